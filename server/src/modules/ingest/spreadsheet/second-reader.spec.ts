import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { guarded, readHere } from '../../../../test/builders/read-grids.js';
import { workbookParts, zipOf } from '../../../../test/builders/spreadsheet-files.js';
import type { ErrorCode } from '../../../platform/errors/domain-error.js';
import { addDays } from '../../../platform/time/period.js';
import { printDay } from '../reading/eras.js';
import type { Grid } from '../reading/grid.js';
import { Unreadable } from '../reading/reading.js';
import type { SpreadsheetRead } from './spreadsheet.types.js';

async function read(bytes: Uint8Array): Promise<SpreadsheetRead> {
  const found = (await guarded(bytes, 'a.xlsx')) as { code?: ErrorCode };
  if (found.code !== undefined) throw new Unreadable(found.code, {});
  return readHere(bytes);
}

/** Everything a cell may show, control characters and halves of characters apart. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .filter((one) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x[\da-f]{4}_/iu.test(one));
const words = fc.constantFrom(
  '髙﨑',
  '𠮷野家',
  '令和3年度',
  '－',
  '△150',
  '=1+1',
  '<b>',
  ' 相談 ',
  '一行\n二行',
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.integer(),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  words,
  number,
  fc.boolean(),
  fc.constant(null),
);
const table = fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});
const hidden = fc.uniqueArray(fc.nat(11), { maxLength: 4 });
const join = fc
  .record({ top: fc.nat(6), left: fc.nat(4), height: fc.nat(3), width: fc.nat(3) })
  .filter(({ height, width }) => height + width > 0);

/** What the other reader found in a cell, as a grid would have it. */
const asText = (found: CellValue | undefined): string => {
  if (typeof found === 'boolean') return String(found).toUpperCase();
  return typeof found === 'string' ? found : '';
};

function expectSame(grid: Grid | undefined, rows: readonly (readonly CellValue[])[]): void {
  for (const [r, line] of rows.entries()) {
    for (const [c, found] of line.entries()) {
      const cell = grid?.rows[r]?.cells[c] ?? { printed: '', exact: null };
      if (typeof found === 'number') expect(Number(cell.exact)).toBe(found === 0 ? 0 : found);
      else expect([cell.printed, cell.exact]).toEqual([asText(found), null]);
    }
  }
  expect(grid?.rows.length ?? 0).toBeLessThanOrEqual(rows.length);
}

describe('another reader of workbooks finds the same', () => {
  it.each(['shared', 'inline'] as const)('texts and numbers, %s', async (stringMode) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: '相談', rows }], stringMode });
        const other = await readXlsx(bytes);
        const { sheets } = await read(bytes);
        expect(sheets[0]?.name).toBe(other.sheets[0]?.name);
        expectSame(sheets[0], other.sheets[0]?.rows ?? []);
        expectSame(sheets[0], rows);
      }),
      { numRuns: 60 },
    );
  });

  it('hidden rows and joined cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, hidden, join, async (rows, places, { top, left, height, width }) => {
        const merge = { startRow: top, startCol: left, endRow: top + height, endCol: left + width };
        const sheet: WriteSheet = {
          name: '表',
          rows,
          merges: [merge],
          rowDefs: new Map(places.map((place) => [place, { hidden: true }])),
        };
        const bytes = await writeXlsx({ sheets: [sheet] });
        const other = (await readXlsx(bytes)).sheets[0];
        const [grid] = (await read(bytes)).sheets;
        const flags = grid?.rows.map((row) => row.hidden) ?? [];
        expect(flags).toEqual(flags.map((_, r) => other?.rowDefs?.get(r)?.hidden === true));
        const [size, wide] = [flags.length, grid?.rows[0]?.cells.length ?? 0];
        const area = {
          top,
          left,
          bottom: Math.min(top + height, size - 1),
          right: Math.min(left + width, wide - 1),
        };
        const kept = area.bottom - area.top + area.right - area.left > 0;
        const inside = area.bottom >= area.top && area.right >= area.left;
        expect(grid?.joined).toEqual(kept && inside ? [area] : []);
        expect(other?.merges).toEqual([merge]);
      }),
      { numRuns: 60 },
    );
  });

  it('days of every era', async () => {
    const formats = ['yyyy/m/d', '[$-411]ggge"年"m"月"d"日"'];
    const days = fc.array(fc.integer({ min: 61, max: 90_000 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), async (serials, from1904) => {
        const dates = serials.map((serial) => addDays('1899-12-30', serial));
        const from = dates.filter((date) => !from1904 || date >= '1904-01-01');
        const cells = new Map<string, Partial<Cell>>();
        for (const [r, date] of from.entries()) {
          for (const [c, numFmt] of formats.entries())
            cells.set(`${r},${c}`, { value: new Date(`${date}T00:00:00Z`), style: { numFmt } });
        }
        const rows = from.map(() => formats.map(() => null));
        const bytes = await writeXlsx({
          sheets: [{ name: '日', rows, cells }],
          dateSystem: from1904 ? '1904' : '1900',
        });
        const other = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        const [grid] = (await read(bytes)).sheets;
        for (const [r, date] of from.entries()) {
          const [plain, era] = grid?.rows[r]?.cells ?? [];
          expect([plain?.printed, plain?.exact]).toEqual([date, null]);
          expect(era?.printed.replace('年', '')).toBe(
            printDay(date).replace('元', '1').replace('年', ''),
          );
          expect((other[r]?.[0] as Date).toISOString().slice(0, 10)).toBe(date);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('percentages and what stands behind them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -99_999, max: 99_999 }), async (thousandths) => {
        const share = thousandths / 1_000;
        const cells = new Map([['0,0', { value: share, style: { numFmt: '0.0%' } }]]);
        const bytes = await writeXlsx({ sheets: [{ name: '率', rows: [[null]], cells }] });
        const [cell] = (await read(bytes)).sheets[0]?.rows[0]?.cells ?? [];
        expect(cell?.printed).toBe(`${(thousandths / 10).toFixed(1)}%`);
        expect(Number(cell?.exact)).toBe(share);
        expect((await readXlsx(bytes)).sheets[0]?.rows[0]?.[0]).toBe(share);
      }),
      { numRuns: 40 },
    );
  });
});

const SOURCE = {
  sheets: [
    {
      name: '相談',
      rows: [
        ['日付', '内容', '数'],
        ['2021-04-01', '助成金 & 法人', 12.5],
        ['2021-04-02', '会場', null],
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    },
  ],
};

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await read(bytes)).sheets.length > 0 ? 'GRID' : 'NOTHING';
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

describe('a damaged workbook is a grid or refused', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => [seed] as const);

  it.each(seeds)('changed somewhere, seed %i', async (seed) => {
    const bytes = Buffer.from(await writeXlsx(SOURCE));
    const [change = 0, at = 0, byte = 0] = fc.sample(
      fc.tuple(fc.nat(2), fc.nat(bytes.length - 1), fc.nat(255)),
      { seed, numRuns: 1 },
    )[0] as number[];
    if (change === 0) bytes[at] = byte;
    const damaged = [
      bytes,
      bytes.subarray(0, at),
      Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
    ];
    expect(await codeOf(damaged[change] ?? bytes)).toMatch(/^(?:GRID|NOTHING|SPREADSHEET_|FILE_)/);
  });

  it.each(seeds)('changed inside one of its parts, seed %i', async (seed) => {
    const parts = workbookParts({
      sheets: [
        {
          name: '表',
          rows: '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
      strings: '<si><t>相談</t></si>',
      formats: ['#,##0;△#,##0'],
    });
    const [part = 0, at = 0, byte = 0] = fc.sample(
      fc.tuple(fc.nat(6), fc.nat(100_000), fc.nat(255)),
      { seed, numRuns: 1 },
    )[0] as number[];
    const damaged = parts.map((one, i) => {
      const data = Buffer.from(one.data as string);
      if (i === part) data[at % data.length] = byte;
      return { ...one, data };
    });
    expect(await codeOf(zipOf(damaged))).toMatch(/^(?:GRID|NOTHING|SPREADSHEET_)/);
  });
});

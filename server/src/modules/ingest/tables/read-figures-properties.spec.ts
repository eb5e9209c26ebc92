import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fiscalYear, months, type Period } from '../../../platform/time/period.js';
import { contextOf, draw, lines } from './drawing.js';
import type { FigureReading } from './figure.types.js';
import { readFigures } from './read-figures.js';

/** Known figures: for each label and period one number. */
interface Known {
  readonly labels: readonly string[];
  readonly times: readonly { readonly printed: string; readonly period: Period }[];
  /** By label, then by time. */
  readonly numbers: readonly (readonly number[])[];
}

const LABELS = ['電話', '来館', 'メール', '会議室', 'サロン', '法人化', '広報', 'その他'];
const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const monthTimes = fc.integer({ min: 1990, max: 2030 }).chain((year) =>
  fc.subarray([...months(fiscalYear(year)).keys()], { minLength: 2 }).map((chosen) => ({
    year,
    times: chosen.map((at) => {
      const period = months(fiscalYear(year))[at] ?? fiscalYear(year);
      return { printed: `${Number(period.from.slice(5, 7))}月`, period };
    }),
  })),
);

const yearTimes = fc
  .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 2, max: 6 }))
  .map(([first, count]) =>
    Array.from({ length: count }, (_, at) => ({
      printed: `${first + at}年度`,
      period: fiscalYear(first + at),
    })),
  );

const known = (times: Known['times']): fc.Arbitrary<Known> =>
  fc.subarray(LABELS, { minLength: 2 }).chain((labels) =>
    fc
      .array(
        fc.array(fc.integer({ min: 0, max: 99_999 }), {
          minLength: times.length,
          maxLength: times.length,
        }),
        { minLength: labels.length, maxLength: labels.length },
      )
      .map((numbers) => ({ labels, times, numbers })),
  );

/** How a clerk may write the same table. */
interface Style {
  readonly wide: boolean;
  readonly indent: boolean;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly grouped: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  wide: fc.boolean(),
  indent: fc.boolean(),
  totals: fc.boolean(),
  notes: fc.boolean(),
  grouped: fc.boolean(),
});

function printed(value: number, at: number, { wide: isWide, notes, grouped }: Style): string {
  const plain = grouped ? value.toLocaleString('en') : String(value);
  const text = isWide ? wide(plain) : plain;
  return notes && at % 3 === 0 ? `${text}※1` : text;
}

/** Labels down, times across. */
function across({ labels, times, numbers }: Known, how: Style): string[][] {
  const head = ['区分', ...times.map((time) => (how.wide ? wide(time.printed) : time.printed))];
  const rows = labels.map((label, at) => {
    const own = numbers[at] ?? [];
    const cells = own.map((value, index) => printed(value, at + index, how));
    const total = own.reduce((sum, value) => sum + value, 0);
    return [`${how.indent ? '_' : ''}${label}`, ...cells, ...(how.totals ? [String(total)] : [])];
  });
  const sums = times.map((_, at) => numbers.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const all = sums.reduce((sum, value) => sum + value, 0);
  if (!how.totals) return [head, ...rows];
  return [[...head, '合計'], ...rows, ['計', ...sums.map(String), String(all)]];
}

const turned = (rows: readonly (readonly string[])[]): string[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));

const toGrid = (rows: readonly (readonly string[])[], titles: readonly string[] = []) =>
  draw([...titles, ...rows.map((row) => row.join(' | '))].join('\n'));

const valuesOf = ({ values }: FigureReading): readonly string[] =>
  values
    .filter(({ role }) => role === 'VALUE')
    .map(({ labels, period, value }) => `${labels.join()} ${period?.from}/${period?.to} ${value}`)
    .sort();

const expectedOf = ({ labels, times, numbers }: Known): readonly string[] =>
  labels
    .flatMap((label, row) =>
      times.map(
        ({ period }, at) => `${label} ${period.from}/${period.to} ${numbers[row]?.[at] ?? 0}`,
      ),
    )
    .sort();

const inMonths = monthTimes.chain(({ year, times }) =>
  fc.record({ year: fc.constant(year), table: known(times), how: style }),
);
const inYears = yearTimes.chain((times) => fc.record({ table: known(times), how: style }));

describe('figures that were laid out are read back', () => {
  it('with months across', () => {
    fc.assert(
      fc.property(inMonths, ({ year, table, how }) => {
        const grid = toGrid(across(table, how), [`${year}年度 利用実績`]);
        const reading = readFigures(grid, contextOf(null));
        expect(valuesOf(reading)).toEqual(expectedOf(table));
        expect(reading.refusals).toEqual([]);
        expect(reading.findings).toEqual([]);
      }),
    );
  });

  it('with months down', () => {
    fc.assert(
      fc.property(inMonths, ({ year, table, how }) => {
        const rows = turned(across(table, { ...how, indent: false }));
        const reading = readFigures(toGrid(rows, [`${year}年度`]), contextOf(null));
        expect(valuesOf(reading)).toEqual(expectedOf(table));
        expect(reading.findings).toEqual([]);
      }),
    );
  });

  it('with years across and years down', () => {
    fc.assert(
      fc.property(inYears, ({ table, how }) => {
        const rows = across(table, { ...how, indent: false });
        for (const layout of [rows, turned(rows)]) {
          expect(valuesOf(readFigures(toGrid(layout), contextOf(null)))).toEqual(expectedOf(table));
        }
      }),
    );
  });

  it('in groups, whether a group is joined, carried or a row of its own', () => {
    fc.assert(
      fc.property(inMonths, fc.nat(2), ({ year, table, how }, form) => {
        const [head = [], ...rows] = across(table, { ...how, totals: false, indent: false });
        const groups = ['北館', '南館'];
        const body = groups.flatMap((group) => {
          if (form === 2) return [[`【${group}】`], ...rows];
          return rows.map((row, at) => [at === 0 ? group : form === 0 ? '^' : '', ...row]);
        });
        const heading = form === 2 ? head : ['館', ...head];
        const grid = toGrid([heading, ...body], [`${year}年度`]);
        const expected = groups.flatMap((group) => {
          const name = form === 2 ? `【${group}】` : group;
          return expectedOf(table).map((line) => `${name},${line}`);
        });
        expect(valuesOf(readFigures(grid, contextOf(null)))).toEqual(expected.sort());
      }),
    );
  });

  it('in stacked tables', () => {
    fc.assert(
      fc.property(inYears, ({ table, how }) => {
        const rows = across(table, { ...how, indent: false }).map((row) => row.join(' | '));
        const grid = draw([...['北館', ...rows], '', ...['南館', ...rows]].join('\n'));
        const expected = ['北館', '南館'].flatMap((name) =>
          expectedOf(table).map((line) => `${name},${line}`),
        );
        const reading = readFigures(grid, contextOf(null));
        expect(valuesOf(reading)).toEqual(expected.sort());
        expect(reading.layout).toBe('stacked-blocks');
      }),
    );
  });

  it('in any order of rows and columns', () => {
    const shuffled = inMonths.chain((drawn) => {
      const indexes = (length: number) =>
        fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
      const { labels, times } = drawn.table;
      return fc.record({
        drawn: fc.constant(drawn),
        rows: indexes(labels.length),
        columns: indexes(times.length),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ drawn: { year, table, how }, rows, columns }) => {
        const [head = [], ...body] = across(table, { ...how, totals: false, indent: false });
        const other = [head, ...rows.map((at) => body[at] ?? [])].map((row) => [
          row[0] ?? '',
          ...columns.map((at) => row[at + 1] ?? ''),
        ]);
        const reading = readFigures(toGrid(other, [`${year}年度`]), contextOf(null));
        expect(valuesOf(reading)).toEqual(expectedOf(table));
      }),
    );
  });

  it('the same every time', () => {
    fc.assert(
      fc.property(inMonths, ({ year, table, how }) => {
        const grid = toGrid(across(table, how));
        const once = lines(readFigures(grid, contextOf(year)));
        expect(lines(readFigures(grid, contextOf(year)))).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FIELDS, findHeader, HEADINGS } from '../../src/modules/kpi/table/columns.js';
import { readLines } from '../../src/modules/kpi/table/read-lines.js';
import { paceOf } from '../../src/modules/kpi/pace/pace.js';
import { shares } from '../../src/modules/kpi/pace/profile.js';
import { achieve } from '../../src/modules/kpi/schemes/achieve.js';
import { findScheme } from '../../src/modules/kpi/schemes/schemes.js';
import { accepted, type Aim } from '../../src/modules/kpi/targets/aim.js';
import { readAim } from '../../src/modules/kpi/targets/printed-aim.js';
import { gridRows, knownTargets } from '../builders/target-tables.js';
import { ROOT } from './repository-files.js';

/** The rows of the table below a row of headings; — is nothing. */
function rowsUnder(...headings: string[]): string[][] {
  const lines = readFileSync(join(ROOT, 'docs/guides/targets.md'), 'utf8').split('\n');
  const cellsOf = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const at = lines.findIndex((line) => cellsOf(line).join() === headings.join());
  const rest = lines.slice(at + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf);
}

const toNumber = (cell: string | undefined): number | null => (cell === '—' ? null : Number(cell));

function aimOf(printed = ''): Aim {
  const aim = readAim(printed, 2021);
  if (!aim) throw new Error(`${printed} is not read`);
  return aim;
}

const half = (total: number): (number | null)[] =>
  Array.from({ length: 12 }, (_, month) => (month === 0 ? total : month < 6 ? 0 : null));

/** What is read from a column with a heading. */
function fieldOf(heading: string) {
  const isMain = (field: 'metric' | 'target') => HEADINGS[field].includes(heading);
  const others = (['metric', 'target'] as const).filter((field) => !isMain(field));
  const cells = [heading, ...others.map((field) => HEADINGS[field][0])];
  const columns = findHeader(gridRows([cells]))?.columns ?? new Map();
  return [...columns].find(([, { index }]) => index === 0)?.[0];
}

describe('the examples of the guide', () => {
  const printed = rowsUnder('printed', 'type', 'reached from', 'to');
  const achieved = rowsUnder('scheme', 'target', 'outcome', 'rate', 'band');
  const paced = rowsUnder('target', 'outcome', 'should be there', 'verdict');

  it.each(printed)('%s is %s, reached from %s to %s', (text, type, low, high) => {
    const aim = aimOf(text);
    expect({ type: aim.type, ...accepted(aim) }).toEqual({
      type,
      low: toNumber(low),
      high: toNumber(high),
    });
  });

  it.each(achieved)('by %s, of %s %s is %s (%s)', (code = '', target, outcome, ...gives) => {
    const scheme = findScheme(code);
    const { rate, band } = scheme
      ? achieve(scheme, aimOf(target), toNumber(outcome))
      : { rate: null, band: null };
    expect([rate, band?.code ?? null]).toEqual([
      toNumber(gives[0]),
      gives[1] === '—' ? null : gives[1],
    ]);
  });

  it.each(paced)('of %s %s is there and %s should be: %s', (target, outcome, due, verdict) => {
    const even = shares('EVEN');
    const { pace } = paceOf(aimOf(target), even.shares ?? [], half(toNumber(outcome) ?? 0), {
      direction: 'HIGHER_IS_BETTER',
      monthsOver: 6,
    });
    expect(pace?.expected.low ?? pace?.expected.high).toBeCloseTo(toNumber(due) ?? NaN, 9);
    expect(pace?.verdict).toBe(verdict);
  });

  it('of a table are what becomes of its lines', () => {
    const head = ['指標', '事業', '目標'];
    const examples = rowsUnder(...head, 'becomes');
    const rows = gridRows([head, ...examples.map((cells) => cells.slice(0, head.length))]);
    const header = findHeader(rows);
    const lines = header ? readLines(rows, header, knownTargets()) : [];
    expect(lines.map(({ state, refusal }) => refusal?.error.code ?? state)).toEqual(
      examples.map((cells) => cells.at(-1)),
    );
    expect(examples.length).toBeGreaterThan(5);
  });

  it('name every column of a table as it is found', () => {
    const columns = rowsUnder('column', 'headings', 'written');
    expect(columns.map(([column]) => column)).toEqual(FIELDS.map((field) => HEADINGS[field][0]));
    const found = columns.flatMap(([, headings = '']) => headings.split(', ')).map(fieldOf);
    expect(found).toEqual(FIELDS.flatMap((field) => [field, field]));
  });
});

import { describe, expect, it } from '@jest/globals';
import { disaggregationsOf, METRICS, TOTAL, toSplit } from '../../catalogue/index.js';
import { Directory } from '../../network/index.js';
import { toFigureRows } from '../formats/figure-rows.js';
import { knownNames } from '../formats/known-names.js';
import type { Grid } from '../reading/grid.js';
import { readFigures } from '../tables/read-figures.js';
import { optionText } from './entry-line.js';
import type { LineKey } from './entry.query.js';
import { neutral, OPEN_SIGN, type TemplateTable, templateTable } from './template-table.js';

const NAME = '西東京市市民協働推進センター ゆめこらぼ';

const lineOf = (metric: string, split = TOTAL): LineKey => {
  const definition = METRICS.find(({ code }) => code === metric)?.variants[0].id ?? '';
  return { unitId: 'u', metric, definition, ...split };
};

/** Every metric of the catalogue with its total and each option it may be split by, as long as it may. */
const ALL: readonly (readonly [string, LineKey[]])[] = METRICS.map((metric) => [
  metric.code,
  [
    lineOf(metric.code),
    ...(metric.optionsOf ? [] : disaggregationsOf(metric)).flatMap((list) =>
      list.options.map(({ code }) => lineOf(metric.code, toSplit([[list.code, code]]))),
    ),
  ],
]);

const toGrid = ({ title, head, rows }: TemplateTable): Grid => ({
  name: '入力',
  joined: [],
  rows: [[title], [], head, ...rows].map((cells, i) => ({
    ...{ line: i + 1, hidden: false },
    cells: cells.map((printed) => ({ printed, exact: null })),
  })),
});

/** What is read back of a form whose fields are filled from a list; null: left as they are. */
function readBack(
  lines: readonly LineKey[],
  valueAt: (row: number, month: number) => string | null,
) {
  const table = templateTable(NAME, 2024, lines);
  const rows = table.rows.map((row, at) =>
    row.map((cell, i) => (i < table.labels ? cell : (valueAt(at, i - table.labels) ?? cell))),
  );
  const known = knownNames(new Directory([], []));
  const reading = readFigures(toGrid({ ...table, rows }), { fiscalYear: null, known });
  const found = toFigureRows(reading.values, 'unit');
  return { ...reading, ...found };
}

const monthAt = (at: number): string =>
  `${at < 9 ? 2024 : 2025}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;

describe('a form that is filled in', () => {
  it.each(ALL)('reads back each figure of %s', (metric, lines) => {
    const isRate = METRICS.some(({ code, unit }) => code === metric && unit === 'ratio');
    const value = (row: number, month: number) => 10 + ((row * 7 + month * 3) % 50);
    const { rows, guesses, refusals } = readBack(lines, (row, month) =>
      isRate ? `${value(row, month)}%` : String(value(row, month)),
    );
    expect(refusals).toEqual([]);
    expect(guesses).toEqual([]);
    const expected = lines.flatMap((line, row) =>
      Array.from({ length: 12 }, (_, month) => {
        const number = value(row, month);
        const text = isRate ? String(number / 100) : String(number);
        return [metric, optionText(line) ?? '', monthAt(month), text].join(' ');
      }),
    );
    const found = rows.map((row) =>
      [row.get('metric'), row.get('options'), row.get('period'), row.get('value')].join(' '),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('with rows and months still open has just the others', () => {
    const lines = ALL.slice(0, 4).flatMap(([, own]) => own);
    const { rows, guesses, refusals, reasons } = readBack(lines, (row, month) =>
      row % 3 === 0 && month < 2 ? '5' : null,
    );
    expect(refusals).toEqual([]);
    expect(guesses.map(({ code }) => code)).toEqual(['NO_VALUE_SIGNS']);
    expect(rows).toHaveLength(Math.ceil(lines.length / 3) * 2);
    expect(new Set(reasons)).toEqual(new Set([null, 'NO_NUMBER']));
  });

  it('has a column for each of two splits', () => {
    const split = toSplit([
      ['topic', 'other'],
      ['channel', 'other'],
    ]);
    const lines = [lineOf('consultation.cases'), lineOf('consultation.cases', split)];
    const { rows } = readBack(lines, () => '4');
    expect(new Set(rows.map((row) => row.get('options')))).toEqual(
      new Set(['', 'channel=other;topic=other']),
    );
  });
});

describe('the table', () => {
  it('says in its title whose figures of which year they are', () => {
    const { title, head } = templateTable(NAME, 2024, [lineOf('web.access')]);
    expect(title).toBe(`${NAME} 令和6年度（2024年度） 月ごとの数値`);
    expect(head.slice(0, 4)).toEqual(['項目', '単位', '2024年4月', '2024年5月']);
    expect(head.at(-1)).toBe('2025年3月');
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@x', '\t=1', '＝1', ' ＠x'])(
    'takes %s for a text',
    (text) => {
      expect(neutral(text)).toBe(`'${text}`);
    },
  );

  it('leaves other texts and the signs of its fields as they are', () => {
    expect([neutral('市民'), OPEN_SIGN]).toEqual(['市民', '…']);
  });
});

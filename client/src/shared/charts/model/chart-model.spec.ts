import { describe, expect, test } from '@jest/globals';
import { aFigure, aPartialValue, aText, aValue, loggedIn, printedAt } from '../../testing/builders';
import { hasValues, toChartRow, toLegend } from './chart-row';
import { toReporters, toSources } from './frame-sources';
import { dayNumber, dayOf, monthTicks } from './time-axis';
import { wrapLabel } from './wrap-label';

const row = (key: string, value = aValue(1), residual = false) =>
  toChartRow({ key, label: key, figure: aFigure({ value }), residual });

describe('a chart row', () => {
  test.each([
    ['a value', aValue(79), { amount: 79, partial: false, provisional: false }],
    ['a zero', aValue(0), { amount: 0, partial: false, provisional: false }],
    ['a missing value', aValue(null), { amount: null, partial: false, provisional: false }],
    [
      'a partial, provisional value',
      aPartialValue(507),
      { amount: 507, partial: true, provisional: true },
    ],
  ])('%s', (_name, value, expected) => {
    expect(row('x', value)).toMatchObject(expected);
  });

  test('a chart of missing values only has none, one with a zero has', () => {
    expect(hasValues([row('a', aValue(null))])).toBe(false);
    expect(hasValues([row('a', aValue(null)), row('b', aValue(0))])).toBe(true);
  });

  test('the legend names only what is drawn', () => {
    const rows = [row('a', aPartialValue(1)), row('b', aValue(2), true), row('c', aValue(null))];
    expect(toLegend(rows)).toEqual({
      reported: false,
      partial: true,
      provisional: true,
      residual: true,
    });
  });

  test('the sources of a chart are its documents with their lines in order', () => {
    const rows = [row('a', aValue(1, printedAt(23, '1'))), row('b', aValue(1, printedAt(15, '1')))];
    expect(toSources([...rows, ...rows].map(({ figure }) => figure))).toEqual([
      expect.objectContaining({
        code: 'S0',
        title: aText('令和3年度事業実績報告書', 'Annual report FY2021'),
        lines: [15, 23],
      }),
    ]);
  });

  test('values without a document have those for sources who keep the records, or handed them in', () => {
    const { provenance } = printedAt(1, '1');
    const reported = provenance.map((each) => ({ ...each, document: null, line: null }));
    const rows = [row('a', aValue(3, loggedIn(3))), row('b', aValue(4, loggedIn(4)))];
    const figures = rows.map(({ figure }) => figure);
    const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
    expect(toSources(figures)).toEqual([]);
    const { logs, files } = toReporters(figures);
    expect([codes(logs), codes(files)]).toEqual([['nishitokyo-yumecollabo'], []]);
    const inFile = row('c', aValue(5, { provenance: reported })).figure;
    expect(codes(toReporters([inFile]).files)).toEqual(['nishitokyo-yumecollabo']);
    expect(toReporters([row('d', aValue(1, printedAt(1, '1'))).figure])).toEqual({
      ...{ logs: [], files: [] },
    });
  });
});

describe('the time axis', () => {
  test('has a tick on the first of each month of the fiscal year', () => {
    const ticks = monthTicks({ from: '2021-04-01', to: '2022-03-31' }).map(dayOf);
    expect(ticks).toHaveLength(12);
    expect([ticks[0], ticks[9], ticks[11]]).toEqual(['2021-04-01', '2022-01-01', '2022-03-01']);
  });

  test('a day comes back from its place', () => {
    expect(dayOf(dayNumber('2022-02-28'))).toBe('2022-02-28');
  });
});

describe('a long label', () => {
  test.each([
    ['広報', 20, ['広報']],
    ['他団体・他機関との連携', 16, ['他団体・', '他機関との連携']],
    ['Folding machine, cutter', 20, ['Folding machine,', 'cutter']],
    ['令和3年度（2021年度）', 14, ['令和3年度', '（2021年度）']],
    ['FY2021 (Reiwa\u00a03)', 14, ['FY2021', '(Reiwa\u00a03)']],
    ['新型コロナウイルス関連', 10, ['新型コロナ', 'ウイルス関', '連']],
  ])('%s within %i half characters', (label, max, lines) => {
    expect(wrapLabel(label, max)).toEqual(lines);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../../../platform/time/period.js';
import type { Figure } from '../tables/figure.types.js';
import { notationOf, toFigureRows } from './figure-rows.js';

describe('the notation of a period', () => {
  it.each(['FY2021', 'FY2021-Q1', 'FY2021-Q4', 'CY2021', '2021-04', '2022-01', '2021-04-20'])(
    '%s',
    (text) => {
      const period = parsePeriod(text);
      expect(period && notationOf(period)).toBe(text);
    },
  );

  it('is none for half a year', () => {
    expect(notationOf({ from: '2021-04-01', to: '2021-09-30' })).toBe(null);
  });
});

const figure = (part: Partial<Figure>): Figure => ({
  ...{
    labels: ['登録団体数'],
    metric: 'group.registered',
    options: {},
    unitCode: null,
    unknown: [],
  },
  ...{ period: parsePeriod('FY2021'), periodKind: 'FISCAL_YEAR', coverage: null, asOf: null },
  ...{ value: '3', to: null, state: 'NUMBER', qualifier: null, unit: '団体', role: 'VALUE' },
  ...{ block: 0, row: 2, column: 2, printed: '3', notes: [], doubts: [] },
  ...part,
});

describe('what is stored of a table', () => {
  it('of several units is theirs; their sum is of nobody', () => {
    const figures = [
      figure({ unitCode: 'a' }),
      figure({ unitCode: 'b', value: '4' }),
      figure({ role: 'TOTAL', value: '7' }),
    ];
    const { rows, reasons } = toFigureRows(figures, 'city');
    expect(rows.map((row) => [row.get('unit'), row.get('value')])).toEqual([
      ['a', '3'],
      ['b', '4'],
    ]);
    expect(reasons).toEqual([null, null, 'OTHER_ROLE']);
  });

  it.each<[string, Partial<Figure>, string | null]>([
    ['a total of one unit is, as it was printed', { role: 'TOTAL' }, null],
    ['a mean is not', { role: 'MEAN' }, 'OTHER_ROLE'],
    ['a sign is not', { value: null, state: 'NIL' }, 'NO_NUMBER'],
    ['a range is not', { state: 'RANGE', to: '4' }, 'RANGE'],
    ['what nobody knows is not', { metric: null, unknown: ['謎'] }, 'LABEL_UNKNOWN'],
    ['a split nobody knows is not taken for the whole', { unknown: ['謎'] }, 'LABEL_UNKNOWN'],
    ['what was nobody knows when is not', { period: null }, 'PERIOD_UNKNOWN'],
    ['a closed month is, as what it says', { value: null, state: 'CLOSED' }, null],
    ['half a year is', { period: { from: '2021-04-01', to: '2021-09-30' } }, null],
    ['two years are not', { period: { from: '2021-04-01', to: '2023-03-31' } }, 'PERIOD_KIND'],
    ['some days are not', { period: { from: '2021-06-28', to: '2021-06-29' } }, 'PERIOD_KIND'],
    [
      'a year from October on is not',
      { period: { from: '2021-10-01', to: '2022-09-30' } },
      'PERIOD_KIND',
    ],
  ])('%s', (_, part, reason) => {
    expect(toFigureRows([figure(part)], 'u').reasons).toEqual([reason]);
  });

  it('of a rate whose denominator nobody states is none of those that are stated', () => {
    const [rate] = toFigureRows([figure({ metric: 'space.occupancy', value: '0.3' })], 'u').rows;
    const [count] = toFigureRows([figure({})], 'u').rows;
    expect([rate?.get('definition'), count?.get('definition')]).toEqual(['unstated', '']);
  });

  it.each([
    ['2021-04-01', '2021-09-30', 'FY2021'],
    ['2021-10-01', '2022-03-31', 'FY2021'],
    ['2022-08-01', '2023-03-31', 'FY2022'],
    ['2022-05-01', '2022-06-30', 'FY2022-Q1'],
    ['2022-01-01', '2022-06-30', 'CY2022'],
  ])('of the months from %s to %s is %s, of which they are covered', (from, to, notation) => {
    const [row] = toFigureRows([figure({ period: { from, to } })], 'u').rows;
    const told = [row?.get('period'), row?.get('coverage_from'), row?.get('coverage_to')];
    expect(told).toEqual([notation, from, to]);
  });

  it('of a year is one figure: its halves are none beside each other, nor beside the year', () => {
    const [first, second] = [
      figure({ period: { from: '2021-04-01', to: '2021-09-30' } }),
      figure({ period: { from: '2021-10-01', to: '2022-03-31' } }),
    ];
    const reasonsOf = (...figures: Figure[]) => toFigureRows(figures, 'u').reasons;
    expect(reasonsOf(first, second)).toEqual(['PERIOD_KIND', 'PERIOD_KIND']);
    expect(reasonsOf(first, figure({ role: 'TOTAL' }))).toEqual(['PERIOD_KIND', null]);
    expect(reasonsOf(first, { ...second, metric: 'facility.visitors' })).toEqual([null, null]);
    expect(reasonsOf(first, { ...second, value: null, state: 'NIL' })).toEqual([null, 'NO_NUMBER']);
  });

  it('says of a closed month that it was closed, which is no number', () => {
    const closed = figure({ period: parsePeriod('2021-04'), value: null, state: 'CLOSED' });
    const [row] = toFigureRows([closed], 'u').rows;
    expect([row?.get('value'), row?.get('status')]).toEqual(['', 'NOT_APPLICABLE']);
  });

  it('says what of a year is counted', () => {
    const coverage = { from: '2021-04-01', to: '2021-06-30' };
    const [row] = toFigureRows([figure({ coverage })], 'u').rows;
    expect([row?.get('period'), row?.get('coverage_to')]).toEqual(['FY2021', '2021-06-30']);
  });
});

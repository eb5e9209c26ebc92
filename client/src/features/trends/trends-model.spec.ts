import { describe, expect, test } from '@jest/globals';
import type { TrendsQuery } from '../../shared/graphql/generated/graphql';
import { aText, aUnit, aValue } from '../../shared/testing/builders';
import { firstReported, periodsOf } from './trends-base';
import type { TrendsChoice } from './trends-choice';
import { aMonth, theMeetings, twoCenters, withYearBefore } from './trends-fixture';
import { monthRuns } from './month-runs';
import { toTrendsView } from './trends-model';

const CHOICE: TrendsChoice = {
  metric: 'meeting.attendance',
  units: ['nishitokyo-yumecollabo'],
  dropped: [],
  silent: [],
  lines: 'units' as const,
  grain: 'MONTH',
  from: 2021,
  to: 2021,
  mode: 'AS_REPORTED',
  measure: 'count',
  base: null,
  previous: false,
  cumulative: false,
};

const LABELS = {
  unitName: (code: string) => code,
  step: ({ from }: { from: string }) => from.slice(0, 7),
  shortStep: ({ from }: { from: string }) => from.slice(5, 7),
  shortFiscalYear: (year: number) => `FY${year}`,
};

function view({ trend }: TrendsQuery, choice: Partial<TrendsChoice> = {}) {
  const shown = toTrendsView({ trend, choice: { ...CHOICE, ...choice }, base: null }, LABELS);
  if (!shown) throw new Error('No series');
  return shown;
}

describe('lines over time', () => {
  test('a month without a meeting breaks the line', () => {
    const [series] = view(theMeetings()).series;
    expect(series?.points.map(({ amount }) => amount)).toEqual([
      12,
      12,
      null,
      11,
      null,
      null,
      11,
      null,
      9,
      null,
      11,
      9,
    ]);
  });

  test('what happened stands at its step, under a sign; what began before the axis at its beginning', () => {
    const { trend } = theMeetings();
    const mark = (from: string, breaks = false) => ({
      ...{ from, to: null, breaks, unit: aUnit(), text: aText(from) },
    });
    const marks = [mark('2021-10-15', true), mark('2020-01-01'), mark('2021-10-01')];
    expect(view({ trend: { ...trend, marks } }).happened).toMatchObject({
      marks: [
        { sign: '①', step: '2021-04-01', breaks: false },
        { sign: '②', step: '2021-10-01', text: aText('2021-10-01') },
        { sign: '③', step: '2021-10-01', breaks: true },
      ],
      more: 0,
    });
    const [series] = view({ trend: { ...trend, marks } }).series;
    expect(series?.points.filter(({ isAnew }) => isAnew).map(({ key }) => key)).toEqual([
      '2021-10-01',
    ]);
    const same = [mark('2021-05-01'), mark('2021-05-01')];
    expect(view({ trend: { ...trend, marks: same } }).happened.marks).toMatchObject([
      { sign: '①', units: [{}, {}] },
    ]);
    const many = Array.from({ length: 25 }, (_, day) =>
      mark(`2021-05-${String(day + 1).padStart(2, '0')}`),
    );
    const { happened } = view({ trend: { ...trend, marks: many } });
    expect([happened.marks.length, happened.more]).toEqual([20, 5]);
  });

  test('not open, not reported and zero are three things', () => {
    const [, other] = view(twoCenters()).series;
    expect(
      other?.points.slice(2, 6).map(({ amount, figure }) => [amount, figure.value.status]),
    ).toEqual([
      [null, 'NOT_OPEN'],
      [23, 'NORMAL'],
      [null, 'MISSING'],
      [0, 'NORMAL'],
    ]);
  });

  test('the lead is the first, and every unit has a look of its own', () => {
    const { series } = view(twoCenters());
    expect(series.map(({ lead }) => lead)).toEqual([true, false]);
    expect(new Set(series.map(({ look }) => look.colour + look.mark)).size).toBe(2);
  });

  test('gaps are told by reason, with neighbours joined', () => {
    expect(view(twoCenters()).absences).toMatchInlineSnapshot(`
      [
        {
          "reason": "MISSING",
          "runs": [
            {
              "first": "2021-06",
              "last": "2021-06",
            },
            {
              "first": "2021-08",
              "last": "2021-09",
            },
            {
              "first": "2021-11",
              "last": "2021-11",
            },
            {
              "first": "2022-01",
              "last": "2022-01",
            },
          ],
          "series": "nishitokyo-yumecollabo",
          "whole": false,
        },
        {
          "reason": "NOT_OPEN",
          "runs": [
            {
              "first": "2021-04",
              "last": "2021-06",
            },
          ],
          "series": "yokohama-kyodo",
          "whole": false,
        },
        {
          "reason": "MISSING",
          "runs": [
            {
              "first": "2021-08",
              "last": "2021-08",
            },
          ],
          "series": "yokohama-kyodo",
          "whole": false,
        },
      ]
    `);
  });

  test('a running total is a figure of all days since April, also a year before', () => {
    const [series] = view(withYearBefore(), { cumulative: true }).series;
    const [, may] = series?.points ?? [];
    expect(may?.figure.period).toEqual({ from: '2021-04-01', to: '2021-05-31' });
    expect(may?.previous?.figure.period).toEqual({ from: '2020-04-01', to: '2020-05-31' });
  });

  test('the year before February ends in a leap year too', () => {
    const { trend } = theMeetings();
    const february = {
      ...aMonth(10, aValue(1), { previous: aValue(2) }),
      period: '2021-02-01',
      periodTo: '2021-02-28',
    };
    const [series] = trend.series;
    const shown = view({
      trend: { ...trend, series: series ? [{ ...series, points: [february] }] : [] },
    });
    expect(shown.series[0]?.points[0]?.previous?.figure.period.to).toBe('2020-02-29');
  });
});

describe('the change since the year before', () => {
  test('is the newest there is, with the reason where it is refused', () => {
    const { changes, refusals } = view(withYearBefore(), { previous: true });
    expect(
      changes.map(({ step, change }) => [step.label, change.amount, change.refused?.en]),
    ).toEqual([['2021-05', null, 'The months differ.']]);
    expect(refusals).toMatchObject([{ runs: [{ first: '2021-05', last: '2021-05' }] }]);
  });

  test('carries its kind and sign', () => {
    const [april] = view(withYearBefore()).series[0]?.points ?? [];
    expect(april?.change?.amount).toMatchObject({ kind: 'PERCENT', value: -0.25 });
  });
});

describe('what is remarked', () => {
  const noted = (codes: string[], amount: number | null): TrendsQuery => {
    const { trend } = theMeetings();
    const notes = codes.map((code) => ({ code, text: aText(code) }));
    return {
      trend: {
        ...trend,
        series: trend.series.map((series) => ({
          ...series,
          points: [aMonth(0, aValue(amount, { notes })), aMonth(1, aValue(amount, { notes }))],
        })),
      },
    };
  };

  test('is said once, and not what is said elsewhere', () => {
    const { remarks } = view(noted(['NO_POPULATION', 'ONLY_MONTHS', 'SOURCE_NOTE'], 1));
    expect(remarks.map(({ text }) => text.ja)).toEqual(['NO_POPULATION']);
  });

  test('a figure of a longer period is worth saying only where there is nothing else', () => {
    expect(view(noted(['COARSER_ONLY'], 1)).remarks).toEqual([]);
    expect(view(noted(['COARSER_ONLY'], null)).remarks).toHaveLength(1);
  });
});

describe('periods', () => {
  test.each([
    ['MONTH', 12, '2022-03-01', '2022-03-31'],
    ['QUARTER', 4, '2022-01-01', '2022-03-31'],
    ['FISCAL_YEAR', 1, '2021-04-01', '2022-03-31'],
  ] as const)('%s: %i of them, the last from %s to %s', (grain, count, from, to) => {
    const periods = periodsOf({ ...CHOICE, grain });
    expect(periods).toHaveLength(count);
    expect(periods.at(-1)).toEqual({ from, to });
  });

  test('an index starts at the first value that is not zero', () => {
    const { trend } = theMeetings();
    const [series] = trend.series;
    const points = [aMonth(0, aValue(null)), aMonth(1, aValue(0)), aMonth(2, aValue(3))];
    expect(firstReported({ ...trend, series: series ? [{ ...series, points }] : [] })).toBe(
      '2021-06-01',
    );
  });

  test('months are joined in the order of the fiscal year', () => {
    expect(monthRuns([1, 2, 7, 8, 9, 12])).toEqual([
      ['2000-07-01', '2000-09-01'],
      ['2000-12-01', '2000-02-01'],
    ]);
  });
});

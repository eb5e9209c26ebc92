import { describe, expect, test } from '@jest/globals';
import { aMetric, aUnit, aValue } from '../../testing/builders';
import { toChartRow } from './chart-row';
import type { ChartSeries } from './chart-series';
import { placesKept, scaleOf, thinned } from './small-charts';

function aLine(amounts: readonly (number | null)[], anew: number[] = []): ChartSeries {
  return {
    key: 'a',
    name: 'A',
    look: { colour: '', mark: 'circle' },
    lead: true,
    points: amounts.map((amount, at) => ({
      ...toChartRow({
        key: String(at),
        label: String(at),
        figure: {
          metric: aMetric(),
          unit: aUnit(),
          period: { from: '2020-04-01', to: '2020-04-30' },
          options: [],
          value: aValue(amount),
        },
      }),
      previous: null,
      change: null,
      isAnew: anew.includes(at),
    })),
  };
}

const chart = (...lines: ChartSeries[]) => ({ key: 'a', name: 'A', lines, latest: null });
const long = Array.from({ length: 120 }, (_, at) => (at % 7) + 1);

describe('a small chart with more steps than pixels', () => {
  test.each([
    ['all have room', long, 120, null],
    ['of a stretch the ends and the extremes are kept', [1, 5, 9, 0, 3, 4, 4, 4], 4, [0, 2, 3, 7]],
    ['a gap is kept', [1, 1, null, 1, 1, 1, 1, 1], 4, [0, 2, 7]],
  ])('%s', (_, amounts, most, kept) => {
    expect(placesKept([aLine(amounts)], most)).toEqual(kept);
  });

  test('keeps the largest, the smallest, every gap and every break of ten years', () => {
    const amounts: (number | null)[] = [...long];
    amounts[50] = 90;
    amounts[51] = 0;
    amounts[77] = null;
    const kept = placesKept([aLine(amounts, [100])], 40);
    expect(kept).toEqual(expect.arrayContaining([0, 50, 51, 77, 100, 119]));
    expect(kept?.length).toBeLessThan(60);
  });

  test('has points and steps at the same places', () => {
    const steps = ['a', 'b', 'c'].map((key) => ({
      ...{ key, label: key, short: key, year: null, perYear: 12 },
    }));
    const shown = thinned([aLine([1, 2, 3])], steps, [0, 2]);
    expect(shown.steps.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(shown.lines[0]?.points.map(({ amount }) => amount)).toEqual([1, 3]);
  });
});

describe('the scale of small charts', () => {
  test.each([
    [
      [206, 80],
      [0, 100, 200],
    ],
    [[0.14], [0, 0.05, 0.1]],
    [[3], [0, 1, 2, 3]],
    [[0], [0]],
    [[null], [0]],
  ])('of %j has marks at %j and begins at zero', (amounts, ticks) => {
    const scale = scaleOf([chart(aLine(amounts))], false);
    expect(scale).toMatchObject({ from: 0, ticks });
    expect(scale.to).toBeGreaterThanOrEqual(Math.max(0, ...amounts.map((amount) => amount ?? 0)));
  });

  test('a shared one has room for the largest of all', () => {
    const charts = [chart(aLine([1, 2])), chart(aLine([400]))];
    expect(scaleOf(charts, false).to).toBeGreaterThanOrEqual(400);
  });
});

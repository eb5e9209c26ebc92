import { describe, expect, test } from '@jest/globals';
import type { ObsStatus } from '../../graphql/generated/graphql';
import { aFigure, aValue } from '../../testing/builders';
import { toChartRow } from './chart-row';
import { absentRuns, endOf, figuresOf, toLooks, type ChartSeries } from './chart-series';
import { heatStep } from './heat-step';
import { spread } from './label-places';
import { ticksOf, toSteps } from './period-axis';
import { markPath, MARKS } from './series-mark';

const point = (month: number, value: number | null, status?: ObsStatus) => {
  const from = `2021-${String(month).padStart(2, '0')}-01`;
  const figure = aFigure({
    period: { from, to: `${from.slice(0, 8)}28` },
    value: aValue(value, status ? { status } : {}),
  });
  return { ...toChartRow({ key: from, label: from, figure }), previous: null, change: null };
};
const series = (points: ChartSeries['points']): ChartSeries => ({
  key: 'a',
  name: 'A',
  look: { colour: 'var(--series-1)', mark: 'circle' },
  lead: true,
  points,
});

describe('a line', () => {
  const points = [
    point(4, null, 'NOT_OPEN'),
    point(5, null, 'NOT_OPEN'),
    point(6, 0),
    point(7, null),
    point(8, null, 'SUPPRESSED'),
  ];

  test('breaks for a reason, and a zero is no break', () => {
    expect(absentRuns(points)).toEqual([
      { reason: 'NOT_OPEN', first: 0, last: 1 },
      { reason: 'MISSING', first: 3, last: 3 },
      { reason: 'SUPPRESSED', first: 4, last: 4 },
    ]);
  });

  test('ends at its last value, if it has one', () => {
    expect(endOf(series(points))?.key).toBe('2021-06-01');
    expect(endOf(series([point(4, null)]))).toBeNull();
  });

  test('a year before that is drawn too is saved once', () => {
    const [before, now] = [point(4, 1), point(5, 2)];
    const figures = figuresOf([series([before, { ...now, previous: before }])]);
    expect(figures.map(({ value }) => value.value)).toEqual([1, 2]);
  });
});

describe('the look of a line', () => {
  test('has the colour of the code on every page, and its mark as the first of a chart', () => {
    const [alone, among] = [toLooks(['a']), toLooks(['a', 'b', 'c'])];
    expect(among.get('a')).toEqual(alone.get('a'));
    expect(toLooks(['b', 'c', 'a']).get('a')?.colour).toBe(alone.get('a')?.colour);
  });

  test('no two in a chart are alike', () => {
    const codes = Array.from({ length: 8 }, (_, index) => `unit-${index}`);
    const looks = [...toLooks(codes).values()];
    expect(new Set(looks.map(({ colour, mark }) => colour + mark)).size).toBe(8);
  });

  test('colour alone tells no two apart while there are marks for all', () => {
    const formats = [...toLooks(['in_person', 'online', 'hybrid']).values()];
    expect(new Set(formats.map(({ mark }) => mark)).size).toBe(3);
    const codes = Array.from({ length: MARKS.length }, (_, index) => `unit-${index}`);
    const looks = [...toLooks(codes).values()];
    expect(new Set(looks.map(({ mark }) => mark)).size).toBe(MARKS.length);
  });

  test.each(MARKS)('%s is a closed outline', (mark) => {
    expect(markPath(mark, { x: 10, y: 10 }, 5)).toMatch(/^M.*Z$/);
  });
});

describe('the axis of periods', () => {
  const words = {
    step: ({ from }: { from: string }) => from,
    shortStep: ({ from }: { from: string }) => from.slice(5, 7),
    shortFiscalYear: (year: number) => `FY${year}`,
  };
  const months = Array.from({ length: 24 }, (_, index) => {
    const [from, to] = [
      new Date(Date.UTC(2020, 3 + index, 1)),
      new Date(Date.UTC(2020, 4 + index, 0)),
    ];
    return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
  });
  const steps = toSteps(months, words);

  test('names a fiscal year at its April', () => {
    expect(steps.flatMap(({ key, year }) => (year ? [[key, year]] : []))).toEqual([
      ['2020-04-01', 'FY2020'],
      ['2021-04-01', 'FY2021'],
    ]);
  });

  test('a year as a step needs no second name', () => {
    const [year] = toSteps([{ from: '2021-04-01', to: '2022-03-31' }], words);
    expect(year).toMatchObject({ perYear: 1, year: null });
  });

  test('ticks thin out on a phone, and years still begin with one', () => {
    expect(ticksOf(steps, false)).toHaveLength(24);
    expect(ticksOf(steps, true)).toEqual(['2020-04-01', '2020-10-01', '2021-04-01', '2021-10-01']);
  });
});

describe('names at the ends of lines', () => {
  const at = (key: string, y: number) => ({ key, y, height: 20 });
  const bounds = { top: 0, bottom: 100 };

  test('stay where they are with room enough', () => {
    expect(spread([at('a', 80), at('b', 20)], bounds).map(({ key, y }) => [key, y])).toEqual([
      ['b', 20],
      ['a', 80],
    ]);
  });

  test('move apart, in their order, and stay inside', () => {
    const placed = spread([at('a', 95), at('b', 96), at('c', 97)], bounds);
    expect(placed.map(({ key, y }) => [key, y])).toEqual([
      ['a', 50],
      ['b', 70],
      ['c', 90],
    ]);
  });
});

describe('the shade of a rate', () => {
  test.each([
    [0, 0],
    [0.001, 1],
    [0.1, 1],
    [0.11, 2],
    [0.4, 3],
    [0.6, 4],
    [0.64, 5],
    [1.2, 5],
  ])('%d has shade %i', (rate, step) => {
    expect(heatStep(rate)).toBe(step);
  });
});

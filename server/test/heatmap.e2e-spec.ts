import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Cell {
  row: string | null;
  column: string | null;
  unit: { code: string } | null;
  value: ValueAnswer;
}
interface Heatmap {
  rowKeys: { key: string; name: { ja: string } | null }[];
  columnKeys: { key: string }[];
  cells: Cell[];
  rowTotals: Cell[];
  columnTotals: Cell[];
  total: Cell | null;
}

const CELL = `row column unit { code } value { ${VALUE} }`;
const QUESTION = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $rows: String!, $columns: String!) {
  heatmap(metrics: $metrics, units: $units, period: $period, rows: $rows, columns: $columns) {
    rowKeys { key name { ja } } columnKeys { key } cells { ${CELL} } rowTotals { ${CELL} } columnTotals { ${CELL} } total { ${CELL} } } }`;

const ask = async (variables: Record<string, unknown>): Promise<Heatmap> =>
  (await app.data<{ heatmap: Heatmap }>(QUESTION, variables)).heatmap;

const OCCUPANCY = {
  metrics: ['space.occupancy'],
  units: ['yokohama-kyodo/space-ab'],
  period: { fiscalYear: 2020 },
  rows: 'mode',
  columns: 'month',
};
const percent = ({ value }: Cell): number | string =>
  value.value === null ? value.status : Math.round(value.value * 1000) / 10;

const BEFORE = ['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN'];

describe('the occupancy of FY2020 by month and mode, as the document prints it', () => {
  let heatmap: Heatmap;
  beforeAll(async () => {
    heatmap = await ask(OCCUPANCY);
  });
  const row = (key: string) => heatmap.cells.filter((cell) => cell.row === key).map(percent);

  it('has a row for each mode and a column for each month from April', () => {
    expect(heatmap.rowKeys.map(({ name }) => name?.ja)).toEqual(['アトリウム一体', '単独']);
    expect(heatmap.columnKeys.map(({ key }) => key.slice(5, 7))).toEqual([
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
      '01',
      '02',
      '03',
    ]);
  });

  it('tells not open, a real zero and missing apart', () => {
    expect(row('with_atrium')).toEqual([...BEFORE, 7, 8, 0, 10, 47, 5, 10, 4, 'MISSING']);
    expect(row('alone')).toEqual([...BEFORE, 15, 10, 14, 15, 17, 41, 20, 22, 'MISSING']);
  });

  it('gives the printed month totals, each the sum of its two modes', () => {
    const totals = heatmap.columnTotals.map(percent);
    expect(totals).toEqual([...BEFORE, 22, 18, 14, 25, 64, 46, 30, 26, 'MISSING']);
    const [atrium, alone] = [row('with_atrium'), row('alone')];
    const sums = totals.slice(3, 11).map((_, i) => Number(atrium[i + 3]) + Number(alone[i + 3]));
    expect(sums).toEqual(totals.slice(3, 11));
  });

  it('gives the printed means, 30 % beside 30.625 %, of 8 of 9 months', () => {
    expect(heatmap.rowTotals.map(percent)).toEqual([11, 19]);
    expect(heatmap.total?.value).toMatchObject({
      value: 0.3,
      method: 'REPORTED',
      alternatives: [{ value: 0.30625, method: 'SIMPLE_MEAN_OF_RATES' }],
      coverage: { reported: 8, expected: 9 },
    });
  });
});

it('can turn its axes', async () => {
  const turned = await ask({ ...OCCUPANCY, rows: 'month', columns: 'mode' });
  expect(turned.cells).toHaveLength(24);
  expect(turned.rowTotals.map(percent).slice(3, 5)).toEqual([22, 18]);
});

it('sets units against metrics without margins over metrics', async () => {
  const matrix = await ask({
    metrics: ['consultation.cases', 'facility.visitors'],
    units: ['nishitokyo-yumecollabo', 'musashino-place'],
    period: { fiscalYear: 2021 },
    rows: 'unit',
    columns: 'metric',
  });
  expect(matrix.cells.map((cell) => [cell.unit?.code, cell.column, cell.value.value])).toEqual([
    ['nishitokyo-yumecollabo', 'consultation.cases', 79],
    ['nishitokyo-yumecollabo', 'facility.visitors', 2211],
    ['musashino-place', 'consultation.cases', null],
    ['musashino-place', 'facility.visitors', null],
  ]);
  expect(matrix.rowTotals).toEqual([]);
  expect(matrix.columnTotals.map((cell) => [cell.unit, cell.value.value])).toEqual([
    [null, 79],
    [null, 2211],
  ]);
  expect(matrix.total).toBeNull();
});

it('finds the spaces of a center', async () => {
  const spaces = await ask({ ...OCCUPANCY, units: ['yokohama-kyodo'], rows: 'space' });
  expect(spaces.rowKeys.map(({ key }) => key)).toEqual(['yokohama-kyodo/space-ab']);
});

describe('what cannot be asked', () => {
  it.each([
    [{ metrics: ['consultation.cases'], rows: 'weekday' }, 'AXIS_UNKNOWN'],
    [{ metrics: ['consultation.cases'], columns: 'time_slot' }, 'AXIS_UNKNOWN'],
    [{ rows: 'topic' }, 'AXIS_UNKNOWN'],
    [{ rows: 'month' }, 'AXES_CLASH'],
    [{ rows: 'unit', columns: 'space' }, 'AXES_CLASH'],
    [{ metrics: ['space.occupancy', 'space.bookings'] }, 'ONE_METRIC'],
    [{ metrics: [] }, 'EMPTY_LIST'],
  ])('%j is answered with %s', async (more, code) => {
    expect(await app.refusal(QUESTION, { ...OCCUPANCY, ...more })).toMatchObject({ code });
  });
});

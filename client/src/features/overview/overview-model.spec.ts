import { describe, expect, test } from '@jest/globals';
import { aNetwork, aText, aUnit } from '../../shared/testing/builders';
import { anEmptyOverview, anOverview } from './overview-fixture';
import { toOverviewView } from './overview-model';
import { toMatrix } from './report-matrix-model';

const LABELS = {
  day: (day: string) => day,
  text: (text: { ja: string }) => text.ja,
  total: '合計',
};

describe('the overview', () => {
  const view = toOverviewView(anOverview(), aUnit(), 2021, LABELS);

  test('tiles come in the order of the page, what has no number is named apart', () => {
    expect(view.tiles.map(({ metric, value }) => [metric.code, value.value])).toEqual([
      ['consultation.cases', 79],
      ['equipment.loans', 164],
    ]);
    expect(view.unreported.map(({ metric }) => metric.code)).toEqual(['group.registered']);
  });

  test('a day without a meeting is left out, a meeting nobody attended is not', () => {
    expect(view.attendance.map(({ key, amount }) => [key, amount])).toEqual([
      ['2021-04-20', 12],
      ['2021-05-18', 0],
    ]);
  });

  test('a kind without a number keeps its place, the total is the printed one', () => {
    expect(view.loans.map(({ label, amount }) => [label, amount])).toEqual([
      ['コピー機', 13],
      ['AV機材', null],
    ]);
    expect(view.loansTotal?.amount).toBe(164);
    expect(view.empty).toBe(false);
  });

  test('a year without figures is empty, not zero', () => {
    const empty = toOverviewView(anEmptyOverview(), aUnit(), 2020, LABELS);
    expect(empty).toMatchObject({ empty: true, tiles: [], loans: [], loansTotal: null });
  });
});

describe('the matrix of reports', () => {
  const wards = ['nishi', 'naka', 'minami'].map((code) => ({
    code: `yokohama-${code}`,
    level: 'CENTER' as const,
    name: aText(code),
    parent: aUnit({ code: '141003', kind: 'CITY', name: aText('横浜市') }),
  }));
  const room = {
    code: 'yokohama-nishi/a',
    level: 'SPACE' as const,
    name: aText('部屋'),
    parent: aUnit({ code: 'yokohama-nishi' }),
  };
  const city = { code: '141003', level: 'CITY' as const, name: aText('横浜市'), parent: null };
  const { orgUnits } = aNetwork();
  const matrix = toMatrix(
    aNetwork({ orgUnits: [city, ...wards, room, ...orgUnits] }),
    [2020, 2021],
  );

  test('a year without figures is not reported, and who has figures comes first', () => {
    expect(
      matrix.rows.map(({ code, cells }) => [code, ...cells.map(({ figures }) => figures)]),
    ).toEqual([
      ['nishitokyo-yumecollabo', null, 114],
      ['musashino-place', null, null],
    ]);
  });

  test('those of a city that never reported are folded into one line', () => {
    expect(matrix.folded.map(({ city: { ja }, rows }) => [ja, rows.length])).toEqual([
      ['横浜市', 4],
    ]);
  });
});

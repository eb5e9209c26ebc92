import { describe, expect, test } from '@jest/globals';
import { aNetwork, anOrgUnit, aText, aUnit } from '../../shared/testing/builders';
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
    expect(view.tiles.map(({ figure: { metric, value } }) => [metric.code, value.value])).toEqual([
      ['consultation.cases', 79],
      ['equipment.loans', 164],
    ]);
    expect(view.unreported.map(({ metric }) => metric.code)).toEqual(['group.registered']);
  });

  test('a tile has its change from the year before and its months, with the gaps there are', () => {
    expect(view.tiles.map(({ change, course }) => [change?.amount?.value ?? null, course])).toEqual(
      [
        [0.125, [20, 22, null, 37]],
        [null, [null]],
      ],
    );
    expect(view.tiles.map(({ change }) => change?.isOfSameMonths)).toEqual([true, false]);
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
  const wards = ['nishi', 'naka', 'minami'].map((code) =>
    anOrgUnit(`yokohama-${code}`, {
      name: aText(code),
      parent: aUnit({ code: '141003', kind: 'CITY', name: aText('横浜市') }),
    }),
  );
  const room = anOrgUnit('yokohama-nishi/a', {
    level: 'SPACE',
    parent: aUnit({ code: 'yokohama-nishi' }),
  });
  const city = anOrgUnit('141003', { level: 'CITY', name: aText('横浜市') });
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

  test('the spaces with figures stand beneath their center, where it has figures too', () => {
    const center = aUnit();
    const ofCenter = anOrgUnit(`${center.code}/a`, { level: 'SPACE', parent: center });
    const network = aNetwork({ orgUnits: [city, ...wards, room, ofCenter, ...orgUnits] });
    const figures = { fiscalYears: [{ fiscalYear: 2021, metrics: 1, figures: 12 }] };
    const availability = [
      ...network.availability,
      ...[room, ofCenter].map(({ code, name }) => ({
        ...{ unit: aUnit({ code, name, kind: 'SPACE' }), lastImportedAt: null },
        ...figures,
      })),
    ];
    const { rows } = toMatrix({ ...network, availability }, [2021]);
    expect(rows.map(({ code, spaces }) => [code, spaces.map((space) => space.code)])).toEqual([
      ['yokohama-nishi/a', []],
      [center.code, [ofCenter.code]],
      ['musashino-place', []],
    ]);
  });

  test('a city out of sight is called by its name', () => {
    const inSight = aNetwork({ orgUnits: [...wards, ...orgUnits] });
    expect(toMatrix(inSight, [2021]).folded.map(({ city: { ja } }) => ja)).toEqual(['横浜市']);
  });

  test('those of a city that never reported are folded into one line', () => {
    expect(matrix.folded.map(({ city: { ja }, rows }) => [ja, rows.length])).toEqual([
      ['横浜市', 4],
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { aNetworkWithSpace, noOccupancy, SPACE, theOccupancy, theReach } from './occupancy-fixture';
import { toOccupancyView } from './occupancy-model';
import { placesOf, placesWithRates } from './occupancy-places';

const LABELS = {
  month: (day: string) => day.slice(5, 7),
  text: (text: { ja: string }) => text.ja,
  year: '年度平均',
  together: '全体',
};
const shown = toOccupancyView(theOccupancy(), SPACE, LABELS);
const percent = (amount: number | null): number | null =>
  amount === null ? null : Math.round(amount * 100);

describe('the heat map of a space', () => {
  test('has the rows of the report: all together first, then each mode', () => {
    expect(
      shown.rows.map(({ label, whole, cells }) => [
        label,
        whole,
        ...cells.map(({ amount }) => percent(amount)),
      ]),
    ).toEqual([
      ['全体', true, null, null, null, 22, 18, 14, 25, 64, 46, 30, 26, null, 30],
      ['アトリウム一体', false, null, null, null, 7, 8, 0, 10, 47, 5, 10, 4, null, 11],
      ['単独', false, null, null, null, 15, 10, 14, 15, 17, 41, 20, 22, null, 19],
    ]);
  });

  test('a printed zero is a zero; before the opening and without a report there is none', () => {
    const [, atrium] = shown.rows;
    const september = atrium?.cells[5];
    expect([september?.amount, september?.figure.value.status]).toEqual([0, 'PROVISIONAL']);
    expect(atrium?.cells[2]?.figure.value.status).toBe('NOT_OPEN');
    expect(atrium?.cells[11]?.figure.value.status).toBe('MISSING');
  });

  test('the year stands last, and keeps the other way to it', () => {
    expect(shown.columns.at(-1)).toEqual({ key: 'whole', label: '年度平均', whole: true });
    expect(shown.year).toMatchObject({ amount: 0.3, partial: true, provisional: true });
    expect(shown.year?.figure.value.alternatives[0]?.value).toBe(0.30625);
    expect(shown.months).toHaveLength(12);
  });

  test('what the rate is a share of is named where the metric has several meanings', () => {
    expect(shown.meaning?.ja).toBe('分母の記載なし');
  });

  test('a year without a report is empty, not 0%', () => {
    const empty = toOccupancyView(noOccupancy(), SPACE, LABELS);
    expect(empty).toMatchObject({ empty: true, meaning: null });
    expect(empty.rows.flatMap(({ cells }) => cells).some(({ amount }) => amount === 0)).toBe(false);
  });
});

describe('where there are rates', () => {
  const network = aNetworkWithSpace();
  const { availability } = theReach();

  test('a center is asked for its spaces, a space for itself', () => {
    expect(placesOf(network, availability, 'yokohama-kyodo').map(({ code }) => code)).toEqual([
      SPACE.code,
    ]);
    expect(placesOf(network, availability, SPACE.code)).toMatchObject([
      { code: SPACE.code, reach: { lastYear: 2020 } },
    ]);
  });

  test('a center that reported one rate for the whole house is a place too', () => {
    const [own] = availability;
    const house = own ? [{ ...own, unit: { ...own.unit, code: 'musashino-place' } }] : [];
    expect(placesOf(network, house, 'musashino-place')).toMatchObject([
      { code: 'musashino-place' },
    ]);
  });

  test('a center without spaces has none, and the page can say who has', () => {
    expect(placesOf(network, availability, 'nishitokyo-yumecollabo')).toEqual([]);
    expect(placesWithRates(availability)).toMatchObject([{ code: SPACE.code }]);
  });
});

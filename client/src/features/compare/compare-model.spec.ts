import { describe, expect, test } from '@jest/globals';
import { aValue } from '../../shared/testing/builders';
import { aRow, MUSASHINO, theConsultations, theResidents, theSameYear } from './compare-fixture';
import { type CompareRow, toCompareView } from './compare-model';

const LABELS = { text: (text: { ja: string }) => text.ja, fiscalYear: 2021, outside: [] };
const codes = (rows: CompareRow[]) => rows.map(({ figure }) => figure.unit.code);

describe('a comparison', () => {
  test('what may not be compared is never ranked, whatever rank comes with it', () => {
    const { comparison } = theConsultations();
    const rows = comparison.rows.map((row) => ({ ...row, rank: 1 }));
    const view = toCompareView({ ...comparison, rows }, LABELS);
    expect(view.ranked).toEqual([]);
    expect(view.apart.map(({ rank }) => rank)).toEqual([null, null]);
  });

  test('the lead stands first among those apart, and a missing value is apart from both', () => {
    const view = toCompareView(theConsultations().comparison, LABELS);
    expect(codes(view.apart)).toEqual(['132292', '141003']);
    expect(codes(view.absent)).toEqual(['132039']);
    expect(view.absent[0]?.amount).toBeNull();
  });

  test('several reasons are one cause where a reader would say so', () => {
    const { verdict } = toCompareView(theConsultations().comparison, LABELS);
    expect(verdict).toEqual({ kind: 'apart', causes: ['counting', 'period'] });
  });

  test('a unit with two meanings has a row for each, told apart by name', () => {
    const { comparison } = theConsultations();
    const rows = ['staff_handled', 'other'].map((definitionId) =>
      aRow({ value: aValue(79, { definitionId }) }),
    );
    const { apart } = toCompareView({ ...comparison, rows }, LABELS);
    expect(apart.map(({ label }) => label)).toEqual(['西東京市 職員が対応した相談', '西東京市']);
    expect(new Set(apart.map(({ key }) => key)).size).toBe(2);
  });

  test('a value of another year is marked as such', () => {
    const { apart } = toCompareView(theConsultations().comparison, LABELS);
    expect(apart.map(({ otherPeriod }) => otherPeriod)).toEqual([false, true]);
  });

  test('the only value differs from nothing: what is said of others falls away', () => {
    const view = toCompareView(theSameYear().comparison, LABELS);
    expect(view.verdict).toEqual({ kind: 'single' });
    expect(view.apart[0]).toMatchObject({ alone: true, reasons: [] });
  });

  test('the comparable keep the order of their ranks; a zero is one of them', () => {
    const { comparison } = theResidents();
    const zero = aRow({ unit: MUSASHINO, value: aValue(0), rank: 3, comparable: true });
    const view = toCompareView(
      { ...comparison, rows: [zero, ...comparison.rows.slice(0, 2)] },
      LABELS,
    );
    expect(view.ranked.map(({ figure, rank, amount }) => [figure.unit.code, rank, amount])).toEqual(
      [
        ['141003', 1, 3_777_491],
        ['132292', 2, 207_388],
        ['132039', 3, 0],
      ],
    );
    expect(view.verdict).toMatchObject({ kind: 'ranked', count: 3, apart: 0 });
  });

  test('who is not in the group yet stands where it would, without a rank', () => {
    const view = toCompareView(theResidents().comparison, { ...LABELS, outside: ['132292'] });
    expect(view.ranked.map(({ figure, rank }) => [figure.unit.code, rank])).toEqual([
      ['141003', 1],
      ['132292', null],
      ['132039', 3],
    ]);
    expect(view.verdict).toMatchObject({ kind: 'ranked', count: 2 });
  });

  test('without a single value there is nothing to compare', () => {
    const { comparison } = theConsultations();
    const rows = comparison.rows.map((row) => ({ ...row, value: aValue(null) }));
    expect(toCompareView({ ...comparison, rows }, LABELS).verdict).toEqual({ kind: 'none' });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { OpeningSpanInput } from '../../../shared/graphql/generated/graphql';
import { copyToOpenDays, toSpans, toTable, toTime, toVersions, withDay } from './hours-table';

const SPANS: OpeningSpanInput[] = [
  { day: 'MONDAY', opens: '13:00', closes: '17:00' },
  { day: 'MONDAY', opens: '09:00', closes: '12:00' },
  { day: 'SATURDAY', opens: '10:00', closes: '24:00' },
];

describe('the table of opening hours', () => {
  test('has every day of the week and the holidays, each day from morning to evening', () => {
    const table = toTable(SPANS);
    expect(Object.keys(table)).toHaveLength(8);
    expect(table.MONDAY.map(({ opens }) => opens)).toEqual(['09:00', '13:00']);
    expect(table.HOLIDAY).toEqual([]);
  });

  test('becomes the same spans again', () => {
    const sorted = [SPANS[1], SPANS[0], SPANS[2]];
    expect(toSpans(toTable(SPANS))).toEqual(sorted);
  });

  test('a row left empty is not sent', () => {
    const table = withDay(toTable([]), 'SUNDAY', [{ opens: ' ', closes: '' }]);
    expect(toSpans(table)).toEqual([]);
  });

  test('a row half filled is sent, so that the server can say what is missing', () => {
    const table = withDay(toTable([]), 'SUNDAY', [{ opens: '9:00', closes: '' }]);
    expect(toSpans(table)).toEqual([{ day: 'SUNDAY', opens: '09:00', closes: '' }]);
  });

  test('hours are copied to the other open days; a closed day stays closed', () => {
    const table = copyToOpenDays(toTable(SPANS), 'MONDAY');
    expect(table.SATURDAY).toEqual(table.MONDAY);
    expect(table.TUESDAY).toEqual([]);
  });
});

describe('a time as typed', () => {
  test.each([
    ['9:00', '09:00'],
    ['900', '09:00'],
    ['２１：３０', '21:30'],
    [' 24:00 ', '24:00'],
    ['夜まで', '夜まで'],
    ['', ''],
  ])('%p is sent as %p', (typed, expected) => {
    expect(toTime(typed)).toBe(expected);
  });
});

describe('the versions of opening hours', () => {
  const at = (from: string) => ({ from, spans: [] });
  const states = (today: string) =>
    toVersions([at('2020-04-01'), at('2027-04-01'), at('2024-04-01')], today).map(
      ({ from, state }) => [from.slice(0, 4), state],
    );

  test('are listed from the newest, and one of them holds today', () => {
    expect(states('2026-11-24')).toEqual([
      ['2027', 'COMING'],
      ['2024', 'CURRENT'],
      ['2020', 'PAST'],
    ]);
  });

  test('before the first of them none holds', () => {
    expect(states('2019-01-01').map(([, state]) => state)).toEqual(['COMING', 'COMING', 'COMING']);
  });
});

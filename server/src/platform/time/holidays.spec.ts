import { expect, it } from '@jest/globals';
import { isHoliday } from './holidays.js';

it.each([
  ['2019-04-30', true, 'a day between two holidays'],
  ['2019-05-01', true, 'the accession'],
  ['2021-07-19', false, 'Marine Day was moved in the year of the Olympics'],
  ['2021-07-22', true, 'to this day'],
  ['2024-02-12', true, 'in lieu of a Sunday'],
  ['2026-09-22', true, 'a day between Respect for the Aged Day and the equinox'],
  ['2026-12-29', false, 'the year-end is no public holiday'],
])('%s: %s, %s', (day, expected) => {
  expect(isHoliday(day)).toBe(expected);
});

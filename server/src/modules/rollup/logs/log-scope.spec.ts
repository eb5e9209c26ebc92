import { describe, expect, it } from '@jest/globals';
import { loggedMonths, union, wholeMonths } from './log-scope.js';

const AT = '2024-07-01T00:00:00.000000Z';
const LATER = '2024-08-01T00:00:00.000000Z';
const span = (from: string, to: string, at = AT) => ({ from, to, at });
const place = (from: string, to: string) => ({
  id: 'c',
  isSpace: false,
  seats: null,
  open: { from, to },
});
const SPRING = { from: '2024-04-01', to: '2024-05-31' };
const ALWAYS = place(SPRING.from, SPRING.to);

describe('the months of a log', () => {
  it.each([
    ['2024-04-15', '2024-04-30', '2024-04-01', '2024-04-30'],
    ['2024-04-15', '2024-05-02', '2024-04-01', '2024-05-31'],
    ['2024-02-29', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['2024-04-01', '2024-05-31', '2024-04-01', '2024-05-31'],
  ])('from %s to %s are whole: %s to %s', (from, to, first, last) => {
    expect(wholeMonths({ from, to })).toEqual({ from: first, to: last });
  });

  it('are those of which it covers a day, each with the days it covers', () => {
    expect(loggedMonths(ALWAYS, [span('2024-04-15', '2024-05-31')], SPRING)).toEqual([
      { unitId: 'c', month: '2024-04-01', from: '2024-04-15', to: '2024-04-30', at: AT },
      { unitId: 'c', month: '2024-05-01', from: null, to: null, at: AT },
    ]);
    expect(loggedMonths(ALWAYS, [span('2024-05-31', '2024-06-30')], SPRING)).toEqual([
      { unitId: 'c', month: '2024-05-01', from: '2024-05-31', to: '2024-05-31', at: AT },
    ]);
  });

  it('are covered whole by spans that meet, and from the first to the last day where days are missing', () => {
    const met = [span('2024-04-16', '2024-04-30', LATER), span('2024-04-01', '2024-04-15')];
    expect(loggedMonths(ALWAYS, met, SPRING)).toEqual([
      { unitId: 'c', month: '2024-04-01', from: null, to: null, at: LATER },
    ]);
    const apart = [span('2024-04-01', '2024-04-10'), span('2024-04-20', '2024-04-30')];
    expect(loggedMonths(ALWAYS, apart, SPRING)).toEqual([
      { unitId: 'c', month: '2024-04-01', from: '2024-04-01', to: '2024-04-30', at: AT },
    ]);
  });

  it('are whole when all days are covered on which the unit had opened', () => {
    const log = [span('2024-04-01', '2024-05-31')];
    expect(loggedMonths(place('2024-04-20', '2024-05-10'), log, SPRING)).toEqual([
      { unitId: 'c', month: '2024-04-01', from: null, to: null, at: AT },
      { unitId: 'c', month: '2024-05-01', from: null, to: null, at: AT },
    ]);
    expect(loggedMonths({ ...ALWAYS, open: null }, log, SPRING)).toEqual([]);
    expect(loggedMonths(place('2024-05-10', '2024-05-31'), log, SPRING)).toHaveLength(1);
  });
});

describe('spans as one', () => {
  it('join where they meet or overlap, in the order of time', () => {
    const days = [
      { from: '2024-04-20', to: '2024-04-30' },
      { from: '2024-04-01', to: '2024-04-10' },
      { from: '2024-04-11', to: '2024-04-12' },
      { from: '2024-04-02', to: '2024-04-03' },
    ];
    expect(union(days)).toEqual([
      { from: '2024-04-01', to: '2024-04-12' },
      { from: '2024-04-20', to: '2024-04-30' },
    ]);
  });
});

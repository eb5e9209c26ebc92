import { describe, expect, it } from '@jest/globals';
import { aCell, aNetwork } from '../../../test/builders/cells.js';
import { parsePeriod, type Period } from '../../platform/time/period.js';
import { getMetric, toSplit, TOTAL } from '../catalogue/index.js';
import type { Cell } from './cell.js';
import { Fold } from './fold.js';

const directory = aNetwork();
const CASES = getMetric('consultation.cases');
const OCCUPANCY = getMetric('space.occupancy');

const at = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
};

function counted(period: string, value: number | null, more: Partial<Cell> = {}): Cell {
  const countedAt = '2026-04-01T00:00:00Z';
  const log = { origin: 'RECORDS', sources: [], countedAt } as const;
  return aCell('a', period, value, { ...log, status: 'NORMAL', sourceCount: value ?? 0, ...more });
}

const topic = (option: string): Partial<Cell> => ({ breakdown: 'topic', option });
const byTopic = (option: string) => toSplit([['topic', option]]);

function fold(cells: readonly Cell[], metric = CASES): Fold {
  return new Fold(metric, directory, cells, null);
}
const a = directory.get('a');

describe('a value counted from a log', () => {
  const cells = [counted('2022-04', 5), counted('2022-04', 2, topic('tax')), counted('2022-05', 0)];

  it('says that it is counted, and from whose log', () => {
    expect(fold(cells).at(a, at('2022-04'), TOTAL)).toMatchObject({
      value: 5,
      method: 'SUM',
      coverage: { reported: 1, expected: 1 },
      sources: [{ isLog: true, reporterId: 'a' }],
      sourceCount: 5,
      alternatives: [],
    });
  });

  it('of a month handed in without an event is a zero, and of one not handed in is missing', () => {
    const here = fold(cells);
    expect(here.at(a, at('2022-05'), TOTAL)).toMatchObject({ value: 0, status: 'NORMAL' });
    expect(here.at(a, at('2022-06'), TOTAL)).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('is zero for an option the month does not have, where the log counts that list', () => {
    const here = fold(cells);
    expect(here.at(a, at('2022-05'), byTopic('tax')).value).toBe(0);
    expect(here.at(a, at('2022-04'), byTopic('labour')).value).toBe(0);
    expect(here.at(a, at('2022-06'), byTopic('tax')).value).toBeNull();
    expect(here.at(a, at('FY2022'), byTopic('tax'))).toMatchObject({
      value: 2,
      coverage: { reported: 2, expected: 12 },
    });
  });

  it('is unknown for each option where nobody noted it for the whole', () => {
    const none = { status: 'NOT_COLLECTED' } as const;
    const minutes = [
      counted('2022-04', null, none),
      counted('2022-04', null, { ...none, breakdown: 'channel', option: 'visit' }),
    ];
    const here = fold(minutes, getMetric('consultation.minutes'));
    const byPhone = here.at(a, at('2022-04'), toSplit([['channel', 'phone']]));
    expect(byPhone.value).toBeNull();
    expect(here.at(a, at('FY2022'), TOTAL).coverage.reported).toBe(0);
  });

  it('is not known for a list the log does not count', () => {
    expect(fold(cells).at(a, at('2022-04'), toSplit([['channel', 'visit']])).value).toBeNull();
  });

  it('does not stand beside the sum of its options, which may have gaps', () => {
    const channels = [counted('2022-04', 3, { breakdown: 'channel', option: 'visit' })];
    expect(fold([...cells, ...channels]).at(a, at('2022-04'), TOTAL).alternatives).toEqual([]);
  });
});

describe('a log and figures of the same month', () => {
  const figure = aCell('a', '2022-04', 7);

  it('are never added: the figure counts, the log stands beside it', () => {
    const value = fold([figure, counted('2022-04', 5)]).at(a, at('2022-04'), TOTAL);
    expect(value).toMatchObject({ value: 7, method: 'REPORTED' });
    expect(value.alternatives).toMatchObject([{ value: 5, method: 'SUM' }]);
  });

  it('change places where the unit chose its log', () => {
    const lead = { recordsLead: true };
    const both = [aCell('a', '2022-04', 7, lead), counted('2022-04', 5, lead)];
    const value = fold(both).at(a, at('2022-04'), TOTAL);
    expect(value).toMatchObject({ value: 5, method: 'SUM' });
    expect(value.alternatives).toMatchObject([{ value: 7, method: 'REPORTED' }]);
  });

  it('make a year of whichever there is for each month', () => {
    const cells = [figure, counted('2022-04', 5), counted('2022-05', 2)];
    expect(fold(cells).at(a, at('FY2022'), TOTAL)).toMatchObject({
      value: 9,
      coverage: { reported: 2, expected: 12 },
    });
  });
});

describe('a rate counted from a log', () => {
  const rate = (period: string, n: number, d: number, more: Partial<Cell> = {}): Cell =>
    counted(period, d === 0 ? null : n / d, {
      definition: 'hours',
      numerator: n,
      denominator: d,
      ...(d === 0 ? { status: 'NOT_APPLICABLE' as const } : {}),
      ...more,
    });

  it('is Σ numerator ÷ Σ denominator over months, and over centers', () => {
    const b = { unitId: 'b', reporterId: 'b' };
    const cells = [rate('2022-04', 1, 4), rate('2022-05', 1, 2), rate('2022-04', 3, 10, b)];
    const here = fold(cells, OCCUPANCY);
    expect(here.at(a, at('FY2022'), TOTAL)).toMatchObject({ numerator: 2, denominator: 6 });
    expect(here.at(directory.get('city'), at('2022-04'), TOTAL)).toMatchObject({
      numerator: 4,
      denominator: 14,
      method: 'WEIGHTED',
    });
  });

  it('has no value without a denominator, and the month is still handed in', () => {
    const cells = [rate('2022-04', 0, 0), rate('2022-05', 1, 2)];
    const here = fold(cells, OCCUPANCY);
    expect(here.at(a, at('2022-04'), TOTAL)).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      coverage: { reported: 1, expected: 1 },
    });
    expect(here.at(a, at('FY2022'), TOTAL)).toMatchObject({
      value: 0.5,
      coverage: { reported: 2 },
    });
  });

  it('does not apply to a year in all of whose months it does not', () => {
    const monthly = (last: number) =>
      fold(
        Array.from({ length: last }, (_, m) => {
          const month = `${m < 9 ? 2022 : 2023}-${String(((m + 3) % 12) + 1).padStart(2, '0')}`;
          return rate(month, 0, 0);
        }),
        OCCUPANCY,
      ).at(a, at('FY2022'), TOTAL);
    expect(monthly(12)).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      coverage: { reported: 12, expected: 12 },
    });
    expect(monthly(11)).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('shares the denominator among modes, not among hours of the day', () => {
    const cells = [
      rate('2022-04', 2, 8),
      rate('2022-04', 2, 8, { breakdown: 'mode', option: 'alone' }),
      rate('2022-04', 2, 4, { breakdown: 'time_slot', option: 'morning' }),
    ];
    const here = fold(cells, OCCUPANCY);
    expect(here.at(a, at('2022-04'), toSplit([['mode', 'with_atrium']]))).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 8,
    });
    // Closed in the evening: neither missing nor a zero.
    expect(here.at(a, at('2022-04'), toSplit([['time_slot', 'evening']]))).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      coverage: { reported: 1, expected: 1 },
    });
    expect(here.at(a, at('FY2022-Q1'), toSplit([['time_slot', 'evening']])).status).toBe('MISSING');
    // A list the log is not counted by says nothing.
    expect(here.at(a, at('2022-04'), toSplit([['weekday', 'mon']]))).toMatchObject({
      value: null,
      status: 'MISSING',
    });
  });

  it('by mode and hour is a share of the hour, which may have been closed', () => {
    const cells = [
      rate('2022-04', 2, 8),
      rate('2022-04', 2, 4, { breakdown: 'time_slot', option: 'morning' }),
      rate('2022-04', 0, 4, { breakdown: 'time_slot', option: 'afternoon' }),
      rate('2022-04', 2, 4, { breakdown: 'mode,time_slot', option: 'alone,morning' }),
    ];
    const here = fold(cells, OCCUPANCY);
    const of = (slot: string) =>
      here.at(
        a,
        at('2022-04'),
        toSplit([
          ['mode', 'alone'],
          ['time_slot', slot],
        ]),
      );
    expect(of('morning')).toMatchObject({ value: 0.5 });
    expect(of('afternoon')).toMatchObject({ value: 0, numerator: 0, denominator: 4 });
    expect(of('evening')).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { getMetric } from '../catalogue/index.js';
import { type Evaluated, type Coverage } from './evaluated.js';
import { notReported } from './from-cell.js';
import { optionsTogether } from './options-together.js';

const HELD = getMetric('session.held');
const part = (value: number | null, more: Partial<Evaluated> = {}): Evaluated => ({
  ...notReported({ status: 'MISSING', definition: 'as_reported', notes: [], expected: 12 }),
  ...(value === null ? {} : { value, method: 'SUM', status: 'NORMAL', sourceCount: 1 }),
  ...more,
});
const covering = (reported: number, expected = 12): Pick<Evaluated, 'coverage'> => ({
  coverage: { ...part(null).coverage, reported, expected } satisfies Coverage,
});
const rate = (numerator: number, denominator: number): Evaluated =>
  part(numerator / denominator, { numerator, denominator });

describe('options taken together', () => {
  it.each<[string, string, Evaluated[], Partial<Evaluated>]>([
    ['of one is that one', HELD.code, [part(3)], { value: 3, sourceCount: 1 }],
    ['of several', HELD.code, [part(3), part(0), part(4)], { value: 7, sourceCount: 3 }],
    [
      'is worth its weakest',
      HELD.code,
      [part(3), part(4, { status: 'PROVISIONAL' })],
      {
        ...{ value: 7, status: 'PROVISIONAL', method: 'SUM' },
      },
    ],
    [
      'of a missing one is missing',
      HELD.code,
      [part(3), part(null)],
      {
        ...{ value: null, status: 'MISSING', sources: [] },
      },
    ],
    [
      'of a hidden one is hidden',
      HELD.code,
      [part(3), part(null, { status: 'SUPPRESSED' })],
      {
        ...{ value: null, status: 'SUPPRESSED' },
      },
    ],
    ['of none is missing', HELD.code, [], { value: null, status: 'MISSING' }],
    [
      'of rates: one rate of both sums',
      'session.seat_fill',
      [rate(1, 2), rate(1, 8)],
      {
        ...{ value: 0.2, method: 'WEIGHTED' },
      },
    ],
    [
      'of rates without their sums there is none',
      'session.seat_fill',
      [part(0.5), part(0.1)],
      {
        ...{ value: null, status: 'MISSING' },
      },
    ],
    [
      'of unique people there is none',
      'session.participants_unique',
      [part(3), part(4)],
      {
        ...{ value: null, status: 'NOT_APPLICABLE' },
        notes: [{ code: 'UNIQUE_NOT_ADDITIVE', params: {} }],
      },
    ],
  ])('%s', (...[, metric, parts, expected]) => {
    expect(optionsTogether(getMetric(metric), parts)).toMatchObject(expected);
  });

  it.each([
    [covering(12), covering(10), '10/12'],
    [covering(10, 10), covering(1, 1), '10/10'],
    [covering(8, 10), covering(1, 1), '8/10'],
  ])('covers as much as the one that covers least', (a, b, expected) => {
    const { reported, expected: of } = optionsTogether(HELD, [part(3, a), part(4, b)]).coverage;
    expect(`${reported}/${of}`).toBe(expected);
  });
});

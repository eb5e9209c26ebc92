import { describe, expect, it } from '@jest/globals';
import type { Evaluated } from '../evaluated.js';
import { notReported } from '../from-cell.js';
import { standingOf } from './standing.js';

const MISSING = notReported({
  status: 'MISSING',
  definition: 'as_reported',
  notes: [],
  expected: 12,
});

const times = (value: number | null, reported = 12): Evaluated =>
  value === null
    ? MISSING
    : { ...MISSING, value, status: 'NORMAL', coverage: { ...MISSING.coverage, reported } };

const ofUnits = (value: number, reported: number, expected: number): Evaluated => ({
  ...times(value),
  coverage: { ...times(value).coverage, units: { reported, expected } },
});

describe('planned and held sessions', () => {
  it.each([
    ['as many as planned', times(6), times(6), 'AS_PLANNED', 0],
    ['more', times(6), times(8), 'MORE', 2],
    ['fewer in a year that is wholly reported', times(6), times(4), 'FEWER', -2],
    ['none in such a year', times(6), times(0), 'NOT_HELD', -6],
    ['fewer so far', times(6), times(2, 7), 'SO_FAR', -4],
    ['none so far', times(6), times(0, 7), 'SO_FAR', -6],
    ['more although months are missing', times(6), times(8, 7), 'MORE', 2],
    ['a plan of none, and none held', times(0), times(0), 'AS_PLANNED', 0],
    ['a plan, and nothing reported of it', times(6), times(null), 'HELD_UNKNOWN', null],
    ['held without a plan', times(null), times(3), 'NO_PLAN', null],
    ['neither', times(null), times(null), 'NOTHING', null],
    ['no plan, and none held', times(null), times(0), 'NOTHING', null],
    ['a plan of some of its centers', ofUnits(6, 2, 3), times(8), 'PLAN_PARTIAL', null],
    ['sessions of some of its centers', times(6), ofUnits(4, 2, 3), 'HELD_PARTIAL', null],
    ['as many of some of its centers', times(6), ofUnits(6, 2, 3), 'HELD_PARTIAL', null],
    ['more of some of its centers alone', times(6), ofUnits(8, 2, 3), 'MORE', 2],
    ['a plan of all of its centers', ofUnits(6, 3, 3), times(8), 'MORE', 2],
  ] as const)('%s', (...[, planned, held, standing, difference]) => {
    expect(standingOf(planned, held)).toEqual({ standing, difference });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ClaimKind } from './claim-kinds.js';
import { judge } from './judge.js';
import type { Evidence, Point } from './judgement.js';

const year = (value: number | null, more: Partial<Point> = {}): Point => ({
  ...{ from: '2021-04-01', to: '2022-03-31', value, isWhole: true, isProvisional: false },
  ...{ definition: 'as_reported', ...more },
});
const part = (value: number): Point => year(value, { isWhole: false });

const counts: Evidence = {
  ...{ comparison: 'PREVIOUS_YEAR', isRate: false, accumulates: true },
  ...{ gap: null, points: [], hasBreak: false },
};
const rates: Evidence = { ...counts, isRate: true, accumulates: false };
const over = (...points: Point[]): Evidence => ({ ...counts, points });
const rate = (...points: Point[]): Evidence => ({ ...rates, points });
const months = (...values: number[]): Evidence => ({
  ...counts,
  comparison: 'WITHIN_YEAR',
  points: values.map((value) => year(value)),
});
const verdictOf = (kind: ClaimKind, evidence: Evidence | null) => {
  const { verdict, reason } = judge(kind, evidence);
  return `${verdict} ${reason}`;
};

describe('a sentence about two years', () => {
  it.each<[ClaimKind, Evidence, string]>([
    ['INCREASE', over(year(100), year(101)), 'SUPPORTED CHANGE'],
    ['INCREASE', over(year(100), year(99)), 'CONTRADICTED CHANGE'],
    ['INCREASE', over(year(100), year(100)), 'CONTRADICTED CHANGE'],
    ['INCREASE', over(year(0), year(3)), 'SUPPORTED CHANGE'],
    ['INCREASE', over(year(0), year(0)), 'CONTRADICTED CHANGE'],
    ['DECREASE', over(year(100), year(99)), 'SUPPORTED CHANGE'],
    ['DECREASE', over(year(100), year(101)), 'CONTRADICTED CHANGE'],
    ['SHARP_DECREASE', over(year(100), year(80)), 'SUPPORTED CHANGE'],
    ['SHARP_DECREASE', over(year(100), year(81)), 'PARTLY CHANGE'],
    ['SHARP_DECREASE', over(year(100), year(120)), 'CONTRADICTED CHANGE'],
    ['SHARP_DECREASE', over(year(100), year(0)), 'SUPPORTED CHANGE'],
    ['SHARP_INCREASE', over(year(100), year(119)), 'PARTLY CHANGE'],
    ['DOUBLED', over(year(100), year(200)), 'SUPPORTED CHANGE'],
    ['DOUBLED', over(year(100), year(199)), 'PARTLY CHANGE'],
    ['MORE_OF_A_KIND', over(year(10), year(12)), 'SUPPORTED CHANGE'],
    ['HIGH_RATE', rate(year(0.5), year(0.51)), 'SUPPORTED CHANGE'],
    ['HIGH_RATE', rate(year(0.5), year(0.4)), 'CONTRADICTED CHANGE'],
    ['SHARP_DECREASE', rate(year(0.5), year(0.41)), 'PARTLY CHANGE'],
    ['SHARP_DECREASE', rate(year(0.5), year(0.4)), 'SUPPORTED CHANGE'],
    ['SHARP_DECREASE', rate(year(0.5), year(0.375)), 'SUPPORTED CHANGE'],
  ])('%s', (kind, evidence, expected) => {
    expect(verdictOf(kind, evidence)).toBe(expected);
  });

  it.each<[string, ClaimKind, Evidence | null, string]>([
    ['no year before', 'SHARP_DECREASE', over(year(null), year(842)), 'NO_BASELINE NO_BASELINE'],
    ['no year at all', 'INCREASE', over(year(null), year(null)), 'NOT_COMPUTABLE NO_VALUE'],
    ['only a year before', 'INCREASE', over(year(5), year(null)), 'NOT_COMPUTABLE NO_VALUE'],
    ['no link', 'INCREASE', null, 'NOT_COMPUTABLE NOT_LINKED'],
    ['no standard', 'MANY', over(year(5), year(9)), 'NOT_COMPUTABLE NO_STANDARD'],
    [
      'nothing to compare with',
      'INCREASE',
      { ...over(year(9)), comparison: 'NONE' },
      'NOT_COMPUTABLE NO_STANDARD',
    ],
    [
      'no split by kind',
      'MORE_OF_A_KIND',
      { ...over(year(79)), gap: 'NOT_BROKEN_DOWN' },
      'NOT_COMPUTABLE NOT_BROKEN_DOWN',
    ],
    [
      'no option for the kind',
      'MORE_OF_A_KIND',
      { ...over(year(79)), gap: 'KIND_NOT_NAMED' },
      'NOT_COMPUTABLE KIND_NOT_NAMED',
    ],
    [
      'two meanings',
      'INCREASE',
      over(year(5), year(9, { definition: 'other' })),
      'NOT_COMPUTABLE OTHER_MEANING',
    ],
  ])('with %s is not told', (_, kind, evidence, expected) => {
    expect(verdictOf(kind, evidence)).toBe(expected);
  });

  it.each<[string, ClaimKind, Point, Point, string]>([
    ['part already above', 'INCREASE', year(100), part(101), 'SUPPORTED CHANGE'],
    ['part still below', 'INCREASE', year(100), part(99), 'NOT_COMPUTABLE PARTIAL_YEAR'],
    ['part far above', 'SHARP_INCREASE', year(100), part(130), 'SUPPORTED CHANGE'],
    ['part a little above', 'SHARP_INCREASE', year(100), part(110), 'NOT_COMPUTABLE PARTIAL_YEAR'],
    ['part already above', 'DECREASE', year(100), part(101), 'CONTRADICTED CHANGE'],
    ['before in part', 'DECREASE', part(100), year(90), 'SUPPORTED CHANGE'],
    ['before in part', 'INCREASE', part(100), year(110), 'NOT_COMPUTABLE PARTIAL_YEAR'],
    ['before in part', 'INCREASE', part(100), year(90), 'CONTRADICTED CHANGE'],
    ['both in part', 'INCREASE', part(100), part(500), 'NOT_COMPUTABLE PARTIAL_YEAR'],
  ])('with a year in part is told only where the rest cannot change it: %s, %s', (...given) => {
    const [, kind, before, now, expected] = given;
    expect(verdictOf(kind, over(before, now))).toBe(expected);
  });

  it('of a level is told of a part, too, and says that it is one', () => {
    const { verdict, cautions } = judge('HIGH_RATE', rate(part(0.5), year(0.6)));
    expect([verdict, cautions]).toEqual(['SUPPORTED', ['PARTIAL']]);
  });

  it('says what to keep in mind', () => {
    const provisional = year(100, { isProvisional: true });
    expect(judge('INCREASE', over(provisional, year(200))).cautions).toEqual(['PROVISIONAL']);
    const broken = { ...over(year(100), year(200)), hasBreak: true };
    expect(judge('INCREASE', broken).cautions).toEqual(['BREAK']);
    expect(judge('INCREASE', over(year(9), year(12))).cautions).toEqual(['SMALL_COUNT']);
    expect(judge('INCREASE', over(year(100), year(200))).cautions).toEqual([]);
  });
});

describe('more than ever', () => {
  it.each<[string, Evidence, string]>([
    ['above all', over(year(5), year(null), year(7), year(8)), 'SUPPORTED RECORD'],
    ['as much as once', over(year(8), year(7), year(8)), 'CONTRADICTED RECORD'],
    ['no year before', over(year(null), year(8)), 'NO_BASELINE NO_BASELINE'],
    ['no value', over(year(8), year(null)), 'NOT_COMPUTABLE NO_VALUE'],
    ['another year in part', over(part(5), year(8)), 'NOT_COMPUTABLE PARTIAL_YEAR'],
    ['below a part', over(part(9), year(8)), 'CONTRADICTED RECORD'],
    ['this year in part, below', over(year(9), part(8)), 'NOT_COMPUTABLE PARTIAL_YEAR'],
    ['this year in part, above', over(year(9), part(10)), 'SUPPORTED RECORD'],
  ])('%s', (_, evidence, expected) => {
    expect(verdictOf('MOST_EVER', evidence)).toBe(expected);
    expect(judge('MOST_EVER', evidence).cautions.includes('KNOWN_YEARS_ONLY')).toBe(
      expected.endsWith('RECORD'),
    );
  });
});

describe('a sentence about the course of a year', () => {
  it.each<[ClaimKind, number[], string]>([
    ['INCREASE', [1, 2, 3, 4], 'SUPPORTED TREND'],
    ['INCREASE', [12, 12, 11, 11, 9, 11, 9], 'CONTRADICTED TREND'],
    ['DECREASE', [12, 12, 11, 11, 9, 11, 9], 'SUPPORTED TREND'],
    ['SHARP_DECREASE', [12, 12, 11, 11, 9, 11, 9], 'SUPPORTED TREND'],
    ['SHARP_DECREASE', [100, 99, 98, 97], 'PARTLY TREND'],
    ['INCREASE', [5, 5, 5, 5], 'CONTRADICTED TREND'],
    ['INCREASE', [1, 9, 1, 9, 1], 'NOT_COMPUTABLE UNCLEAR'],
    ['INCREASE', [1, 2, 3], 'NOT_COMPUTABLE TOO_FEW_POINTS'],
    ['INCREASE', [], 'NOT_COMPUTABLE TOO_FEW_POINTS'],
  ])('%s over %j', (kind, values, expected) => {
    expect(verdictOf(kind, months(...values))).toBe(expected);
  });

  it('of a rate whose count alone is known is not computable; the count is told beside it', () => {
    const listed = months(12, 12, 11, 11, 9, 11, 9);
    expect(judge('HIGH_RATE', listed)).toEqual({
      ...{ verdict: 'NOT_COMPUTABLE', reason: 'NO_DENOMINATOR', hint: 'CONTRADICTED' },
      ...{ cautions: ['SEASON'], tendency: { rising: 1, falling: 15, pairs: 21 } },
    });
    expect(judge('HIGH_RATE', months(9, 10, 11, 12)).hint).toBe('SUPPORTED');
    expect(judge('HIGH_RATE', months(9)).hint).toBeNull();
    expect(judge('HIGH_RATE', { ...listed, comparison: 'NONE' }).hint).toBeNull();
  });
});

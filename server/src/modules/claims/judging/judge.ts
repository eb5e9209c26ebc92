import { CLAIM_RULES, type ClaimKind, type ClaimRule, SMALL_COUNT } from './claim-kinds.js';
import { judgeTendency, tendencyOf } from './tendency.js';
import type {
  Caution,
  ClaimVerdict,
  Evidence,
  Judgement,
  Point,
  Reason,
  Tendency,
} from './judgement.js';

/** Of binary fractions: from 50 % to 40 % is 10 points. */
const NOISE = 1e-9;

/** A point with its value. */
type Known = Point & { readonly value: number };

/** What the figures, as they stand, say of a sentence; null: it is linked to none. */
export function judge(kind: ClaimKind, evidence: Evidence | null): Judgement {
  if (!evidence) return no('NOT_LINKED');
  const rule = CLAIM_RULES[kind];
  if (evidence.gap) return no(evidence.gap);
  if (rule.asks === 'RATE' && !evidence.isRate) return withoutDenominator(rule, evidence);
  if (rule.asks === 'LEVEL' || evidence.comparison === 'NONE') return no('NO_STANDARD');
  const judged = compare(rule, evidence);
  return { ...judged, cautions: cautionsOf(evidence, judged.reason) };
}

function compare(rule: ClaimRule, evidence: Evidence): Judgement {
  if (evidence.comparison === 'WITHIN_YEAR') return within(rule, evidence);
  return rule.asks === 'RECORD' ? record(evidence) : change(rule, evidence);
}

const no = (reason: Reason): Judgement => said('NOT_COMPUTABLE', reason);

const said = (
  verdict: ClaimVerdict,
  reason: Reason,
  tendency: Tendency | null = null,
): Judgement => ({ verdict, reason, tendency, cautions: [], hint: null });

const isKnown = (point: Point | undefined): point is Known =>
  point !== undefined && point.value !== null;

/** A count alone is no rate; but whether it rose stands beside it. */
function withoutDenominator(rule: ClaimRule, evidence: Evidence): Judgement {
  const beside = evidence.comparison === 'NONE' ? null : compare(rule, evidence);
  const verdict = beside?.verdict;
  const speaks = verdict === 'SUPPORTED' || verdict === 'PARTLY' || verdict === 'CONTRADICTED';
  return {
    ...no('NO_DENOMINATOR'),
    tendency: beside?.tendency ?? null,
    cautions: speaks && beside ? cautionsOf(evidence, beside.reason) : [],
    hint: speaks ? verdict : null,
  };
}

function change(rule: ClaimRule, evidence: Evidence): Judgement {
  const [before, now] = evidence.points.slice(-2);
  if (!isKnown(now)) return no('NO_VALUE');
  if (!isKnown(before)) return said('NO_BASELINE', 'NO_BASELINE');
  if (before.definition !== now.definition) return no('OTHER_MEANING');
  const [low, high] = changeBetween(before, now, evidence);
  const [from, to] = rule.sign === 1 ? [low, high] : [-high, -low];
  const least = (evidence.isRate ? rule.leastPoints : rule.least) - NOISE;
  if (from > 0 && from >= least) return said('SUPPORTED', 'CHANGE');
  if (to <= 0) return said('CONTRADICTED', 'CHANGE');
  return from > 0 && to < least ? said('PARTLY', 'CHANGE') : no('PARTIAL_YEAR');
}

/** How far it rose, as a share of before or in points. Where a year is reported in part only: between what and what. */
function changeBetween(
  before: Known,
  now: Known,
  { isRate, accumulates }: Evidence,
): [low: number, high: number] {
  const exact = isRate ? now.value - before.value : share(before.value, now.value);
  if (!accumulates) return [exact, exact];
  return [before.isWhole ? exact : -1, now.isWhole ? exact : Infinity];
}

function share(before: number, now: number): number {
  if (before === now) return 0;
  return before === 0 ? Infinity * Math.sign(now) : (now - before) / Math.abs(before);
}

function within(rule: ClaimRule, { points, isRate }: Evidence): Judgement {
  const values = points.filter(isKnown).map(({ value }) => value);
  const tendency = tendencyOf(values);
  const least = (isRate ? rule.leastPoints : rule.least) - NOISE;
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const size = rule.sign * (isRate ? last - first : share(first, last));
  const { verdict, reason } = judgeTendency(tendency, rule.sign, values.length);
  const isSmall = verdict === 'SUPPORTED' && size < least;
  return said(isSmall ? 'PARTLY' : verdict, reason, tendency);
}

/** More than in any year before. */
function record({ points, accumulates }: Evidence): Judgement {
  const now = points.at(-1);
  const earlier = points.slice(0, -1).filter(isKnown);
  if (!isKnown(now)) return no('NO_VALUE');
  if (earlier.length === 0) return said('NO_BASELINE', 'NO_BASELINE');
  if (earlier.some(({ definition }) => definition !== now.definition)) return no('OTHER_MEANING');
  const highest = Math.max(...earlier.map(({ value }) => value));
  const isAbove = now.value > highest;
  const mayGrow = accumulates && (isAbove ? earlier : [now]).some(({ isWhole }) => !isWhole);
  if (mayGrow) return no('PARTIAL_YEAR');
  return said(isAbove ? 'SUPPORTED' : 'CONTRADICTED', 'RECORD');
}

function cautionsOf(evidence: Evidence, reason: Reason): Caution[] {
  const known = evidence.points.filter(isKnown);
  const isOver = (reason === 'CHANGE' || reason === 'RECORD') && known.length > 1;
  const holds: readonly (readonly [Caution, boolean])[] = [
    ['PROVISIONAL', known.some(({ isProvisional }) => isProvisional)],
    ['PARTIAL', evidence.comparison === 'PREVIOUS_YEAR' && known.some(({ isWhole }) => !isWhole)],
    ['BREAK', evidence.hasBreak && (isOver || reason === 'TREND')],
    ['SMALL_COUNT', reason === 'CHANGE' && !evidence.isRate && isSmall(known)],
    ['SEASON', reason === 'TREND'],
    ['KNOWN_YEARS_ONLY', reason === 'RECORD'],
  ];
  return holds.flatMap(([caution, isSo]) => (isSo ? [caution] : []));
}

const isSmall = (known: readonly Known[]): boolean =>
  known.slice(-2).some(({ value }) => Math.abs(value) < SMALL_COUNT);

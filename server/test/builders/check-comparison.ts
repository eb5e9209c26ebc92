import { codeAndDefinition, PLAIN_METRICS } from './plain-metrics.js';
import {
  isCovered,
  momentsOf,
  monthsOf,
  plainValue,
  type PlainValue,
  VALUE,
} from './plain-answer.js';
import { type ByHand, differences } from './plain-differences.js';
import type { World } from './plain-world.js';
import type { Question } from './random-question.js';

interface Row {
  unit: { code: string };
  value: PlainValue;
  rank: number | null;
  quartile: number | null;
  distanceToMedian: number | null;
  comparable: boolean;
  reasons: { code: string }[];
}

interface Answer {
  comparison: {
    rows: Row[];
    summary: Record<'n' | 'units', number> &
      Record<'median' | 'q1' | 'q3' | 'mean' | 'weightedMean', number | null>;
  };
}

const COMPARISON = `query ($metric: String!, $units: [String!]!, $period: PeriodInput!, $set: String, $definition: String) {
  comparison(metric: $metric, units: $units, period: $period, comparisonSet: $set, definition: $definition) {
    rows { unit { code } rank quartile distanceToMedian comparable reasons { code } value { ${VALUE} } }
    summary { n units median q1 q3 mean weightedMean } } }`;

export interface ComparisonQuestion extends Question {
  readonly set: string | null;
}

/** A unit beside others, with how much of the period it covers. */
interface Candidate {
  readonly code: string;
  readonly value: ByHand;
  readonly months: readonly string[];
  readonly isInSet: boolean;
}

/** Where units side by side do not stand as plain SQL says. */
export async function checkComparison(
  world: World,
  question: ComparisonQuestion,
): Promise<string[]> {
  const { metric, definition } = codeAndDefinition(question.metric);
  const { units, period, set } = question;
  const asked = { metric, definition, units, period, set };
  const { comparison } = await world.app.data<Answer>(COMPARISON, asked);
  const members = set === null ? units : membersOf(question, set);
  const candidates = await Promise.all(
    [...new Set([...units, ...members])].map((code) =>
      toCandidate(world, question, { code, isInSet: members.includes(code) }),
    ),
  );
  const byHand = new Map(candidates.map(({ code, value }) => [code, value]));
  const found = new Map(comparison.rows.map(({ unit, value }) => [unit.code, value]));
  const shown = new Map(units.flatMap((code) => [[code, byHand.get(code)] as const]));
  const wrong = differences(
    found,
    new Map([...shown].flatMap(([code, v]) => (v ? [[code, v]] : []))),
  );
  return [...wrong, ...misplaced(comparison, question, candidates)];
}

/** Of a group those who belong to it in the period; of a city its centers. */
function membersOf({ network, period }: Question, set: string): string[] {
  const ids = new Set(momentsOf(network, [set], period).map(({ unit }) => unit));
  const city = network.units.find(({ code }) => code === set);
  return network.units
    .filter(({ id, parentId }) => (city ? parentId === city.id : ids.has(id)))
    .map(({ code }) => code);
}

async function toCandidate(
  { facts }: World,
  { network, metric, period }: Question,
  { code, isInSet }: Pick<Candidate, 'code' | 'isInSet'>,
): Promise<Candidate> {
  const counted = { metric, lists: [], option: '' };
  const value = await plainValue(facts, counted, momentsOf(network, [code], period));
  const months: string[] = [];
  for (const moment of momentsOf(network, [code], period))
    if (isCovered(await facts.at(counted, moment))) months.push(moment.month);
  return { code, value, isInSet, months: [...new Set(months)].sort() };
}

/** The first reason not to rank each of them; null: none. */
function reasonsFor(candidates: readonly Candidate[], months: number): (string | null)[] {
  const known = candidates.filter(({ value }) => value.value !== null);
  const isFull = (c: Candidate): boolean =>
    c.value.coverage.reported >= c.value.coverage.expected && c.months.length >= months;
  const covers = (c: Candidate): string => JSON.stringify([c.months, c.value.coverage]);
  const areAlike = known.every(isFull) || new Set(known.map(covers)).size === 1;
  const free = known.filter((c) => areAlike || isFull(c));
  const isAlone = free.length === 1 || !free.some(({ isInSet }) => isInSet);
  return candidates.map((c) => {
    if (c.value.value === null) return 'NO_VALUE';
    if (!free.includes(c)) return 'PARTIAL';
    return isAlone ? 'NOTHING_TO_COMPARE' : null;
  });
}

/** Between neighbours, by the share of the way from one to the other. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? NaN;
  return low + ((sorted[Math.ceil(place)] ?? NaN) - low) * (place % 1);
}

const near = (n: number | null | undefined): string => (n == null ? '-' : n.toFixed(6));

/** The numbers units are held against, and the borders between the quarters of them. */
interface Ground {
  readonly numbers: readonly number[];
  readonly borders: readonly number[] | null;
}

function groundOf(inSet: readonly Candidate[]): Ground {
  const numbers = inSet.map(({ value }) => value.value ?? 0).sort((a, b) => a - b);
  const borders = numbers.length < 4 ? null : [0.25, 0.5, 0.75].map((s) => quantile(numbers, s));
  return { numbers, borders };
}

/** `n units q1 median q3 mean weighted` */
function summaryOf(candidates: readonly Candidate[], inSet: readonly Candidate[]): string {
  const { numbers, borders } = groundOf(inSet);
  const sum = (pick: (value: ByHand) => number | null): number =>
    inSet.reduce((total, { value }) => total + (pick(value) ?? 0), 0);
  const hasMean = numbers.length > 1;
  const isRate = inSet.every(({ value }) => value.isRate);
  const weighted = sum((v) => v.numerator) / sum((v) => v.denominator);
  return [
    ...[inSet.length, candidates.filter(({ isInSet }) => isInSet).length],
    ...(borders ?? [null, null, null]).map(near),
    ...[
      hasMean ? sum((v) => v.value) / numbers.length : null,
      hasMean && isRate ? weighted : null,
    ].map(near),
  ].join(' ');
}

/** `rank quartile distance` */
function standingOf(own: number, { numbers, borders }: Ground, isLowerBetter: boolean): string {
  const better = numbers.filter((other) => (isLowerBetter ? other < own : other > own));
  const [, median = NaN] = borders ?? [];
  const quarter = borders && 1 + borders.filter((border) => own > border + 1e-9).length;
  return [1 + better.length, quarter ?? '-', near(borders && own - median)].join(' ');
}

function misplaced(
  { rows, summary }: Answer['comparison'],
  { metric, period }: Question,
  candidates: readonly Candidate[],
): string[] {
  const reasons = reasonsFor(candidates, monthsOf(period).length);
  const inSet = candidates.filter(({ isInSet }, i) => isInSet && reasons[i] === null);
  const ground = groundOf(inSet);
  const isLowerBetter = PLAIN_METRICS[metric]?.direction === 'LOWER';
  const byHand = new Map(
    candidates.map(({ code, value }, i) => {
      const standing = standingOf(value.value ?? 0, ground, isLowerBetter);
      return [code, reasons[i] ?? standing] as const;
    }),
  );
  const { n, units, q1, median, q3, mean, weightedMean } = summary;
  const wrong = rows.flatMap((row) => {
    const standing = [row.rank, row.quartile ?? '-', near(row.distanceToMedian)].join(' ');
    const found = row.comparable ? standing : row.reasons.map(({ code }) => code).join();
    const expected = byHand.get(row.unit.code) ?? '';
    return found === expected ? [] : [`${row.unit.code}: ${found}, by hand ${expected}`];
  });
  const found = [n, units, ...[q1, median, q3, mean, weightedMean].map(near)].join(' ');
  const expected = summaryOf(candidates, inSet);
  const places = rows.map(({ rank }) => rank ?? Infinity);
  const isInOrder = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
  return [
    ...wrong,
    ...(found === expected ? [] : [`summary ${found}, by hand ${expected}`]),
    ...(isInOrder ? [] : ['rows are not by rank']),
  ];
}

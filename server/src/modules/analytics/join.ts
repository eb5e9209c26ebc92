import { isRate, type MetricDefinition, type Qualifier } from '../catalogue/index.js';
import {
  type AggregationMethod,
  type Coverage,
  type Evaluated,
  type EvaluatedNote,
  firstSources,
  sameNumber,
  weakest,
} from './evaluated.js';

/** Along which line values are joined: additivity is decided for each separately. */
export type Axis = 'TIME' | 'UNITS' | 'OPTIONS';

type Joined = Pick<Evaluated, 'value' | 'numerator' | 'denominator' | 'method'> & {
  notes: readonly EvaluatedNote[];
};

const none = (note: EvaluatedNote): Joined => ({
  value: null,
  numerator: null,
  denominator: null,
  method: 'DERIVED',
  notes: [note],
});

/** As many as an import takes; a tiny number is written with an exponent and has no point to count from. */
const MOST_DECIMALS = 12;

function decimals(n: number): number {
  const text = String(n);
  return text.includes('e-') ? MOST_DECIMALS : (text.split('.')[1]?.length ?? 0);
}

/** The sum without the noise of binary fractions: no more decimals than its parts have. */
function sum(numbers: readonly number[]): number {
  const total = numbers.reduce((sofar, n) => sofar + n, 0);
  if (numbers.every(Number.isInteger)) return total;
  return Number(total.toFixed(Math.max(0, ...numbers.map(decimals))));
}

/** A ratio is formed once, at the end. */
const divide = (a: number, b: number): number => Number((a / b).toPrecision(15));

function joinRates(parts: readonly Evaluated[]): Joined {
  const numerator = sum(parts.map((part) => part.numerator ?? 0));
  const denominator = sum(parts.map((part) => part.denominator ?? 0));
  if (parts.every((part) => part.denominator !== null && part.numerator !== null)) {
    const value = denominator === 0 ? null : divide(numerator, denominator);
    return { value, numerator, denominator, method: 'WEIGHTED', notes: [] };
  }
  return {
    value: divide(sum(parts.map((part) => part.value ?? 0)), parts.length),
    numerator: null,
    denominator: null,
    method: 'SIMPLE_MEAN_OF_RATES',
    notes: [{ code: 'MEAN_OF_RATES', params: {} }],
  };
}

function joinNumbers(metric: MetricDefinition, axis: Axis, parts: readonly Evaluated[]): Joined {
  const definitions = [...new Set(parts.map((part) => part.definition))];
  if (definitions.length > 1) {
    return none({ code: 'DEFINITIONS_DIFFER', params: { definitions: definitions.join(', ') } });
  }
  if (isRate(metric)) return joinRates(parts);
  const additivity = axis === 'TIME' ? metric.inTime : metric.acrossUnits;
  if (additivity === 'NON_ADDITIVE') return none({ code: 'UNIQUE_NOT_ADDITIVE', params: {} });
  const last = additivity === 'SEMI_ADDITIVE';
  const value = last ? (parts.at(-1)?.value ?? null) : sum(parts.map((part) => part.value ?? 0));
  const method: AggregationMethod = last ? 'LAST' : 'SUM';
  return { value, numerator: null, denominator: null, method, notes: [] };
}

/** Joins values of parts into one; parts without a number only count as not reported. */
export function join(
  metric: MetricDefinition,
  axis: Axis,
  parts: readonly Evaluated[],
  coverage: Coverage,
): Evaluated | null {
  const known = parts.filter((part) => part.value !== null);
  const first = known[0];
  if (!first) return null;
  const { notes, ...joined } = joinNumbers(metric, axis, known);
  const last = joined.method === 'LAST' ? known.slice(-1) : known;
  return {
    ...joined,
    qualifier: joinQualifiers(last),
    status: joined.value === null ? 'NOT_APPLICABLE' : weakest(last),
    coverage,
    definition: first.definition,
    alternatives: [],
    sources: firstSources(last),
    sourceCount: sum(last.map((part) => part.sourceCount)),
    notes: [...notes, ...sharedNotes(known)],
  };
}

/** One bound stays a bound; bounds of both kinds, or an "about", leave only "about". */
function joinQualifiers(parts: readonly Evaluated[]): Qualifier | null {
  const [first, ...others] = new Set(parts.map((part) => part.qualifier).filter((q) => q !== null));
  return others.length > 0 ? 'ABOUT' : (first ?? null);
}

/** Where a unit's own parts contradict what it published, the contradiction goes up with the sum. */
export function withOtherSum(joined: Evaluated, parts: readonly Evaluated[]): Evaluated {
  if (joined.value === null || joined.method !== 'SUM') return joined;
  const others = parts.map((part) => part.alternatives.find((a) => a.method === 'SUM') ?? part);
  const value = sum(others.map((other) => other.value ?? 0));
  if (sameNumber(value, joined.value)) return joined;
  const { coverage, method } = joined;
  const sources = firstSources(others);
  const sourceCount = sum(others.map((other) => other.sourceCount));
  return {
    ...joined,
    alternatives: [...joined.alternatives, { value, method, coverage, sources, sourceCount }],
  };
}

/** Parts that are all absent for the same reason give that reason to the whole; one not open is no part of it. */
export function sharedAbsence(parts: readonly Evaluated[], coverage: Coverage): Evaluated | null {
  const open = parts.filter(({ status }) => status !== 'NOT_OPEN');
  const [first] = open.length > 0 ? open : parts;
  const reasons = new Set((open.length > 0 ? open : parts).map((part) => part.status));
  if (!first || reasons.size > 1 || first.status === 'MISSING') return null;
  return { ...first, coverage, sources: [], sourceCount: 0, alternatives: [], method: 'DERIVED' };
}

/** Remarks of the parts that hold for the whole. */
function sharedNotes(parts: readonly Evaluated[]): EvaluatedNote[] {
  const listed = parts.some((part) => part.notes.some((note) => note.code === 'LISTED_DATES'));
  return listed ? [{ code: 'LISTED_DATES', params: {} }] : [];
}

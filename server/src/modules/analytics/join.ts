import { isRate, type MetricDefinition } from '../catalogue/index.js';
import {
  type AggregationMethod,
  type Coverage,
  type Evaluated,
  type EvaluatedNote,
  firstSources,
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function joinRates(parts: readonly Evaluated[]): Joined {
  const numerator = sum(parts.map((part) => part.numerator ?? 0));
  const denominator = sum(parts.map((part) => part.denominator ?? 0));
  if (parts.every((part) => part.denominator !== null && part.numerator !== null)) {
    const value = denominator === 0 ? null : numerator / denominator;
    return { value, numerator, denominator, method: 'WEIGHTED', notes: [] };
  }
  return {
    value: sum(parts.map((part) => part.value ?? 0)) / parts.length,
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
    qualifier: last.find((part) => part.qualifier)?.qualifier ?? null,
    status: joined.value === null ? 'NOT_APPLICABLE' : weakest(last),
    coverage,
    definition: first.definition,
    alternatives: [],
    sources: firstSources(last),
    sourceCount: sum(last.map((part) => part.sourceCount)),
    notes: [...notes, ...sharedNotes(known)],
  };
}

/** Remarks of the parts that hold for the whole. */
function sharedNotes(parts: readonly Evaluated[]): EvaluatedNote[] {
  const listed = parts.some((part) => part.notes.some((note) => note.code === 'LISTED_DATES'));
  return listed ? [{ code: 'LISTED_DATES', params: {} }] : [];
}

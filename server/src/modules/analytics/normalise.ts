import { isRate, type MetricDefinition } from '../catalogue/index.js';
import { invalid } from '../../platform/errors/domain-error.js';
import {
  type Alternative,
  type Evaluated,
  type EvaluatedNote,
  type Source,
  weakest,
} from './evaluated.js';
import type { Normalise } from './question.types.js';

/** What a number is set against; without one there is a note that says why. */
export interface Divisor {
  readonly value: number | null;
  readonly status: Evaluated['status'];
  readonly sources: readonly Source[];
  readonly sourceCount: number;
  readonly notes: readonly EvaluatedNote[];
}

interface Scale {
  readonly unit: string;
  readonly factor: number;
  /** The divisor is of what the value covers: a number beside it that covers other months has another. */
  readonly ofCovered?: true;
}

const SCALES: Readonly<Record<Exclude<Normalise, 'NONE'>, Scale>> = {
  PER_1000_RESIDENTS: { unit: 'per_1000_residents', factor: 1000 },
  PER_OPEN_DAY: { unit: 'per_open_day', factor: 1, ofCovered: true },
  PER_REGISTERED_GROUP: { unit: 'per_registered_group', factor: 1 },
  INDEX: { unit: 'index', factor: 100 },
  SHARE: { unit: 'ratio', factor: 1 },
};

export function scaleOf(by: Normalise): Scale | null {
  return by === 'NONE' ? null : SCALES[by];
}

/**
 * Only counts can be set against residents, groups or a total, and only what adds up from day to day against days;
 * anything has an index. @throws NORMALISE_UNSUITABLE
 */
export function checkSuitable(metric: MetricDefinition, by: Normalise): void {
  if (by === 'NONE' || by === 'INDEX') return;
  const isDaily = metric.inTime === 'ADDITIVE';
  if (!isRate(metric) && (by !== 'PER_OPEN_DAY' || isDaily)) return;
  throw invalid('NORMALISE_UNSUITABLE', { metric: metric.code, by });
}

const SHOWN_SOURCES = 3;

/** The value ÷ the divisor × the factor; the divisor's own source stays among those shown. */
export function setAgainst(value: Evaluated, divisor: Divisor, scale: Scale): Evaluated {
  const { unit, factor } = scale;
  if (value.value === null) return { ...value, unit, numerator: null, denominator: null };
  const by = divisor.value;
  if (by === null || by === 0) {
    const notes = [...value.notes, ...divisor.notes];
    const none = { value: null, numerator: null, denominator: null, alternatives: [] };
    return { ...value, ...none, unit, method: 'DERIVED', status: 'NOT_APPLICABLE', notes };
  }
  const against = (number: number): number => Number(((number * factor) / by).toPrecision(15));
  return {
    ...value,
    unit,
    value: against(value.value),
    numerator: value.value,
    denominator: by,
    method: 'DERIVED',
    status: weakest([value, divisor]),
    alternatives: value.alternatives
      .filter((other) => !scale.ofCovered || coversAsMuch(other, value))
      .map((other) => ({ ...other, value: against(other.value) })),
    sources: withDivisor(value.sources, divisor.sources),
    sourceCount: value.sourceCount + divisor.sourceCount,
    notes: [...value.notes, ...divisor.notes],
  };
}

function coversAsMuch({ coverage }: Alternative, value: Evaluated): boolean {
  return coverage.reported === value.coverage.reported;
}

function withDivisor(own: readonly Source[], divisor: readonly Source[]): Source[] {
  const room = SHOWN_SOURCES - Math.min(1, divisor.length);
  return [...own.slice(0, room), ...divisor].slice(0, SHOWN_SOURCES);
}

/** A value as a divisor; where it is missing, `missing` says so. Zero is not missing, but nothing can be divided by it. */
export function toDivisor(value: Evaluated, missing: EvaluatedNote): Divisor {
  const { status, sources, sourceCount } = value;
  if (value.value === null || value.value === 0) {
    const note = value.value === 0 ? ({ code: 'ZERO_DIVISOR', params: {} } as const) : missing;
    return { value: null, status, sources: [], sourceCount: 0, notes: [note] };
  }
  return { value: value.value, status, sources, sourceCount, notes: [] };
}

/** The sum of what stands behind several units; one of them missing, there is no sum to divide by. */
export function sumDivisors(values: readonly Evaluated[], missing: EvaluatedNote): Divisor {
  const parts = values.map((value) => toDivisor(value, missing));
  const unknown = parts.find((part) => part.value === null);
  if (unknown || parts.length === 0) {
    const notes = unknown?.notes ?? [missing];
    return { value: null, status: 'MISSING', sources: [], sourceCount: 0, notes };
  }
  return {
    value: parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
    status: weakest(parts),
    sources: parts.flatMap((part) => part.sources),
    sourceCount: parts.reduce((sum, part) => sum + part.sourceCount, 0),
    notes: [],
  };
}

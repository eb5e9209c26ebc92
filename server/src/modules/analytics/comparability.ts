import type { Facet, FacetKind, MetricDefinition } from '../catalogue/index.js';
import { countMonths, type Period } from '../../platform/time/period.js';
import { monthsIn, type Piece } from './common-months.js';
import type { Evaluated } from './evaluated.js';

/** Why a value may not be ranked with the others. */
export const REASONS = [
  'NO_VALUE',
  'OTHER_PERIOD',
  'SCOPE',
  'MULTI_LABEL',
  'DENOMINATOR',
  'QUESTION',
  'BASE',
  'SURVEY',
  'DEFINITION',
  'PARTIAL',
  'NOTHING_TO_COMPARE',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** How this value and the one it is compared with stand in that respect. */
  readonly own?: Facet['name'];
  readonly other?: Facet['name'];
}

/** A value among those it stands beside. */
export interface Candidate {
  readonly value: Evaluated;
  /** What it stands on. */
  readonly pieces: () => readonly Piece[];
  readonly period: Period;
  /** Limited to the months all have: it is full where it has those. */
  readonly measured: boolean;
  readonly isOtherPeriod: boolean;
  readonly isLead: boolean;
}

const REASON_OF: Readonly<Record<FacetKind, ReasonCode>> = {
  SCOPE: 'SCOPE',
  LABEL_RULE: 'MULTI_LABEL',
  DENOMINATOR: 'DENOMINATOR',
  QUESTION: 'QUESTION',
  BASE: 'BASE',
  YEAR: 'SURVEY',
};

/**
 * For each value the reasons not to rank it; none where it may be. Meanings are held against the lead's or, without
 * one, against the meaning most of them share. A single value that could be ranked has nothing to be compared with.
 */
export function compareAll(
  metric: MetricDefinition,
  candidates: readonly Candidate[],
): readonly (readonly Reason[])[] {
  const meaning = commonMeaning(candidates);
  const reasons = candidates.map((candidate): Reason[] => {
    if (candidate.value.value === null) return [{ code: 'NO_VALUE' }];
    return [
      ...(candidate.isOtherPeriod ? [{ code: 'OTHER_PERIOD' } as const] : []),
      ...meaningReasons(metric, candidate.value.definition, meaning),
    ];
  });
  // Only those that could be compared otherwise decide what a full measure is.
  const alike = coverAlike(candidates.filter((_, i) => reasons[i]?.length === 0));
  candidates.forEach((candidate, i) => {
    const list = reasons[i];
    if (!list || candidate.value.value === null || isFull(candidate)) return;
    if (!alike || list.length > 0) list.push({ code: 'PARTIAL' });
  });
  const free = reasons.filter((list) => list.length === 0);
  if (free.length !== 1) return reasons;
  const alone: readonly Reason[] = [{ code: 'NOTHING_TO_COMPARE' }];
  return reasons.map((list) => (list.length === 0 ? alone : list));
}

/** The lead's meaning; else the one most values of the period asked for share, the first of equals. */
function commonMeaning(candidates: readonly Candidate[]): string | null {
  const known = candidates.filter(({ value }) => value.value !== null);
  const lead = known.find(({ isLead }) => isLead);
  if (lead) return lead.value.definition;
  const asked = known.filter(({ isOtherPeriod }) => !isOtherPeriod);
  const counted = Map.groupBy(asked.length > 0 ? asked : known, ({ value }) => value.definition);
  const [most] = [...counted].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

function meaningReasons(metric: MetricDefinition, own: string, common: string | null): Reason[] {
  const facets = (id: string | null): readonly Facet[] =>
    metric.variants.find((variant) => variant.id === id)?.facets ?? [];
  const [mine, theirs] = [facets(own), facets(common)];
  const kinds = [...new Set([...mine, ...theirs].map(({ kind }) => kind))];
  const differing = kinds.flatMap((kind): Reason[] => {
    const [a, b] = [mine.find((f) => f.kind === kind), theirs.find((f) => f.kind === kind)];
    if (a && b && a.id === b.id && !a.unknown) return [];
    return [{ code: REASON_OF[kind], own: a?.name, other: b?.name }];
  });
  if (differing.length > 0 || own === common) return differing;
  return [{ code: 'DEFINITION' }];
}

/** All months of its period, by all units that were open; a unit that opened within it covers less than others. */
function isFull({ value, pieces, period, measured }: Candidate): boolean {
  const { reported, expected } = value.coverage;
  if (reported < expected) return false;
  return measured || new Set(monthsIn(pieces())).size >= countMonths(period);
}

/** Whether all of them cover the same months in the same measure: then none of them is the partial one. */
function coverAlike(candidates: readonly Candidate[]): boolean {
  if (candidates.every(isFull)) return true;
  const marks = candidates.map(({ pieces, value }) => {
    const { reported, expected } = value.coverage;
    const covered = [...new Set(monthsIn(pieces()))].map((day) => day.slice(5));
    return JSON.stringify([covered, reported, expected]);
  });
  return new Set(marks).size === 1;
}

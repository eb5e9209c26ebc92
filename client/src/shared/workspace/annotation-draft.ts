import type { Period } from '../format/period';
import type { AddAnnotationMutationVariables } from '../graphql/generated/graphql';
import type { Annotation } from './use-annotations';

/** A note as it is typed. */
export interface AnnotationDraft extends Period {
  text: string;
  unit: string;
  /** About the metric of the chart; else about every one. */
  ofMetric: boolean;
  shared: boolean;
}

/** What is wrong with it, by field. */
export type DraftProblem = 'text' | 'from' | 'to' | 'order';

export function newDraft(unit: string, { from, to }: Period): AnnotationDraft {
  return { text: '', unit, from, to, ofMetric: true, shared: false };
}

export function draftOf({ text, unit, from, to, metric, shared }: Annotation): AnnotationDraft {
  return { text, unit: unit.code, from, to, ofMetric: metric !== null, shared };
}

export function problemsOf({ text, from, to }: AnnotationDraft): DraftProblem[] {
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(from === '' ? (['from'] as const) : []),
    ...(to === '' ? (['to'] as const) : []),
    ...(from !== '' && to !== '' && to < from ? (['order'] as const) : []),
  ];
}

/** As the server takes it. */
export function toSaid(
  { ofMetric, ...draft }: AnnotationDraft,
  metric: string,
): AddAnnotationMutationVariables & { metric: string | null } {
  return { ...draft, text: draft.text.trim(), metric: ofMetric ? metric : null };
}

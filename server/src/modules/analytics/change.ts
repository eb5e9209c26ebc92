import { isRate, type MetricDefinition } from '../catalogue/index.js';
import type { Evaluated, EvaluatedNote } from './evaluated.js';

export type ChangeKind = 'PERCENT' | 'POINTS' | 'DIFFERENCE';

export interface Change {
  readonly kind: ChangeKind;
  readonly value: number | null;
  readonly refused: EvaluatedNote | null;
}

/** A value with the months it covers, counted from April: 0 to 11. */
export interface Dated {
  readonly value: Evaluated;
  readonly months: () => readonly number[];
}

const refusal = (code: EvaluatedNote['code'], params: EvaluatedNote['params'] = {}) => ({
  code,
  params,
});

/**
 * The change from one value to a later one. Counts change in percent, ratios in points. Null without both values;
 * refused, with the reason, where they cover different months, mean different things, or a break lies between them.
 */
export function changeBetween(
  metric: MetricDefinition,
  before: Dated,
  after: Dated,
): Change | null {
  const kind = kindOf(metric, after.value);
  if (before.value.value === null || after.value.value === null) return null;
  const refused = whyNot(before, after) ?? baseProblem(kind, before.value.value);
  if (refused) return { kind, value: null, refused };
  const difference = Number((after.value.value - before.value.value).toPrecision(12));
  const value = kind === 'PERCENT' ? difference / before.value.value : difference;
  return { kind, value, refused: null };
}

function kindOf(metric: MetricDefinition, { unit }: Evaluated): ChangeKind {
  if ((unit ?? metric.unit) === 'ratio') return 'POINTS';
  return isRate(metric) || unit === 'index' ? 'DIFFERENCE' : 'PERCENT';
}

function whyNot(before: Dated, after: Dated): EvaluatedNote | null {
  if (before.value.definition !== after.value.definition) {
    const definitions = [before.value.definition, after.value.definition].join(', ');
    return refusal('CHANGE_ACROSS_DEFINITIONS', { definitions });
  }
  if (after.value.status === 'BREAK') return refusal('CHANGE_ACROSS_BREAK');
  const same =
    before.months().join() === after.months().join() &&
    before.value.coverage.reported === after.value.coverage.reported;
  return same ? null : refusal('CHANGE_OF_OTHER_MONTHS');
}

function baseProblem(kind: ChangeKind, before: number): EvaluatedNote | null {
  return kind === 'PERCENT' && before === 0 ? refusal('CHANGE_FROM_ZERO') : null;
}

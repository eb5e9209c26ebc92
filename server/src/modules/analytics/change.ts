import { isRate, type MetricDefinition } from '../catalogue/index.js';
import type { Evaluated, EvaluatedNote } from './evaluated.js';

export type ChangeKind = 'PERCENT' | 'POINTS' | 'DIFFERENCE';

export interface Change {
  readonly kind: ChangeKind;
  readonly value: number | null;
  /** Later − earlier, in the unit of the value; also where there is no percentage because the earlier one is zero. */
  readonly difference: number | null;
  readonly refused: EvaluatedNote | null;
}

/** A value with what it stands on. */
export interface Footing {
  readonly value: Evaluated;
  /** Fiscal months it covers, 0 to 11 from April. */
  readonly months: () => readonly number[];
  /** Ids of the units it stands on. */
  readonly units: () => readonly string[];
}

const refusal = (code: EvaluatedNote['code'], params: EvaluatedNote['params'] = {}) => ({
  code,
  params,
});

/**
 * The change from one value to a later one. Counts change in percent, ratios in points. Null without both values;
 * refused, with the reason, where they cover different months, stand on different units, mean different things, or a
 * break lies between them.
 */
export function changeBetween(
  metric: MetricDefinition,
  before: Footing,
  after: Footing,
  isBroken: boolean,
): Change | null {
  const kind = kindOf(metric, after.value);
  if (before.value.value === null || after.value.value === null) return null;
  const refused = whyNot(before, after, isBroken);
  if (refused) return { kind, value: null, difference: null, refused };
  const difference = Number((after.value.value - before.value.value).toPrecision(12));
  const noPercent = baseProblem(kind, before.value.value);
  if (noPercent) return { kind, value: null, difference, refused: noPercent };
  const value = kind === 'PERCENT' ? difference / before.value.value : difference;
  return { kind, value, difference, refused: null };
}

function kindOf(metric: MetricDefinition, { unit }: Evaluated): ChangeKind {
  if ((unit ?? metric.unit) === 'ratio') return 'POINTS';
  return isRate(metric) || unit === 'index' ? 'DIFFERENCE' : 'PERCENT';
}

function whyNot(before: Footing, after: Footing, isBroken: boolean): EvaluatedNote | null {
  if (before.value.definition !== after.value.definition) {
    const definitions = [before.value.definition, after.value.definition].join(', ');
    return refusal('CHANGE_ACROSS_DEFINITIONS', { definitions });
  }
  if (isBroken) return refusal('CHANGE_ACROSS_BREAK');
  if (!isSame(before.units(), after.units())) return refusal('CHANGE_OF_OTHER_UNITS');
  const same =
    isSame(before.months(), after.months()) &&
    before.value.coverage.reported === after.value.coverage.reported;
  return same ? null : refusal('CHANGE_OF_OTHER_MONTHS');
}

const isSame = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

function baseProblem(kind: ChangeKind, before: number): EvaluatedNote | null {
  return kind === 'PERCENT' && before === 0 ? refusal('CHANGE_FROM_ZERO') : null;
}

import type { Period } from '../../platform/time/period.js';
import type { MetricDefinition } from '../catalogue/index.js';
import { type Change, changeBetween, type Footing } from './change.js';
import { fiscalPlace, monthOf, monthsIn, type Series, unitsIn } from './common-months.js';
import type { Facts } from './facts.service.js';
import type { Limited } from './limited.js';

/** A value of a period with what it stands on. */
export type Dated = readonly [period: Period, limited: Limited];

/** An earlier value, and the change since; null where one of the two is missing. */
export interface Changed {
  readonly period: Period;
  readonly value: Limited['value'];
  readonly change: Change | null;
}

interface Line {
  /** The metric asked for, and the one whose figures answer. */
  readonly metric: MetricDefinition;
  readonly counted: MetricDefinition;
  readonly series: Series;
}

/** The change of a series from one period to a later one, refused where the two may not be set against each other. */
export function changeFrom(
  facts: Facts,
  { metric, counted, series }: Line,
  [before, then]: Dated,
  [after, now]: Dated,
): Changed {
  const isLater = before.from < after.from;
  const isBroken =
    series.fold.breaksBetween(series.node, before, after) ||
    facts.marks.breakBetween(counted, series.node, before, after);
  const change = isLater ? changeBetween(metric, footing(then), footing(now), isBroken) : null;
  return { period: before, value: then.value, change };
}

function footing({ value, pieces }: Limited): Footing {
  return {
    value,
    months: () => [...new Set(monthsIn(pieces()).map((day) => fiscalPlace(monthOf(day))))],
    units: () => unitsIn(pieces()).map(({ id }) => id),
  };
}

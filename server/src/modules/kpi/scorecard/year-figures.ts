import { type Day, fiscalYear, months, type Period } from '../../../platform/time/period.js';
import type { Evaluated, Facts } from '../../analytics/index.js';
import { getMetric, type Split, TOTAL, toSplit } from '../../catalogue/index.js';
import { closedMonths, openDuring, type UnitOrGroup } from '../../network/index.js';
import type { Months } from '../pace/profile.js';
import type { TargetKey } from '../targets/target.js';

/** What was reported of a metric in a fiscal year: the year's value, and its months. */
export interface YearFigures {
  readonly fiscalYear: number;
  /** The period the value is of: the year, or its beginning where it is looked at as of a day. */
  readonly period: Period;
  /** As a trend answers it. */
  readonly actual: Evaluated;
  /** April first; null where a month was not reported, not for all units, or had not ended. */
  readonly months: Months<number | null>;
  /** In which months the unit is open at all. */
  readonly open: Months<boolean>;
  /** How many months had ended. */
  readonly monthsOver: number;
}

/** Of which figures a target is. */
export type FigureOf = Pick<TargetKey, 'metric' | 'programme'>;

export const splitOf = ({ programme }: FigureOf): Split =>
  programme === '' ? TOTAL : toSplit([['programme', programme]]);

export interface YearAsked {
  readonly node: UnitOrGroup;
  readonly fiscalYear: number;
  /** Months that end after this day are not looked at. */
  readonly asOf: Day;
  /** Whether the value of the year is one of the months that had ended, too. */
  readonly isCut: boolean;
}

export function yearFigures(facts: Facts, of: FigureOf, asked: YearAsked): YearFigures {
  const { node, asOf, isCut } = asked;
  const year = fiscalYear(asked.fiscalYear);
  const over = months(year).filter(({ to }) => to <= asOf);
  const last = over.at(-1);
  const period = isCut && last ? { from: year.from, to: last.to } : year;
  const fold = facts.fold(getMetric(of.metric));
  const at = (when: Period): Evaluated => fold.at(node, when, splitOf(of));
  return {
    fiscalYear: asked.fiscalYear,
    period,
    actual: at(period),
    months: months(year).map((month) => (month.to <= asOf ? wholeValue(at(month)) : null)),
    open: openOf(node, year),
    monthsOver: over.length,
  };
}

/** Of a city or network a month counts only where all its units reported: else it would look too low. */
function wholeValue({ value, coverage }: Evaluated): number | null {
  return coverage.reported < coverage.expected ? null : value;
}

function openOf(node: UnitOrGroup, year: Period): boolean[] {
  if (node.kind === 'GROUP') return months(year).map(() => true);
  const closed = closedMonths(node, year).map(({ from }) => from.slice(0, 7));
  return months(year).map(
    (month) => openDuring(node, month) !== null && !closed.includes(month.from.slice(0, 7)),
  );
}

/** Whether the value covers all months in which the unit was open. */
export const isComplete = ({ actual: { value, coverage } }: YearFigures): boolean =>
  value !== null && coverage.reported >= coverage.expected;

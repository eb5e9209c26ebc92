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

/** A year of a unit as it is looked at: the same for all its targets. */
export interface YearFrame {
  readonly node: UnitOrGroup;
  readonly fiscalYear: number;
  readonly period: Period;
  /** April to March; null: it had not ended. */
  readonly months: readonly (Period | null)[];
  readonly open: Months<boolean>;
}

export interface YearAsked {
  readonly node: UnitOrGroup;
  readonly fiscalYear: number;
  /** Months that end after this day are not looked at. */
  readonly asOf: Day;
  /** Whether the value of the year is one of the months that had ended, too. */
  readonly isCut: boolean;
}

export function yearFrame({ node, fiscalYear: of, asOf, isCut }: YearAsked): YearFrame {
  const year = fiscalYear(of);
  const ended = months(year).map((month) => (month.to <= asOf ? month : null));
  const last = ended.findLast((month) => month !== null);
  const period = isCut && last ? { from: year.from, to: last.to } : year;
  return { node, fiscalYear: of, period, months: ended, open: openOf(node, year) };
}

/** The months are looked up where they are asked for: of most earlier years only the whole is. */
export function yearFigures(facts: Facts, of: FigureOf, frame: YearFrame): YearFigures {
  const fold = facts.fold(getMetric(of.metric));
  const split = splitOf(of);
  const at = (when: Period): Evaluated => fold.at(frame.node, when, split);
  let found: Months<number | null> | null = null;
  return {
    ...{ fiscalYear: frame.fiscalYear, period: frame.period, open: frame.open },
    actual: at(frame.period),
    get months() {
      return (found ??= frame.months.map((month) => (month ? wholeValue(at(month)) : null)));
    },
    monthsOver: frame.months.filter((month) => month !== null).length,
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

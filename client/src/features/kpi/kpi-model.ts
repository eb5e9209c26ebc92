import { toChartRow } from '../../shared/charts/model/chart-row';
import type { TargetCourse, TargetPoint } from '../../shared/charts/target/target-course';
import type { Figure, FigureOption } from '../../shared/figures/figure';
import type { Period } from '../../shared/format/period';
import type {
  ScorecardQuery,
  ScorecardRowFieldsFragment,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';

export type Scorecard = ScorecardQuery['scorecard'];
export type Row = ScorecardRowFieldsFragment;

/** Names a target within its unit and year, also in the address. */
export const keyOf = ({ metric, programme }: Pick<Row, 'metric' | 'programme'>): string =>
  programme ? `${metric.code}/${programme.code}` : metric.code;

/** As the API names a target. */
export function targetKeyOf({ unit, fiscalYear }: Whose, { metric, programme }: Row) {
  return { unit: unit.code, metric: metric.code, programme: programme?.code ?? null, fiscalYear };
}

/** Whose targets they are, and of which year. */
export interface Whose {
  unit: UnitFieldsFragment;
  fiscalYear: number;
}

const optionsOf = ({ programme }: Row): FigureOption[] =>
  programme ? [{ disaggregation: 'programme', option: programme }] : [];

/** A value of the metric of a target, as it leads to its source. */
export function figureOf(
  { unit }: Pick<Whose, 'unit'>,
  row: Row,
  period: Period,
  value: Row['actual'] = row.actual,
): Figure {
  return { metric: row.metric, unit, period, options: optionsOf(row), value };
}

export const isOver = ({ asOf, to }: Scorecard): boolean => asOf >= to;

/** While the end is open. After the year what came of it counts, and no longer the pace. */
export function paceOf(card: Scorecard, { pace, standing }: Row): Row['pace'] {
  const isOpen = !isOver(card) || standing === 'NOT_YET' || standing === 'UNDER_WAY';
  return isOpen ? pace : null;
}

interface CourseWords {
  month: (period: Period) => string;
}

/** The months of a target: added up as far as they add up, each beside what should be there by then. */
export function toCourse(card: Scorecard, row: Row, words: CourseWords): TargetCourse {
  const { pace, projection } = row;
  const level = pace?.isLevel ? pace : null;
  const points = row.months.map(({ month, value, ...each }): TargetPoint => {
    const period = { from: month, to: lastDayOf(month) };
    const figure = figureOf(card, row, period, value);
    const isAhead = month > card.asOf;
    const chartRow = toChartRow({ key: month, label: words.month(period), figure });
    return {
      ...chartRow,
      isAhead,
      amount: isAhead ? null : level ? chartRow.amount : each.cumulative,
      partial: chartRow.partial || each.cumulativeIsPartial,
      previous: null,
      change: null,
      low: level ? level.expectedLow : each.plannedLow,
      high: level ? level.expectedHigh : each.plannedHigh,
    };
  });
  return { points, isLevel: level !== null, landing: projection };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

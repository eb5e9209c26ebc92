import { grainOf, type Period } from '../../../platform/time/period.js';
import { findMetric } from '../../catalogue/index.js';
import type { Figure, FigureRole } from '../tables/figure.types.js';
import type { TidyColumn, TidyRow } from './tidy.js';

/** Why a figure of a table is shown and not stored. */
export type NotStored =
  /** A sign or an empty cell: there is no number. */
  | 'NO_NUMBER'
  /** Formed from other figures, or not of what was: a mean, a change, a target. */
  | 'OTHER_ROLE'
  /** A range is no figure of what was. */
  | 'RANGE'
  /** No metric is known under its labels. */
  | 'LABEL_UNKNOWN'
  /** Nothing says when it was. */
  | 'PERIOD_UNKNOWN'
  /** Half a year, or a stretch of months: no period figures are kept for. */
  | 'PERIOD_KIND';

/** Parts of the whole, of which sums are formed, and the whole as it was printed. */
const STORED: readonly FigureRole[] = ['VALUE', 'TOTAL', 'OF_WHICH'];

/** What can be stored of a table, as rows of figures; what can't, with its reason. */
export interface FigureRows {
  readonly rows: readonly TidyRow[];
  /** For each figure of the table, in its order; null: it is one of the rows. */
  readonly reasons: readonly (NotStored | null)[];
}

/** `unit`: the code of the unit a figure is of whose labels name none. */
export function toFigureRows(figures: readonly Figure[], unit: string | null): FigureRows {
  const ofUnits = new Set(
    figures.flatMap(({ block, unitCode }) => (unitCode === null ? [] : [block])),
  );
  // The sum of several units is of none of them, nor of who hands the table in.
  const isOfAll = ({ unitCode, role, block }: Figure): boolean =>
    unitCode === null && role === 'TOTAL' && ofUnits.has(block);
  const reasons = figures.map((figure) => (isOfAll(figure) ? 'OTHER_ROLE' : whyNot(figure)));
  const rows = figures.flatMap((figure, i) => (reasons[i] === null ? [toRow(figure, unit)] : []));
  return { rows, reasons };
}

function whyNot(figure: Figure): NotStored | null {
  if (figure.state === 'RANGE') return 'RANGE';
  if (figure.value === null) return 'NO_NUMBER';
  if (!STORED.includes(figure.role)) return 'OTHER_ROLE';
  if (figure.metric === null || figure.unknown.length > 0) return 'LABEL_UNKNOWN';
  if (figure.period === null) return 'PERIOD_UNKNOWN';
  return notationOf(figure.period) === null ? 'PERIOD_KIND' : null;
}

function toRow(figure: Figure, unit: string | null): TidyRow {
  const { period, coverage, asOf } = figure;
  const options = Object.entries(figure.options).map((pair) => pair.join('='));
  const cells: Partial<Record<TidyColumn, string>> = {
    unit: figure.unitCode ?? unit ?? '',
    // A table of several centers is handed in for each of them, unless somebody above them does.
    ...(unit === null && figure.unitCode !== null ? { reporter: figure.unitCode } : {}),
    metric: figure.metric ?? '',
    definition: unstatedOf(figure.metric),
    period: (period && notationOf(period)) ?? '',
    options: options.join(';'),
    value: figure.value ?? '',
    qualifier: figure.qualifier ?? '',
    printed: figure.printed,
    ...(coverage ? { coverage_from: coverage.from, coverage_to: coverage.to } : {}),
    ...(asOf ? { as_of: asOf } : {}),
  };
  return { line: figure.row, get: (column) => cells[column] ?? '' };
}

/** A table does not say what a rate is a share of: where meanings differ in that, it is none of the stated ones. */
function unstatedOf(code: string | null): string {
  const variants = code === null ? [] : (findMetric(code)?.variants ?? []);
  return variants.find(({ facets = [] }) => facets.some(({ unknown }) => unknown))?.id ?? '';
}

/** As the tidy layout writes it; null: no figure is kept for such a period. */
export function notationOf(period: Period): string | null {
  const { from } = period;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const fiscalYear = month < 4 ? year - 1 : year;
  switch (grainOf(period)) {
    case 'DAY':
      return from;
    case 'MONTH':
      return from.slice(0, 7);
    case 'QUARTER':
      return `FY${fiscalYear}-Q${Math.floor(((month + 8) % 12) / 3) + 1}`;
    case 'FISCAL_YEAR':
      return `FY${fiscalYear}`;
    case 'CALENDAR_YEAR':
      return `CY${year}`;
    case null:
      return null;
  }
}

import {
  contains,
  type Grain,
  grainOf,
  isWholeMonths,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import { findMetric, type ObsStatus } from '../../catalogue/index.js';
import type { Figure, FigureRole, FigureState } from '../tables/figure.types.js';
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
  /**
   * A stretch of time no figures are kept for, or one of several parts of one year: a year has one figure, and what it
   * covers.
   */
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
  const alone = figures.map((figure) => (isOfAll(figure) ? 'OTHER_ROLE' : whyNot(figure)));
  const reasons = withoutRivals(figures, alone);
  const rows = figures.flatMap((figure, i) => (reasons[i] === null ? [toRow(figure, unit)] : []));
  return { rows, reasons };
}

/** What a figure that says so stands for; the form for typing figures says the same. */
const STATUS_OF: Readonly<Partial<Record<FigureState, ObsStatus>>> = { CLOSED: 'NOT_APPLICABLE' };

/** The first and the second half of a year would be one figure: neither is stored, nor one beside the year itself. */
function withoutRivals(
  figures: readonly Figure[],
  reasons: readonly (NotStored | null)[],
): (NotStored | null)[] {
  const keys = figures.map((figure, i) => (reasons[i] === null ? placeOf(figure) : null));
  const times = new Map<string | null, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return figures.map(({ period }, i) => {
    const isPart = period !== null && grainOf(period) === null;
    const isOneOfMany = (times.get(keys[i] ?? null) ?? 0) > 1;
    return reasons[i] === null && isPart && isOneOfMany ? 'PERIOD_KIND' : (reasons[i] ?? null);
  });
}

const placeOf = ({ unitCode, metric, options, period }: Figure): string =>
  JSON.stringify([
    unitCode,
    metric,
    Object.entries(options).sort(),
    period && standingOf(period)?.notation,
  ]);

function whyNot(figure: Figure): NotStored | null {
  if (figure.state === 'RANGE') return 'RANGE';
  if (figure.value === null && !(figure.state in STATUS_OF)) return 'NO_NUMBER';
  // A part in brackets has no name of its own: it would stand for the whole.
  if (!STORED.includes(figure.role) || figure.inBrackets) return 'OTHER_ROLE';
  if (figure.metric === null || figure.unknown.length > 0) return 'LABEL_UNKNOWN';
  if (figure.period === null) return 'PERIOD_UNKNOWN';
  const standing = standingOf(figure.period);
  const isNamed = standing?.coverage === null || figure.periodKind !== 'JOINED';
  return standing !== null && isNamed ? null : 'PERIOD_KIND';
}

function toRow(figure: Figure, unit: string | null): TidyRow {
  const { asOf } = figure;
  const standing = figure.period && standingOf(figure.period);
  const coverage = figure.coverage ?? standing?.coverage;
  const options = Object.entries(figure.options).map((pair) => pair.join('='));
  const cells: Partial<Record<TidyColumn, string>> = {
    unit: figure.unitCode ?? unit ?? '',
    // A table of several centers is handed in for each of them, unless somebody above them does.
    ...(unit === null && figure.unitCode !== null ? { reporter: figure.unitCode } : {}),
    metric: figure.metric ?? '',
    definition: unstatedOf(figure.metric),
    period: standing?.notation ?? '',
    options: options.join(';'),
    value: figure.value ?? '',
    status: (figure.value === null ? STATUS_OF[figure.state] : null) ?? '',
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

/** A period figures are kept for, and what of it is covered where that is not all. */
export interface Standing {
  readonly notation: string;
  readonly coverage: Period | null;
}

/** From the shortest to the longest; a half belongs to its fiscal year. */
const LONGER: readonly Grain[] = ['QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR'];

/** Some months, as half a year, are a year of which they are covered. null: they lie in no year, or are no whole months. */
export function standingOf(period: Period): Standing | null {
  const notation = notationOf(period);
  if (notation !== null) return { notation, coverage: null };
  const around = LONGER.map((grain) => periodOf(grain, period.from)).find((longer) =>
    contains(longer, period),
  );
  const within = around && isWholeMonths(period) ? notationOf(around) : null;
  return within === null ? null : { notation: within, coverage: period };
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

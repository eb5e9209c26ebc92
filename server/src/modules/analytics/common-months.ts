import {
  countMonths,
  fiscalYearOf,
  months,
  overlap,
  type Period,
  split,
} from '../../platform/time/period.js';
import type { Split } from '../catalogue/index.js';
import { openDuring, type Unit, type UnitOrGroup } from '../network/index.js';
import type { Coverage } from './evaluated.js';
import type { Fold } from './fold.js';

/** One line of values: whose, and of which option. */
export interface Series {
  readonly fold: Fold;
  readonly node: UnitOrGroup;
  readonly split: Split;
  /** Where options are counted by another metric than their total: the figures of the total. */
  readonly whole?: Fold;
}

/** A series with the periods it is asked for. */
export interface Asked {
  readonly series: Series;
  readonly periods: readonly Period[];
}

/** Calendar months, 1 to 12, by which values of several series and years are made alike. */
export type Months = ReadonlySet<number>;

const ALL = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Months from April on: 0 to 11. */
export const fiscalPlace = (month: number): number => (month + 8) % 12;

/** A stretch of a period with a value of its own: a month, or several that one figure covers and that cannot be cut. */
export interface Piece {
  readonly period: Period;
  readonly months: readonly Period[];
  /** The units whose figures it stands on. */
  readonly units: readonly Unit[];
  /** The days of each of them that it covers. */
  readonly covered: readonly Covered[];
  /** Months × units it covers. */
  readonly reported: number;
}

/** Days of a unit that a figure covers, as far as it had opened; of a center also where its spaces reported. */
export interface Covered {
  readonly unit: Unit;
  readonly period: Period;
}

/**
 * What a series' value of a period is made of, month by month where it was reported so. Where the whole covers more
 * than its months do, as a figure for the year beside a few months, it is one piece. What is hidden has no pieces.
 */
export function piecesOf(series: Series, period: Period): Piece[] {
  const { status, coverage } = series.fold.at(series.node, period, series.split);
  if (status === 'SUPPRESSED') return [];
  const finer = cut(period).flatMap((part) => piecesOf(series, part));
  const covered = finer.reduce((n, piece) => n + piece.reported, 0);
  if (coverage.reported <= covered) return finer;
  return [asOnePiece(series, period, coverage)];
}

/** Quarters of a longer period, months of a quarter; a month is not cut. */
function cut(period: Period): readonly Period[] {
  const parts = countMonths(period) > 3 ? split(period, 'QUARTER') : months(period);
  return parts.length > 1 ? parts : [];
}

/** Its months are those it states and the unit was open in, or those of the units it is joined from. */
function asOnePiece(series: Series, period: Period, coverage: Coverage): Piece {
  const { fold, node, split: option } = series;
  const below = fold.unitsBehind(node, period, option).flatMap((part) => {
    return piecesOf({ fold, node: part.unit, split: option }, part.period);
  });
  const { reported } = coverage;
  if (node.kind === 'GROUP' || below.length > 0) {
    const found = new Set(monthsIn(below));
    const all = months(period).filter((month) => found.has(month.from));
    const covered = coveredBy(node, below);
    return { period, months: all, units: unitsIn(below), covered, reported };
  }
  const stated = { from: coverage.from ?? period.from, to: coverage.to ?? period.to };
  const open = openDuring(node, stated);
  const all = months(period).filter((month) => open && overlap(month, open));
  const covered = open ? [{ unit: node, period: open }] : [];
  return { period, months: all, units: [node], covered, reported };
}

/** A center is open for all its spaces at once: its days are counted once. */
function coveredBy(node: UnitOrGroup, below: readonly Piece[]): Covered[] {
  const covered = below.flatMap((piece) => piece.covered);
  if (node.kind === 'GROUP' || node.level !== 'CENTER') return covered;
  const days = covered.flatMap(({ period }) => [period.from, period.to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from !== undefined && to !== undefined ? [{ unit: node, period: { from, to } }] : [];
}

export const unitsIn = (pieces: readonly Piece[]): Unit[] => [
  ...new Set(pieces.flatMap((piece) => piece.units)),
];

export const monthsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => piece.months.map(({ from }) => from));

/** The months every series has in every year it reported at all. */
export function sharedMonths(asked: readonly Asked[]): Months {
  const missing = new Set<number>();
  for (const { series, periods } of asked) {
    for (const year of byFiscalYear(periods)) {
      const has = new Set(year.flatMap((p) => monthsIn(piecesOf(series, p))));
      if (has.size === 0) continue;
      for (const month of year.flatMap(months))
        if (!has.has(month.from)) missing.add(monthOf(month.from));
    }
  }
  return new Set(ALL.filter((month) => !missing.has(month)));
}

/** April to the last month the series reported in the latest year it reported at all. */
export function monthsToDate({ series, periods }: Asked): Months {
  const years = byFiscalYear(periods).map((year) =>
    year.flatMap((period) => monthsIn(piecesOf(series, period))),
  );
  const last = years.findLast((year) => year.length > 0)?.at(-1);
  if (last === undefined) return new Set();
  return new Set(ALL.slice(0, fiscalPlace(monthOf(last)) + 1));
}

/** In the order of the fiscal year. */
export function inOrder(chosen: Months): number[] {
  return ALL.filter((month) => chosen.has(month));
}

function byFiscalYear(periods: readonly Period[]): Period[][] {
  const years = Map.groupBy(periods, (period) => fiscalYearOf(period.from));
  return [...years].sort(([a], [b]) => a - b).map(([, year]) => year);
}

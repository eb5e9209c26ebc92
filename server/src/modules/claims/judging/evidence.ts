import { fiscalYear, months, type Period } from '../../../platform/time/period.js';
import type { Evaluated, Facts } from '../../analytics/index.js';
import {
  getDisaggregation,
  getMetric,
  isRate,
  type MetricDefinition,
  type Split,
  TOTAL,
  toSplit,
} from '../../catalogue/index.js';
import type { UnitOrGroup } from '../../network/index.js';
import type { ClaimLink, Reading } from '../kept/claim.js';
import { YEARS_BACK } from './claim-kinds.js';
import type { Evidence, Gap, Point } from './judgement.js';

/** A value that is shown with a claim. */
export interface ClaimFigure {
  readonly period: Period;
  readonly split: Split;
  readonly evaluated: Evaluated;
}

export interface FoundEvidence {
  readonly evidence: Evidence;
  readonly figures: readonly ClaimFigure[];
}

/** The first year that is looked at for a sentence. */
export function firstYear({ kind, fiscalYear: year, link }: Reading): number {
  if (link?.comparison !== 'PREVIOUS_YEAR') return year;
  return kind === 'MOST_EVER' ? year - YEARS_BACK : year - 1;
}

/** What the figures say of the series a sentence is linked to, as they stand. */
export function findEvidence(
  facts: Facts,
  node: UnitOrGroup,
  reading: Reading & { readonly link: ClaimLink },
): FoundEvidence {
  const { link } = reading;
  const metric = getMetric(link.metric);
  const series = new Series(facts, node, metric);
  const year = fiscalYear(reading.fiscalYear);
  const gap = gapOf(series, link, year);
  const figures = gap ? [series.at(year, TOTAL)] : figuresOf(series, reading, year);
  const shared = {
    comparison: link.comparison,
    isRate: isRate(metric),
    accumulates: metric.inTime === 'ADDITIVE',
    gap,
  };
  if (gap) return { evidence: { ...shared, points: [], hasBreak: false }, figures };
  // The sum of the year is shown before its months, and is no month.
  const counted = link.comparison === 'WITHIN_YEAR' ? figures.slice(1) : figures;
  const hasBreak = series.hasBreak(counted);
  return { evidence: { ...shared, points: counted.map(toPoint), hasBreak }, figures };
}

class Series {
  constructor(
    private readonly facts: Facts,
    private readonly node: UnitOrGroup,
    private readonly metric: MetricDefinition,
  ) {}

  at(period: Period, split: Split): ClaimFigure {
    return { period, split, evaluated: this.facts.fold(this.metric).at(this.node, period, split) };
  }

  hasBreak(figures: readonly ClaimFigure[]): boolean {
    const known = figures.filter(({ evaluated }) => evaluated.value !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last || first === last) return false;
    const { marks } = this.facts;
    return (
      known.some(({ evaluated }) => evaluated.status === 'BREAK') ||
      marks.breakBetween(this.metric, this.node, first.period, last.period)
    );
  }
}

/** A sentence about a part of the figures needs figures of such parts. */
function gapOf(series: Series, { metric, breakdown, option }: ClaimLink, year: Period): Gap | null {
  if (breakdown === null) return null;
  const { options } = getDisaggregation(getMetric(metric), breakdown);
  const isReported = options.some(
    ({ code }) => series.at(year, toSplit([[breakdown, code]])).evaluated.value !== null,
  );
  if (!isReported) return 'NOT_BROKEN_DOWN';
  return option === null ? 'KIND_NOT_NAMED' : null;
}

function figuresOf(series: Series, reading: Reading, year: Period): ClaimFigure[] {
  const { link, fiscalYear: named } = reading;
  const split = splitOf(link);
  if (link?.comparison === 'WITHIN_YEAR') {
    const reported = months(year).map((month) => series.at(month, split));
    return [
      series.at(year, split),
      ...reported.filter(({ evaluated }) => evaluated.value !== null),
    ];
  }
  const first = firstYear(reading);
  const years = Array.from({ length: named - first + 1 }, (_, i) =>
    series.at(fiscalYear(first + i), split),
  );
  // Of two years both are shown, also the one nobody reported; of ten, those that were.
  return years.filter(({ evaluated }, i) => evaluated.value !== null || i >= years.length - 2);
}

function splitOf(link: ClaimLink | null): Split {
  if (!link?.breakdown || !link.option) return TOTAL;
  return toSplit([[link.breakdown, link.option]]);
}

function toPoint({ period, evaluated }: ClaimFigure): Point {
  const { value, coverage, status, definition } = evaluated;
  const isWhole = coverage.reported >= coverage.expected;
  return { ...period, value, isWhole, isProvisional: status === 'PROVISIONAL', definition };
}

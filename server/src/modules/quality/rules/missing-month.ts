import {
  countMonths,
  type Day,
  months,
  overlap,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import { findMetric } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { open } from './standing.js';

/** The months of which one unit reported a metric, or of which its log has a day at least. */
export interface MonthsReported {
  readonly unitId: string;
  readonly metric: string;
  readonly definition: string;
  /** First days. */
  readonly months: readonly Day[];
  /** Months that somebody said nothing of on purpose: closed throughout, or in a log that counts the same. */
  readonly excused: readonly Day[];
  /** When the unit had opened. */
  readonly open: Period;
}

/** Of fewer it cannot be said that they come month by month. */
const FEWEST = 4;

interface Gap extends Period {
  readonly series: MonthsReported;
  readonly domain: string;
}

/**
 * Months without a report between two with one, where reports come month by month. What lies in the same gap is told
 * once for each field of work.
 */
export function missingMonth(reported: readonly MonthsReported[]): Finding[] {
  const gaps = reported.flatMap(gapsOf);
  const together = Map.groupBy(gaps, ({ series, domain, from, to }) =>
    [series.unitId, domain, from, to].join('|'),
  );
  return [...together.values()].flatMap(toFinding);
}

function gapsOf(series: MonthsReported): Gap[] {
  const domain = findMetric(series.metric)?.domain;
  const there = new Set(series.months);
  const ordered = [...there].sort();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (domain === undefined || first === undefined || last === undefined) return [];
  if (ordered.length < FEWEST) return [];
  const excused = new Set(series.excused);
  const between = months({ from: first, to: periodOf('MONTH', last).to });
  const missing = between.filter(
    (month) =>
      !there.has(month.from) && !excused.has(month.from) && overlap(month, series.open) !== null,
  );
  // What is reported now and then does not come month by month.
  if (missing.length >= ordered.length) return [];
  return inRuns(missing).map((gap) => ({ ...gap, series, domain }));
}

/** Months that follow each other as one stretch. */
function inRuns(missing: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const { from, to } of missing) {
    const before = runs.at(-1);
    if (before && countMonths({ from: before.to, to: from }) === 2) {
      runs[runs.length - 1] = { from: before.from, to };
    } else runs.push({ from, to });
  }
  return runs;
}

function toFinding(gaps: readonly Gap[]): Finding[] {
  const ordered = [...gaps].sort((a, b) => (a.series.metric < b.series.metric ? -1 : 1));
  const [first, ...others] = ordered;
  if (!first) return [];
  const { series, from, to } = first;
  return [
    {
      kind: 'MISSING_MONTH',
      severity: 'QUESTION',
      verdict: 'OPEN',
      unitId: series.unitId,
      metrics: [series.metric, ...others.map((gap) => gap.series.metric)],
      definition: series.definition,
      split: { breakdown: '', option: '' },
      ...{ period: { from, to }, against: null },
      numbers: {
        MONTHS_MISSING: countMonths({ from, to }),
        ...(others.length > 0 && { METRICS_MISSING: ordered.length }),
      },
      hypotheses: open('REPORT_NOT_HANDED_IN', 'NOTHING_TO_REPORT', 'CLOSURE_NOT_ENTERED'),
    },
  ];
}

import { absentRuns, type ChartSeries } from '../../shared/charts/model/chart-series';
import type { AxisStep } from '../../shared/charts/model/period-axis';
import type { AbsentReason } from '../../shared/figures/reading';
import type { LocalText } from '../../shared/format/locale';
import { groupBy } from './group-by';

/** What the server remarks on values of a series; null: on all of them. */
export interface Remark {
  series: string | null;
  text: LocalText;
}

/** Steps that follow each other, by their names. */
export interface StepRun {
  first: string;
  last: string;
}

/** Steps of a series without a value, by the reason. */
export interface Absence {
  series: string;
  reason: AbsentReason;
  runs: StepRun[];
  /** Nothing else is there. */
  whole: boolean;
}

/** Why some steps of a series are not set against the year before. */
export interface Refusal {
  series: string;
  text: LocalText;
  runs: StepRun[];
}

/** A figure of a longer period: worth saying only where there is nothing else. */
const COARSER = 'COARSER_ONLY';

/** Said elsewhere: in the panel of the value, by the months of the mode, or by the mark. */
const SAID_ELSEWHERE = [
  'SOURCE_NOTE',
  'ONLY_MONTHS',
  'PARTIAL',
  'PARTIAL_UNITS',
  'OPEN_DAYS_OF',
  'OPEN_DAYS_OF_UNITS',
];

/** Each remark once; without a name where it holds for every series. */
export function toRemarks(series: readonly ChartSeries[]): Remark[] {
  const found = new Map<string, { text: LocalText; series: Set<string> }>();
  for (const { name, points } of series) {
    const isSilent = points.every(({ amount }) => amount === null);
    for (const { code, text } of points.flatMap(({ figure }) => figure.value.notes)) {
      if (SAID_ELSEWHERE.includes(code) || (code === COARSER && !isSilent)) continue;
      const remark = found.get(text.ja) ?? { text, series: new Set() };
      remark.series.add(name);
      found.set(text.ja, remark);
    }
  }
  return [...found.values()].flatMap(({ text, series: names }): Remark[] =>
    names.size === series.length
      ? [{ series: null, text }]
      : [...names].map((name) => ({ series: name, text })),
  );
}

export function toAbsences({ name, points }: ChartSeries, steps: readonly AxisStep[]): Absence[] {
  const runs = absentRuns(points);
  const whole = points.every(({ amount }) => amount === null);
  return [...groupBy(runs, ({ reason }) => reason)].map(([reason, same]) => ({
    series: name,
    reason,
    whole: whole && same.length === runs.length,
    runs: same.map(({ first, last }) => ({
      first: steps[first]?.label ?? '',
      last: steps[last]?.label ?? '',
    })),
  }));
}

export function toRefusals({ name, points }: ChartSeries, steps: readonly AxisStep[]): Refusal[] {
  const refused = points.flatMap(({ change }, at) =>
    change?.refused ? [{ at, text: change.refused }] : [],
  );
  return [...groupBy(refused, ({ text }) => text.ja).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        series: name,
        text: first.text,
        runs: toRuns(
          same.map(({ at }) => at),
          steps,
        ),
      },
    ];
  });
}

/** Places on the axis, joined where they follow each other. */
function toRuns(places: readonly number[], steps: readonly AxisStep[]): StepRun[] {
  const ends: { first: number; last: number }[] = [];
  for (const place of places) {
    const before = ends.at(-1);
    if (before?.last === place - 1) before.last = place;
    else ends.push({ first: place, last: place });
  }
  return ends.map(({ first, last }) => ({
    first: steps[first]?.label ?? '',
    last: steps[last]?.label ?? '',
  }));
}

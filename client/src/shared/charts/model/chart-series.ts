import type { ChangeAmount } from '../../format/change';
import type { LocalText } from '../../format/locale';
import { seriesColour } from '../../theme/series-colour';
import { toReading, type AbsentReason } from '../../figures/reading';
import type { ChartRow } from './chart-row';
import { markOf, MARKS, type SeriesMark } from './series-mark';

/** What became of a value since the year before; without a number `refused` says why the two are not compared. */
export interface PointChange {
  amount: ChangeAmount | null;
  refused: LocalText | null;
}

export interface SeriesPoint extends ChartRow {
  /** The same period a year before, where it is asked for. */
  previous: ChartRow | null;
  change: PointChange | null;
  /** Not set against the point before: the line begins anew. */
  isAnew?: boolean;
  /** Said beneath it in the table. */
  note?: string;
}

/** One line: a point for every step of the axis, with or without a value. */
export interface ChartSeries {
  key: string;
  name: string;
  look: SeriesLook;
  /** Whose page it is: drawn strong, the rest quiet. */
  lead: boolean;
  points: SeriesPoint[];
}

export interface SeriesLook {
  colour: string;
  mark: SeriesMark;
}

/**
 * Colour and mark of each unit, by its code. Where one before it in the chart has the same mark, the later one takes the
 * next that is free: colour alone tells no line from another. With more lines than marks, no two look the same.
 */
export function toLooks(codes: readonly string[]): Map<string, SeriesLook> {
  const marks = new Set<SeriesMark>();
  const taken = new Set<string>();
  return new Map(
    codes.map((code) => {
      const colour = seriesColour(code);
      const first = MARKS.indexOf(markOf(code));
      const turned = MARKS.map((_, turn) => MARKS[(first + turn) % MARKS.length] ?? 'circle');
      const free =
        turned.find((mark) => !marks.has(mark)) ?? turned.find((mark) => !taken.has(colour + mark));
      const look = { colour, mark: free ?? markOf(code) };
      marks.add(look.mark);
      taken.add(look.colour + look.mark);
      return [code, look];
    }),
  );
}

/** Steps in a row without a value for the same reason, by their place on the axis. */
export interface AbsentRun {
  reason: AbsentReason;
  first: number;
  last: number;
}

export function absentRuns(points: readonly ChartRow[]): AbsentRun[] {
  const runs: AbsentRun[] = [];
  for (const [index, { figure }] of points.entries()) {
    const reading = toReading(figure.value);
    if (reading.kind === 'number') continue;
    const before = runs.at(-1);
    if (before?.last === index - 1 && before.reason === reading.reason) before.last = index;
    else runs.push({ reason: reading.reason, first: index, last: index });
  }
  return runs;
}

/** The last point with a value: where the name of a line stands. */
export function endOf({ points }: ChartSeries): SeriesPoint | null {
  return points.findLast(({ amount }) => amount !== null) ?? null;
}

/** Every value shown, each once: a year before may be a year that is drawn too. */
export function figuresOf(series: readonly ChartSeries[]): ChartRow['figure'][] {
  const rows = series.flatMap(({ points }) =>
    points.flatMap((point) => (point.previous ? [point, point.previous] : [point])),
  );
  const shown = new Map(
    rows.map(({ figure }) => {
      const { metric, unit, period, options } = figure;
      const codes = options.map(({ option }) => option.code);
      return [[unit.code, metric.code, period.from, period.to, ...codes].join(' '), figure];
    }),
  );
  return [...shown.values()];
}

import type { ChartRow } from './chart-row';
import type { ChartSeries, PointChange } from './chart-series';
import { scaleFromZero, type NiceScale } from './nice-scale';
import type { AxisStep } from './period-axis';

/** One of several small charts: a unit with its line, or with a line for each year. */
export interface SmallChart {
  /** Code of the unit. */
  key: string;
  name: string;
  lines: ChartSeries[];
  /** The newest value, and what became of it since the year before. */
  latest: Latest | null;
}

export interface Latest {
  now: ChartRow;
  before: ChartRow | null;
  change: PointChange | null;
}

const ABOUT_TICKS = 3;

/** A scale from zero around everything drawn in some small charts. */
export function scaleOf(charts: readonly SmallChart[], withPrevious: boolean): NiceScale {
  const amounts = charts.flatMap(({ lines }) =>
    lines.flatMap(({ points }) =>
      points.flatMap(({ amount, previous }) => [amount, withPrevious ? previous?.amount : null]),
    ),
  );
  const drawn = amounts.filter((amount) => typeof amount === 'number');
  return scaleFromZero(drawn, ABOUT_TICKS);
}

/** Of a stretch the ends, the extremes, and where a line stops or begins anew. */
const KEPT_OF_A_STRETCH = 4;

/**
 * Fewer steps than there are pixels: of each stretch its first and last one, the smallest and the largest value of each
 * line, every gap and every break. null: all have room.
 */
export function placesKept(lines: readonly ChartSeries[], most: number): number[] | null {
  const count = Math.max(0, ...lines.map(({ points }) => points.length));
  if (count <= most) return null;
  const length = Math.ceil(count / Math.max(1, Math.floor(most / KEPT_OF_A_STRETCH)));
  const kept = new Set<number>();
  for (let from = 0; from < count; from += length) {
    const to = Math.min(from + length, count) - 1;
    for (const place of [from, to, ...lines.flatMap((line) => tellingPlaces(line, from, to))]) {
      kept.add(place);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

function tellingPlaces({ points }: ChartSeries, from: number, to: number): number[] {
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const amountAt = (place: number): number | null => points[place]?.amount ?? null;
  const drawn = places.filter((place) => amountAt(place) !== null);
  const by = (sign: 1 | -1) =>
    drawn.toSorted((a, b) => sign * ((amountAt(a) ?? 0) - (amountAt(b) ?? 0)))[0];
  const gap = places.find((place) => amountAt(place) === null);
  const anew = places.filter((place) => points[place]?.isAnew);
  return [by(1), by(-1), gap, ...anew].filter((place) => place !== undefined);
}

/** A chart at some of its places only. */
export function thinned(
  lines: readonly ChartSeries[],
  steps: readonly AxisStep[],
  places: readonly number[] | null,
): { lines: ChartSeries[]; steps: AxisStep[] } {
  if (!places) return { lines: [...lines], steps: [...steps] };
  const at = <Item>(items: readonly Item[]): Item[] =>
    places.flatMap((place) => items[place] ?? []);
  return { steps: at(steps), lines: lines.map((line) => ({ ...line, points: at(line.points) })) };
}

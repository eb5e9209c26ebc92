import type { SeriesLook, SeriesPoint } from '../model/chart-series';
import { DASHES } from './mark-glyph';

/** Where Recharts has put a point; without a value it has no y. */
export interface Place {
  x: number | null;
  y: number | null;
}

interface SeriesLineProps {
  points?: readonly Place[];
  look: SeriesLook;
  values: readonly SeriesPoint[];
  width: number;
}

/** The line of a series: it breaks where a value is missing or counted otherwise from there on, and is dashed to a provisional one. */
export function SeriesLine({ points = [], look, values, width }: SeriesLineProps) {
  const parts = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (!from || !isPlaced(from) || !isPlaced(to) || values[index + 1]?.isAnew) return [];
    const dashed = [values[index], values[index + 1]].some((value) => value?.provisional);
    return [{ d: `M${from.x} ${from.y}L${to.x} ${to.y}`, dashed }];
  });
  return (
    <g fill="none" stroke={look.colour} strokeWidth={width}>
      {[true, false].map((dashed) => (
        <path
          key={String(dashed)}
          d={parts
            .filter((part) => part.dashed === dashed)
            .map(({ d }) => d)
            .join('')}
          strokeDasharray={DASHES[dashed ? 'dashed' : 'solid']}
          strokeLinecap={dashed ? undefined : 'round'}
        />
      ))}
    </g>
  );
}

function isPlaced(place: Place): place is { x: number; y: number } {
  return place.x !== null && place.y !== null;
}

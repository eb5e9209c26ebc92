import { hashOf } from '../../theme/series-colour';

/** The shapes of marks, so that two lines of one colour can be told apart. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'tip', 'hexagon'] as const;
export type SeriesMark = (typeof MARKS)[number];

const SEED = 7;

/** A unit keeps its mark on every page, as it keeps its colour. */
export function markOf(identity: string): SeriesMark {
  return MARKS[hashOf(identity, SEED) % MARKS.length] ?? 'circle';
}

/** Each about as heavy as a circle of radius 1. */
const OUTLINES: Record<SeriesMark, readonly (readonly [number, number])[]> = {
  circle: [],
  square: around(4, 45, 1.25),
  triangle: around(3, -90, 1.4),
  diamond: around(4, 0, 1.3),
  tip: around(3, 90, 1.4),
  hexagon: around(6, 0, 1.1),
};

function around(corners: number, start: number, radius: number): [number, number][] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((start + (360 / corners) * corner) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** The outline of a mark as an SVG path around a place. */
export function markPath(mark: SeriesMark, { x, y }: { x: number; y: number }, r: number): string {
  if (mark === 'circle')
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const corners = OUTLINES[mark].map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`);
  return `M${corners.join('L')}Z`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

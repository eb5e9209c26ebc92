import { seriesColour } from '../theme/series-colour';

interface SparklineProps {
  /** In the order of time; null breaks the line. */
  amounts: readonly (number | null)[];
  /** Code of the unit whose colour the line takes. */
  unit: string;
}

const WIDTH = 160;
const HEIGHT = 36;
const EDGE = 4;

interface Point {
  x: number;
  y: number;
}

/** The course of a value at a glance, from zero up; without numbers, which stand elsewhere. */
export function Sparkline({ amounts, unit }: SparklineProps) {
  const runs = toRuns(amounts);
  const colour = seriesColour(unit);
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="h-9 w-full max-w-48"
      preserveAspectRatio="none"
    >
      <line
        x1={0}
        x2={WIDTH}
        y1={HEIGHT - 0.5}
        y2={HEIGHT - 0.5}
        stroke="var(--border)"
        vectorEffect="non-scaling-stroke"
      />
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colour}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {last && (
        <line
          {...{ x1: last.x, x2: last.x, y1: last.y, y2: last.y }}
          stroke={colour}
          strokeWidth={7}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

/** Stretches without a gap; a month alone is a point. */
function toRuns(amounts: readonly (number | null)[]): Point[][] {
  const most = Math.max(...amounts.map((amount) => amount ?? 0));
  const step = (WIDTH - 2 * EDGE) / Math.max(1, amounts.length - 1);
  const runs: Point[][] = [];
  let isOpen = false;
  for (const [at, amount] of amounts.entries()) {
    if (amount !== null) {
      const y = HEIGHT - EDGE - (most === 0 ? 0 : (amount / most) * (HEIGHT - 2 * EDGE));
      const point = { x: EDGE + at * step, y };
      if (isOpen) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    isOpen = amount !== null;
  }
  return runs;
}

import { QUIET_SERIES } from '../theme/series-colour';
import type { ChartRow } from './model/chart-row';

export interface MarkRow extends ChartRow {
  colour: string;
}

interface MarkShapeProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: MarkRow;
  hatchId: string;
  /** A bar is never thinner. */
  least?: number;
}

/** One bar: solid, hatched when it covers part of the months, dashed when provisional. */
export function MarkShape({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload,
  hatchId,
  least = 1,
}: MarkShapeProps) {
  if (!payload || payload.amount === null) return null;
  const { colour, partial, provisional, residual } = payload;
  const marked = partial || provisional;
  const wide = Math.max(width, least);
  return (
    <rect
      x={x - (wide - width) / 2}
      y={y}
      width={wide}
      height={Math.max(height, 1)}
      fill={partial ? `url(#${hatchId}${residual ? '-quiet' : ''})` : colour}
      fillOpacity={provisional && !partial ? 0.35 : 1}
      stroke={colour}
      strokeWidth={marked ? 2 : 0}
      strokeDasharray={provisional ? '5 3' : undefined}
    />
  );
}

/** The hatches of a chart: one in the unit's colour, one for a residual. */
export function HatchPatterns({ id, colour }: HatchProps) {
  return (
    <defs>
      {hatch({ id, colour })}
      {hatch({ id: `${id}-quiet`, colour: QUIET_SERIES })}
    </defs>
  );
}

interface HatchProps {
  id: string;
  colour: string;
}

function hatch({ id, colour }: HatchProps) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="8" height="8" fill="var(--surface)" />
      <rect width="4" height="8" fill={colour} />
    </pattern>
  );
}

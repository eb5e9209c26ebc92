import { usePlotArea } from 'recharts';
import { seriesColour } from '../theme/series-colour';
import { HatchPatterns } from './mark-shape';
import type { RankedRow } from './ranked-props';

export const BAR = 18;
export const LINE = 18;

const ABOVE = 6;
/** So far a tick stands out above and below its bar. */
const OVER = 2;

export interface Mark extends RankedRow {
  /** The name with its place, in lines that fit. */
  lines: string[];
  text: string;
  strong: boolean;
  hatchId: string;
}

interface RankedMarkProps {
  x?: number;
  y?: number;
  width?: number;
  payload?: Mark;
  rowHeight: number;
  /** Where the median lies on the scale, 0 to 1; null: there is none. */
  median: number | null;
}

/** A bar below its name, the number in a column at the right; a unit keeps its colour, and the lead is the strong one. */
export function RankedMark({
  x = 0,
  y = 0,
  width = 0,
  payload,
  rowHeight,
  median,
}: RankedMarkProps) {
  const plot = usePlotArea();
  if (!payload || payload.amount === null) return null;
  const { figure, lines, text, lead, strong, partial, provisional, hatchId } = payload;
  const colour = seriesColour(figure.unit.code);
  const top = y - (rowHeight - BAR) / 2 + ABOVE;
  const barTop = top + lines.length * LINE;
  const right = plot ? plot.x + plot.width : x + width;
  return (
    <g fontWeight={lead ? 700 : 400} fill="var(--text)">
      {partial && <HatchPatterns id={hatchId} colour={colour} />}
      <text fontSize={14}>
        {lines.map((line, index) => (
          <tspan key={index} x={x + 1} y={top + index * LINE + 13}>
            {line}
          </tspan>
        ))}
      </text>
      <rect x={x} y={barTop} width={Math.max(width, 1)} height={BAR} fill="var(--surface)" />
      <rect
        x={x}
        y={barTop}
        width={Math.max(width, 1)}
        height={BAR}
        fill={partial ? `url(#${hatchId})` : colour}
        fillOpacity={strong || partial ? 1 : 0.45}
        stroke={colour}
        strokeWidth={provisional ? 2 : 1.5}
        strokeDasharray={provisional ? '5 3' : undefined}
      />
      {plot && median !== null && <MedianTick x={plot.x + median * plot.width} top={barTop} />}
      <text x={right + 78} y={barTop + BAR / 2 + 5} textAnchor="end" fontSize={14}>
        {text}
      </text>
    </g>
  );
}

/** The median as a tick across a bar: one line down the page would run through names and numbers. */
function MedianTick({ x, top }: { x: number; top: number }) {
  const line = `M${x} ${top - OVER}v${BAR + 2 * OVER}`;
  return (
    <g fill="none">
      <path d={line} stroke="var(--surface)" strokeWidth={5} />
      <path d={line} stroke="var(--accent)" strokeWidth={2.5} />
    </g>
  );
}

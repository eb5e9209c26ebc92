import { seriesColour } from '../theme/series-colour';
import { HatchPatterns } from './mark-shape';
import type { RankedRow } from './ranked-props';

export const BAR = 18;
export const LINE = 18;

const ABOVE = 6;

export interface Mark extends RankedRow {
  /** The name with its place, in lines that fit. */
  lines: string[];
  text: string;
  strong: boolean;
  hatchId: string;
}

/** Words stay readable where the line of the median passes behind them. */
const HALO = { stroke: 'var(--surface)', strokeWidth: 4, paintOrder: 'stroke' } as const;

interface RankedMarkProps {
  x?: number;
  y?: number;
  width?: number;
  payload?: Mark;
  rowHeight: number;
}

/** A bar below its name, the number at its end; a unit keeps its colour, and the lead is the strong one. */
export function RankedMark({ x = 0, y = 0, width = 0, payload, rowHeight }: RankedMarkProps) {
  if (!payload || payload.amount === null) return null;
  const { figure, lines, text, lead, strong, partial, provisional, hatchId } = payload;
  const colour = seriesColour(figure.unit.code);
  const top = y - (rowHeight - BAR) / 2 + ABOVE;
  const barTop = top + lines.length * LINE;
  return (
    <g fontWeight={lead ? 700 : 400} fill="var(--text)">
      {partial && <HatchPatterns id={hatchId} colour={colour} />}
      <text fontSize={14} {...HALO}>
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
      <text x={x + width + 7} y={barTop + BAR / 2 + 5} fontSize={14} {...HALO}>
        {text}
      </text>
    </g>
  );
}

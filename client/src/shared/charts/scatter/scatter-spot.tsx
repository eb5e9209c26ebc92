import type { Box } from '../model/free-places';
import type { SeriesMark } from '../model/series-mark';
import { type MarkFill, MarkGlyph } from '../series/mark-glyph';
import type { ScatterPoint } from './scatter-chart';

export interface SpotLook {
  colour: string;
  fill: MarkFill;
  mark: SeriesMark;
  dashed: boolean;
}

export interface Spot {
  point: ScatterPoint;
  x: number;
  y: number;
  radius: number;
  look: SpotLook;
  /** In lines, the most wanted first. */
  names: string[][];
}

interface ScatterSpotProps {
  spot: Spot;
  title: string;
  onSelect: () => void;
}

/** How far the ring around the lead stands off its mark. */
export const RING = 5;

/** For a finger, also where the mark is small. */
const LEAST_TARGET = 12;

export function ScatterSpot({ spot, title, onSelect }: ScatterSpotProps) {
  const { point, x, y, radius, look } = spot;
  return (
    <g onClick={onSelect} cursor="pointer">
      <title>{title}</title>
      <circle cx={x} cy={y} r={Math.max(radius, LEAST_TARGET)} fill="transparent" />
      {point.lead && (
        <circle
          cx={x}
          cy={y}
          r={radius + RING}
          fill="none"
          stroke="var(--text)"
          strokeWidth={1.5}
        />
      )}
      <g fillOpacity={0.75}>
        <MarkGlyph look={look} fill={look.fill} at={{ x, y }} size={radius} dashed={look.dashed} />
      </g>
    </g>
  );
}

const LINE = 15;

/** The name in its free place, with a thread to the mark where it had to move away. */
export function ScatterName({ spot, box, lines }: { spot: Spot; box: Box; lines: string[] }) {
  const { x, y, radius, point } = spot;
  const [near, level] = [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
  const isAway = Math.hypot(near - x, level - y) > radius + 9;
  return (
    <>
      {isAway && (
        <path d={`M${x} ${y}L${near} ${level}`} stroke="var(--text-quiet)" strokeWidth={0.75} />
      )}
      <text fontSize={13} fill="var(--text)" fontWeight={point.lead ? 700 : 400}>
        {lines.map((line, index) => (
          <tspan key={index} x={box.x + 2} y={box.y + index * LINE + 12}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}

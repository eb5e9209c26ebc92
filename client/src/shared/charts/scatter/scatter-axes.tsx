import type { Box } from '../model/free-places';
import type { NiceScale } from '../model/nice-scale';

interface ScatterAxesProps {
  width: number;
  height: number;
  plot: Box;
  scales: { across: NiceScale; up: NiceScale };
  xOf: (amount: number) => number;
  yOf: (amount: number) => number;
  titles: { across: string; up: string };
  texts: { across: (amount: number) => string; up: (amount: number) => string };
  medians: { across: number | null; up: number | null };
}

const QUIET = { fontSize: 12, fill: 'var(--text-quiet)' } as const;
const TITLE = { fontSize: 13, fill: 'var(--text)' } as const;
const MEDIAN = { stroke: 'var(--accent)', strokeWidth: 1.5, strokeDasharray: '6 4' } as const;

/** Scales with their names, a quiet grid, and the lines of the medians. */
export function ScatterAxes(props: ScatterAxesProps) {
  const { width, height, plot, scales, xOf, yOf, titles, texts, medians } = props;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  return (
    <>
      <text x={2} y={14} {...TITLE}>
        {`↑ ${titles.up}`}
      </text>
      <text x={width - 2} y={height - 6} textAnchor="end" {...TITLE}>
        {`${titles.across} →`}
      </text>
      {scales.up.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${plot.x} ${yOf(tick)}H${right}`} stroke="var(--grid)" />
          <text x={plot.x - 8} y={yOf(tick) + 4} textAnchor="end" {...QUIET}>
            {texts.up(tick)}
          </text>
        </g>
      ))}
      {scales.across.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${xOf(tick)} ${plot.y}V${bottom}`} stroke="var(--grid)" />
          <text x={xOf(tick)} y={bottom + 18} textAnchor="middle" {...QUIET}>
            {texts.across(tick)}
          </text>
        </g>
      ))}
      <path
        d={`M${plot.x} ${plot.y}V${bottom}H${right}`}
        fill="none"
        stroke="var(--border-strong)"
      />
      {medians.across !== null && (
        <path d={`M${xOf(medians.across)} ${plot.y}V${bottom}`} {...MEDIAN} />
      )}
      {medians.up !== null && <path d={`M${plot.x} ${yOf(medians.up)}H${right}`} {...MEDIAN} />}
    </>
  );
}

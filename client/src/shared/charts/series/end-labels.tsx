import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { SeriesLook } from '../model/chart-series';
import { spread } from '../model/label-places';
import { HaloText } from './halo-text';

/** The name of a line, at its last value. */
export interface EndLabel {
  key: string;
  /** The step of that value. */
  step: string;
  amount: number;
  lines: string[];
  look: SeriesLook;
  quiet: boolean;
}

const LINE = 14;
const GAP = 20;
const NEAR = 9;

/** Names at the ends of lines, moved apart where lines end close together. */
export function EndLabels({ labels, size }: { labels: readonly EndLabel[]; size: number }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const placed = spread(
    labels.map((label) => ({
      ...label,
      x: x(label.step, { position: 'middle' }) ?? 0,
      end: y(label.amount) ?? 0,
      y: y(label.amount) ?? 0,
      height: label.lines.length * LINE + 4,
    })),
    { top: plot.y - LINE, bottom: plot.y + plot.height },
  );
  return placed.map((label) => {
    const first = label.y - ((label.lines.length - 1) * LINE) / 2;
    return (
      <g key={label.key}>
        <path
          d={`M${label.x + NEAR} ${label.end}L${label.x + GAP - 2} ${first}`}
          stroke={label.look.colour}
          strokeWidth={1}
        />
        {label.lines.map((line, index) => (
          <HaloText
            key={index}
            x={label.x + GAP}
            y={first + index * LINE + 4}
            anchor="start"
            size={size}
            quiet={label.quiet}
          >
            {line}
          </HaloText>
        ))}
      </g>
    );
  });
}

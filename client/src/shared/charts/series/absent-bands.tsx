import { usePlotArea, useXAxisScale } from 'recharts';
import type { AbsentRun } from '../model/chart-series';
import type { AxisStep } from '../model/period-axis';

interface AbsentBandsProps {
  runs: readonly AbsentRun[];
  steps: readonly AxisStep[];
  word: (run: AbsentRun) => string;
}

const ROOM_FOR_WORD = 44;
const INSET = 2;

/** Where a single line has no value: a quiet band that says why. */
export function AbsentBands({ runs, steps, word }: AbsentBandsProps) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (!x || !plot) return null;
  return runs.map((run) => {
    const [from, to] = [steps[run.first], steps[run.last]];
    if (!from || !to) return null;
    const left = (x(from.key, { position: 'start' }) ?? 0) + INSET;
    const right = (x(to.key, { position: 'end' }) ?? 0) - INSET;
    const middle = (left + right) / 2;
    const upright = right - left < ROOM_FOR_WORD;
    return (
      <g key={run.first}>
        <rect
          x={left}
          y={plot.y}
          width={Math.max(right - left, 0)}
          height={plot.height}
          fill="var(--surface-quiet)"
        />
        <text
          x={middle}
          y={plot.y + plot.height / 2}
          textAnchor="middle"
          fontSize={12}
          fill="var(--text-quiet)"
          writingMode={upright ? 'vertical-rl' : undefined}
        >
          {word(run)}
        </text>
      </g>
    );
  });
}

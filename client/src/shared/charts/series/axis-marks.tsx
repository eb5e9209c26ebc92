import { usePlotArea, useXAxisScale } from 'recharts';
import type { AxisMark } from '../model/axis-mark';
import { HaloText } from './halo-text';

const SIGN_SIZE = 14;
const ABOVE = 6;

/** A line where something happened, before the values of its step; the words stand beneath the chart. */
export function AxisMarks({ marks }: { marks: readonly AxisMark[] }) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (!x || !plot) return null;
  const steps = [...new Set(marks.map(({ step }) => step))];
  return steps.map((step) => {
    const here = marks.filter((mark) => mark.step === step);
    const left = x(step, { position: 'start' });
    if (left === undefined) return null;
    return (
      <g key={step}>
        <path
          d={`M${left} ${plot.y}V${plot.y + plot.height}`}
          stroke="var(--text-quiet)"
          strokeWidth={here.some(({ breaks }) => breaks) ? 2 : 1}
          strokeDasharray={here.some(({ breaks }) => breaks) ? undefined : '2 3'}
        />
        <HaloText x={left} y={plot.y - ABOVE} anchor="middle" size={SIGN_SIZE}>
          {here.map(({ sign }) => sign).join('')}
        </HaloText>
      </g>
    );
  });
}

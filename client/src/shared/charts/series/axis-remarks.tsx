import { usePlotArea, useXAxisScale } from 'recharts';
import type { AxisRemark } from '../model/axis-remark';

const SIZE = 16;
const LINE = 3;
/** Above the signs of what happened. */
const ABOVE = 48;

/** What readers noted: a small slip with its letter above the plot, and how far it reaches. */
export function AxisRemarks({ remarks }: { remarks: readonly AxisRemark[] }) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (!x || !plot) return null;
  const top = plot.y - ABOVE;
  return remarks.map(({ sign, step, last }) => {
    const middle = x(step, { position: 'middle' });
    const end = x(last, { position: 'end' });
    if (middle === undefined || end === undefined) return null;
    const before = remarks.findIndex((other) => other.sign === sign);
    const same = remarks.slice(0, before).filter((other) => other.step === step).length;
    const left = middle - SIZE / 2 + same * (SIZE + 2);
    return (
      <g key={sign}>
        {last !== step && (
          <path
            d={`M${left} ${top + SIZE + LINE}H${end}`}
            stroke="var(--text-quiet)"
            strokeWidth={2}
          />
        )}
        {same === 0 && (
          <path
            d={`M${middle} ${top + SIZE}V${plot.y + plot.height}`}
            stroke="var(--border-strong)"
            strokeWidth={1}
            strokeDasharray="1 5"
          />
        )}
        <rect x={left} y={top} width={SIZE} height={SIZE} rx={2} fill="var(--text)" />
        <text
          x={left + SIZE / 2}
          y={top + SIZE - 4}
          textAnchor="middle"
          fontSize={12}
          fontWeight="bold"
          fill="var(--surface)"
        >
          {sign}
        </text>
      </g>
    );
  });
}

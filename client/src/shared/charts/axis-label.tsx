interface AxisLabelProps {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  labels: ReadonlyMap<string, string[]>;
  anchor: 'end' | 'middle';
}

const LINE = 15;

/** A category's name over several lines; the last one says why there is no bar, if there is none. */
export function AxisLabel({ x = 0, y = 0, payload, labels, anchor }: AxisLabelProps) {
  const lines = labels.get(payload?.value ?? '') ?? [];
  const left = Number(x);
  const first = anchor === 'end' ? Number(y) - ((lines.length - 1) * LINE) / 2 + 4 : Number(y) + 12;
  return (
    <text textAnchor={anchor} fontSize={13} fill="var(--text)">
      {lines.map((line, index) => (
        <tspan key={index} x={left} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

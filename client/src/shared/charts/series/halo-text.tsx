interface HaloTextProps {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  quiet?: boolean;
  children: string;
}

/** Text that stays readable where a line runs behind it. */
export function HaloText({ x, y, anchor, size, quiet = false, children }: HaloTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fill={quiet ? 'var(--text-quiet)' : 'var(--text)'}
      stroke="var(--surface)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

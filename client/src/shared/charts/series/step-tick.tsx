import { wrapLabel } from '../model/wrap-label';
import type { AxisStep } from '../model/period-axis';

interface StepTickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  steps: ReadonlyMap<string, AxisStep>;
}

const LINE = 16;
const HALF_CHARACTERS = 12;

/** A tick of the time axis, the fiscal year below its first one. */
export function StepTick({ x = 0, y = 0, payload, steps }: StepTickProps) {
  const step = steps.get(payload?.value ?? '');
  if (!step) return null;
  const lines = wrapLabel(step.short, HALF_CHARACTERS);
  return (
    <text textAnchor="middle" fontSize={12} fill="var(--text)">
      {lines.map((line, index) => (
        <tspan key={index} x={Number(x)} y={Number(y) + 12 + index * LINE}>
          {line}
        </tspan>
      ))}
      {step.year && (
        <tspan x={Number(x)} y={Number(y) + 12 + lines.length * LINE} fontWeight={700}>
          {step.year}
        </tspan>
      )}
    </text>
  );
}

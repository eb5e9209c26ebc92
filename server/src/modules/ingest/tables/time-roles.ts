import type { Line } from './line.js';
import { monthOf, type TimeLabel } from './time-label.js';

/** How long a part of a year is; 0 for what is none. */
function lengthOf(label: TimeLabel | null): number {
  if (label?.kind !== 'PART') return 0;
  if (monthOf(label) !== null) return 1;
  if (/四半期|Q/u.test(label.text)) return 2;
  return /半|[上下前後]期/u.test(label.text) ? 3 : 0;
}

/**
 * What the times beside a line say of it: 上半期 between months is their subtotal, and where every line is 4月計, 5月計 they
 * are the figures.
 */
export function withTimeRoles(lines: readonly Line[]): readonly Line[] {
  const shortest = new Map<string, number>();
  for (const line of lines) {
    const length = lengthOf(line.time.part);
    const known = shortest.get(line.group);
    if (length > 0 && (known === undefined || length < known)) shortest.set(line.group, length);
  }
  const hasValues = lines.some(({ role }) => role === 'VALUE');
  return lines.map((line) => {
    const length = lengthOf(line.time.part);
    const isLonger = length > (shortest.get(line.group) ?? length);
    if (isLonger && (line.role === 'VALUE' || line.role === 'TOTAL'))
      return { ...line, role: 'SUBTOTAL' as const };
    const isOnlyKind = !hasValues && length > 0 && ['TOTAL', 'SUBTOTAL'].includes(line.role);
    return isOnlyKind ? { ...line, role: 'VALUE' as const } : line;
  });
}

import type { Aim, TargetType } from '../../src/modules/kpi/targets/aim.js';

/** An aim of a type with what it needs: `anAim('RANGE', 3, 4)`, `anAim('MILESTONE', '2022-03-31')`. */
export function anAim(
  type: TargetType,
  first: number | string | null = null,
  second?: number,
): Aim {
  if (typeof first === 'string') return { type, low: null, high: null, dueOn: first };
  return {
    type,
    low: type === 'AT_MOST' ? null : first,
    high: type === 'AT_LEAST' ? null : (second ?? first),
    dueOn: null,
  };
}

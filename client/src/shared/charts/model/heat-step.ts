/** Upper ends of the shades of a rate; what lies above the last is the darkest. */
export const HEAT_LIMITS = [0.1, 0.2, 0.4, 0.6] as const;

export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;

/** The same rate has the same shade in every year and place. Zero is a shade of its own. */
export function heatStep(rate: number): HeatStep {
  if (rate === 0) return 0;
  return (1 + HEAT_LIMITS.filter((limit) => rate > limit).length) as HeatStep;
}

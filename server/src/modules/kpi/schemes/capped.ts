/** The share of the target that was reached, at most all of it: 12 of 10 is 1. */
export const capped = (ratio: number): number => Math.min(1, ratio);

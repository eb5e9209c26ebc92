/** The share of the target that was reached, also above it: 12 of 10 is 1.2. */
export const uncapped = (ratio: number): number => ratio;

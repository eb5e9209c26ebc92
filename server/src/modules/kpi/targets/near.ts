/** Binary fractions carry noise in the last places; counts of a center have no part that small. */
const TINY = 1e-9;

const noise = (a: number, b: number): number => TINY * Math.max(1, Math.abs(a), Math.abs(b));

/** The first is above the second, and not by the noise of binary fractions alone. */
export const isAbove = (a: number, b: number): boolean => a - b > noise(a, b);

export const isBelow = (a: number, b: number): boolean => isAbove(b, a);

/** The number without the last digits, which a computer made up. */
export const plain = (value: number): number => Number(value.toPrecision(12));

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

import { shiftPoint } from '../reading/decimal-text.js';

/** Decimals behind the point that are compared at most. */
export const MAX_PLACES = 12;

/** Decimals behind the point of an exact decimal. */
export const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** The value times ten to the power of `places`; what is finer is cut off. */
export function toScaled(value: string, places: number): bigint {
  return BigInt(shiftPoint(value, places).split('.')[0] ?? '0');
}

/** Back to an exact decimal. */
export function fromScaled(scaled: bigint, places: number): string {
  return shiftPoint(scaled.toString(), -places);
}

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Divided and rounded to the nearest, a half away from zero. */
export function divideRounded(value: bigint, by: bigint): bigint {
  const sign = value < 0n !== by < 0n ? -1n : 1n;
  const [top, bottom] = [absolute(value), absolute(by)];
  return sign * ((top * 2n + bottom) / (bottom * 2n));
}

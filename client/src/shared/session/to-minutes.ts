/** Rounded up: after so many minutes it does work again. */
export function toMinutes(seconds: number | null): number {
  return Math.max(1, Math.ceil((seconds ?? 60) / 60));
}

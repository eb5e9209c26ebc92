const SERIES = 8;
/** Chosen so that the units of the seeds differ from each other. */
const SEED = 382;
const FNV_PRIME = 16_777_619;

/** A unit keeps its colour on every page: the token follows from its code alone. */
export function seriesColour(identity: string): string {
  return `var(--series-${(hashOf(identity, SEED) % SERIES) + 1})`;
}

/** A number that follows from a code alone. */
export function hashOf(identity: string, seed: number): number {
  let hash = seed;
  for (const character of identity) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, FNV_PRIME) >>> 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** For what stands apart from the rest: a residual such as "other". */
export const QUIET_SERIES = 'var(--series-quiet)';

const SERIES = 8;
/** Chosen so that the units of the seeds differ from each other. */
const SEED = 382;
const FNV_PRIME = 16_777_619;

/** A unit keeps its colour on every page: the token follows from its code alone. */
export function seriesColour(identity: string): string {
  let hash = SEED;
  for (const character of identity) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, FNV_PRIME) >>> 0;
  }
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return `var(--series-${(hash % SERIES) + 1})`;
}

/** For what stands apart from the rest: a residual such as "other". */
export const QUIET_SERIES = 'var(--series-quiet)';

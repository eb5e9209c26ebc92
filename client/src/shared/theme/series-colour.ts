const SERIES = 8;

/** A unit keeps its colour on every page: the token follows from its code alone. */
export function seriesToken(identity: string): string {
  let hash = 0;
  for (const character of identity) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return `var(--series-${(hash % SERIES) + 1})`;
}

/** For what stands apart from the rest: a residual such as "other". */
export const QUIET_SERIES = 'var(--series-quiet)';

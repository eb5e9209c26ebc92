/** What became of a programme between two years. */
export const FATES = ['SAME', 'SPLIT', 'MERGED', 'NEW', 'RETIRED'] as const;
export type Fate = (typeof FATES)[number];

/** One programme of the earlier year that went on in one of the later. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Only a part of it went over: the other programme was not made of it. */
  readonly partial: boolean;
}

export interface ProgrammeFate {
  /** The code in its own year. */
  readonly code: string;
  readonly fate: Fate;
  /** Codes in the other year, in the order of its programmes. */
  readonly others: readonly string[];
  /** Those of them of which, or to which, only a part went over. */
  readonly partly: readonly string[];
}

export interface Concordance {
  readonly earlier: readonly ProgrammeFate[];
  readonly later: readonly ProgrammeFate[];
}

/**
 * Derives from the links what happened to each programme, seen from its own year. SPLIT: several came of it, or it is one
 * of several that came of one. MERGED: it went up in one that is made of several, or is that one. A link of a part alone
 * makes neither: what has no other is NEW, or RETIRED.
 */
export function concordanceOf(
  earlier: readonly string[],
  later: readonly string[],
  links: readonly Link[],
): Concordance {
  const known = links.filter(({ from, to }) => earlier.includes(from) && later.includes(to));
  const whole = known.filter(({ partial }) => !partial);
  const outOf = (code: string): Link[] => whole.filter(({ from }) => from === code);
  const into = (code: string): Link[] => whole.filter(({ to }) => to === code);
  return {
    earlier: earlier.map((code) => ({
      code,
      fate: fateOf(outOf(code), ({ to }) => into(to), 'RETIRED'),
      ...sidesOf(
        later,
        known.filter(({ from }) => from === code),
        ({ to }) => to,
      ),
    })),
    later: later.map((code) => ({
      code,
      fate: fateOf(into(code), ({ from }) => outOf(from), 'NEW'),
      ...sidesOf(
        earlier,
        known.filter(({ to }) => to === code),
        ({ from }) => from,
      ),
    })),
  };
}

/** `none`: what it is without a link, which also says from which of the two years it is seen. */
function fateOf(
  own: readonly Link[],
  facing: (link: Link) => readonly Link[],
  none: 'RETIRED' | 'NEW',
): Fate {
  const [only] = own;
  const [here, there] =
    none === 'RETIRED' ? (['SPLIT', 'MERGED'] as const) : (['MERGED', 'SPLIT'] as const);
  if (!only) return none;
  if (own.length > 1) return here;
  return facing(only).length > 1 ? there : 'SAME';
}

function sidesOf(
  order: readonly string[],
  links: readonly Link[],
  other: (link: Link) => string,
): Pick<ProgrammeFate, 'others' | 'partly'> {
  const at = (code: string): Link | undefined => links.find((link) => other(link) === code);
  const others = order.filter((code) => at(code) !== undefined);
  return { others, partly: others.filter((code) => at(code)?.partial) };
}

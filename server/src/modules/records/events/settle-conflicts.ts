/** A booking that wants its spaces; `rest` is what else is in it, as one text. */
export interface Claim {
  readonly id: string;
  readonly spaceIds: readonly string[];
  readonly startsAt: number;
  readonly endsAt: number;
  readonly number: string | null;
  readonly rest: string;
}

/**
 * Which bookings of one day have to stand back because another has one of their spaces at that time. Who begins first
 * has it, then who ends first, then by number and content: the order they came in says nothing.
 */
export function settleConflicts(claims: readonly Claim[]): Set<string> {
  const takenUntil = new Map<string, number>();
  const standBack = new Set<string>();
  for (const { id, spaceIds, startsAt, endsAt } of [...claims].sort(inOrder)) {
    if (spaceIds.some((space) => (takenUntil.get(space) ?? 0) > startsAt)) standBack.add(id);
    else for (const space of spaceIds) takenUntil.set(space, endsAt);
  }
  return standBack;
}

/** The id decides between equal ones only: the one that came first stays. */
function inOrder(a: Claim, b: Claim): number {
  return (
    a.startsAt - b.startsAt ||
    a.endsAt - b.endsAt ||
    compare(textOf(a), textOf(b)) ||
    compare(a.id, b.id)
  );
}

/** One without a number goes before one whose number is empty. */
const textOf = ({ number, rest, spaceIds }: Claim): string =>
  JSON.stringify([number === null ? '' : `#${number}`, rest, [...spaceIds].sort()]);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

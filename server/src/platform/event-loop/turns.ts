let last: Promise<void> = Promise.resolve();

/**
 * One after the other, each in a turn of the event loop of its own. What answers of several requests have in common is
 * that their data tends to arrive together: worked on in one go, they would keep everybody else waiting for all of them.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}

/** Others wait no longer than this, and what every turn costs is small beside it. */
const SLICE_MS = 4;

/** Makes something of each item, with a new turn wherever it has taken long. */
export async function inSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > SLICE_MS) {
      await ownTurn();
      began = performance.now();
    }
    made.push(make(item));
  }
  return made;
}

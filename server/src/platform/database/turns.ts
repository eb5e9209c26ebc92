let last: Promise<void> = Promise.resolve();

/**
 * One after the other, each in a turn of the event loop of its own. What answers of several requests have in common is
 * that their data tends to arrive together: worked on in one go, they would keep everybody else waiting for all of them.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}

const CONNECTIONS = 2;

/** Works on so many items at a time; each is made when its turn comes. None is begun after one has failed. */
export async function atOnce<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  let isBrokenOff = false;
  const workers = Array.from({ length: CONNECTIONS }, async () => {
    for (let next = waiting.next(); !next.done && !isBrokenOff; next = waiting.next()) {
      await work(next.value).catch((error: unknown) => {
        isBrokenOff = true;
        throw error;
      });
    }
  });
  const broken = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
}

const APRIL_FIRST = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

/** Calendar months in the order of the fiscal year, joined where they follow each other: the first day of each end. */
export function monthRuns(months: readonly number[]): [first: string, last: string][] {
  const runs: [number, number][] = [];
  for (const [place, month] of APRIL_FIRST.entries()) {
    if (!months.includes(month)) continue;
    const before = runs.at(-1);
    if (before?.[1] === place - 1) before[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([first, last]) => [dayOf(first), dayOf(last)]);
}

/** Any year will do: only the month is read. */
function dayOf(place: number): string {
  return `2000-${String(APRIL_FIRST[place]).padStart(2, '0')}-01`;
}

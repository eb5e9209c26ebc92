const LAST = 1_048_576;
/** A longer one is a slip: 3-5000 for 3-5, 000. */
const LONGEST_RUN = 400;
const ONE = /^(\d{1,7})(?:-(\d{1,7}))?$/;

/** Numbers of rows or columns as a person types them: 3、5-7. null: it cannot be read. */
export function linesIn(text: string): number[] | null {
  const plain = text.normalize('NFKC').replace(/\s*[-‐‑‒–—−〜~ー]\s*/gu, '-');
  const parts = plain.split(/[,、;・\s]+/u).filter((part) => part !== '');
  const lines = new Set<number>();
  for (const part of parts) {
    const found = ONE.exec(part);
    const [first, last] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
    if (!found || first < 1 || last > LAST || last < first || last - first > LONGEST_RUN)
      return null;
    for (let line = first; line <= last; line += 1) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

/** 3, 5-7 */
export function printLines(lines: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && line === run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(', ');
}

/** With or without one of them; what cannot be read is begun anew. */
export function withLine(text: string, line: number, isIn: boolean): string {
  const others = (linesIn(text) ?? []).filter((each) => each !== line);
  return printLines(isIn ? [...others, line] : others);
}

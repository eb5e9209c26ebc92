/** Longer than any row people write: a quotation mark that is never closed would make one of the rest of the file. */
export const LONGEST_RECORD = 4_000_000;

/** Text as blocks that each end where a record ends: they can be read one by one. The last one ends with the text. */
export function* wholeRecords(pieces: Iterable<string>, lineBreak: string): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    const end = lastBorder(text, lineBreak);
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
    if (rest.length > LONGEST_RECORD) break;
  }
  if (rest !== '') yield rest;
}

/** Behind the last line break that stands in no quoted cell; 0: there is none. The text begins outside of one. */
export function lastBorder(text: string, lineBreak: string): number {
  let border = 0;
  for (const [from, to] of unquoted(text)) {
    const at = text.lastIndexOf(lineBreak, to - lineBreak.length);
    if (at >= from) border = at + lineBreak.length;
  }
  return border;
}

/** How the first record ends; null: there is no line break outside quoted cells. */
export function firstLineBreak(text: string): string | null {
  for (const [from, to] of unquoted(text)) {
    const found = /\r\n|\n|\r/.exec(text.slice(from, to));
    if (found) return found[0];
  }
  return null;
}

/** The parts between quoted cells, from and to. A doubled mark within one ends it and begins it again. */
function* unquoted(text: string): Generator<readonly [number, number]> {
  let from = 0;
  for (;;) {
    const opens = text.indexOf('"', from);
    if (opens < 0) break;
    yield [from, opens];
    const closes = text.indexOf('"', opens + 1);
    if (closes < 0) return;
    from = closes + 1;
  }
  yield [from, text.length];
}

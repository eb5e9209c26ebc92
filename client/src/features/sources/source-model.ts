/** A printed line for reading: its columns, each with its paragraphs. The words are never changed. */
export interface SourceLineView {
  number: number;
  cells: string[][];
  marked: boolean;
}

const MARKUP = /<\/?(?:p|ul|ol|li|u|br|b|strong|table|tr|td|th)\s*\/?>/giu;

export function toSourceLines(
  lines: readonly { number: number; text: string }[],
  marked: number | undefined,
): SourceLineView[] {
  return lines
    .map(({ number, text }) => ({ number, cells: toCells(text), marked: number === marked }))
    .filter(({ cells, marked: kept }) => kept || cells.some((cell) => cell.length > 0));
}

function toCells(text: string): string[][] {
  return text.split('\t').map((cell) =>
    cell
      .split(MARKUP)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
  );
}

export interface TextPart {
  text: string;
  marked: boolean;
}

/** A sentence figures were asked about, with where the answer stands. */
export interface ClaimMark {
  line: number;
  sentence: string;
  /** Of the answer on this page. */
  anchor: string;
  /** What the figures say, in words. */
  label: string;
}

export interface ClaimPart {
  text: string;
  /** null: no sentence that is marked. */
  mark: ClaimMark | null;
}

/** Splits a paragraph around the sentences that are marked. */
export function markClaims(paragraph: string, marks: readonly ClaimMark[]): ClaimPart[] {
  const places = marks
    .map((mark) => ({ mark, at: paragraph.indexOf(mark.sentence) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  const parts: ClaimPart[] = [];
  let done = 0;
  for (const { mark, at } of places) {
    if (at < done) continue;
    if (at > done) parts.push({ text: paragraph.slice(done, at), mark: null });
    parts.push({ text: mark.sentence, mark });
    done = at + mark.sentence.length;
  }
  if (done < paragraph.length) parts.push({ text: paragraph.slice(done), mark: null });
  return parts;
}

/** Splits a paragraph around the printed figure; 9名 is not found inside 189名. */
export function markPrinted(paragraph: string, printed: string | undefined): TextPart[] {
  if (!printed) return [{ text: paragraph, marked: false }];
  const parts: TextPart[] = [];
  let done = 0;
  let at = paragraph.indexOf(printed);
  while (at !== -1) {
    if (!cutsNumber(paragraph, at, printed)) {
      if (at > done) parts.push({ text: paragraph.slice(done, at), marked: false });
      parts.push({ text: printed, marked: true });
      done = at + printed.length;
    }
    at = paragraph.indexOf(printed, at + printed.length);
  }
  if (done < paragraph.length) parts.push({ text: paragraph.slice(done), marked: false });
  return parts;
}

const DIGIT = /[\d０-９.,，．]/u;

function cutsNumber(paragraph: string, at: number, printed: string): boolean {
  const before = paragraph[at - 1] ?? '';
  const after = paragraph[at + printed.length] ?? '';
  return (
    (DIGIT.test(before) && DIGIT.test(printed[0] ?? '')) ||
    (/[\d０-９]/u.test(after) && DIGIT.test(printed.at(-1) ?? ''))
  );
}

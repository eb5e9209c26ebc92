/** Half characters of a line below a column. */
export const COLUMN_NAME = 14;

/** Width of a label in half characters: a Japanese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

/** Breaks a label into lines no wider than `max` half characters: at spaces and after ・ or / first, inside a word last. */
export function wrapLabel(label: string, max: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(label, max)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > max) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

function pieces(label: string, max: number): string[] {
  const words = label.match(/[^ ・／/（(]*[ ・／/]|[（(]?[^ ・／/（(]+/gu) ?? [label];
  return words.flatMap((word) => (widthOf(word.trimEnd()) > max ? [...word] : [word]));
}

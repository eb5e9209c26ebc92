const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = 0.58;

/** A text in lines of at most so many full-width signs; Latin words stay whole. */
export function inLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.match(/[\u0021-\u007e]+|[\s\S]/gu) ?? []) {
    const own = widthOf(piece);
    if (width + own > most && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += piece;
    width += own;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

const widthOf = (piece: string): number =>
  [...piece].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : NARROW), 0);

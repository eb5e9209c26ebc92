import type { GridCell } from '../reading/grid.js';
import { type FormatSection, formatSections, showsDate } from './format-code.js';
import { printDate } from './print-date.js';
import { decimalText, isScaled, printGeneral, printQuantity } from './print-quantity.js';

/** A number format, taken apart once for all its cells. */
export interface CellFormat {
  readonly numbers: readonly FormatSection[];
  /** How a text is shown; null: as it is. */
  readonly text: FormatSection | null;
}

export interface PrintedNumber extends GridCell {
  /** Shown in thousands or millions, printed in full. */
  readonly scaled: boolean;
}

const NUMBER_SECTIONS = 3;

export function cellFormat(code: string): CellFormat {
  const sections = formatSections(code);
  const last = sections.at(-1);
  const forText = last?.pieces.some(({ kind }) => kind === 'words') && sections.length > 1;
  if (sections.length > NUMBER_SECTIONS || forText)
    return { numbers: sections.slice(0, forText ? -1 : NUMBER_SECTIONS), text: last ?? null };
  const onlyText = sections.length === 1 && last?.pieces.some(({ kind }) => kind === 'words');
  return { numbers: sections, text: onlyText ? (last ?? null) : null };
}

/** A number as its format shows it, and the number itself unless it is a day or a time. */
export function printNumber(format: CellFormat, value: number, from1904: boolean): PrintedNumber {
  if (!Number.isFinite(value)) return { printed: '#NUM!', exact: null, scaled: false };
  const exact = decimalText(value);
  const [section, minus] = sectionFor(format.numbers, value);
  if (!section) return { printed: printGeneral(value), exact, scaled: false };
  if (showsDate(section)) {
    const printed = printDate(section, value, from1904);
    if (printed !== null) return { printed, exact: null, scaled: false };
    return { printed: printGeneral(value), exact, scaled: false };
  }
  // Spaces around it only set it in line with the numbers above.
  const printed = printQuantity(section, value, minus).trim();
  return { printed, exact, scaled: isScaled(section) };
}

/** The section for a value, and whether it leaves the minus sign of negative ones to be set. */
function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): readonly [FormatSection | undefined, boolean] {
  if (sections.some(({ condition }) => condition !== null)) return sectionMet(sections, value);
  const [all, negative, zero] = sections;
  if (all?.pieces.length === 0 && sections.length === 1) return [undefined, true];
  if (value < 0 && negative) return [negative, false];
  return [value === 0 && zero ? zero : all, true];
}

function sectionMet(
  sections: readonly FormatSection[],
  value: number,
): readonly [FormatSection | undefined, boolean] {
  const met = sections.find(({ condition }) => condition !== null && meets(value, condition));
  const found = met ?? sections.findLast(({ condition }) => condition === null);
  const { sign, than } = found?.condition ?? { sign: '', than: 0 };
  // A section for negative values only has its own sign.
  return [found, !(sign.startsWith('<') && sign !== '<>' && than <= 0)];
}

function meets(value: number, condition: { sign: string; than: number }): boolean {
  const { sign, than } = condition;
  switch (sign) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    default:
      return value !== than;
  }
}

/** A text as its format shows it: `@"様"` adds a word. */
export function printText({ text }: CellFormat, value: string): string {
  if (!text) return value;
  return text.pieces
    .map((piece) => {
      if (piece.kind === 'words') return value;
      return piece.kind === 'text' ? piece.text : '';
    })
    .join('');
}

import type { Block } from './find-blocks.js';
import type { FigureContext } from './figure.types.js';
import { cellAt, type Sheet } from './sheet.js';
import { bothTimes, type SaidTime, sheetFacts, titleFacts } from './title-facts.js';

export interface SaidAbove {
  readonly time: SaidTime | null;
  /** Who said it: null when nobody did. */
  readonly source: 'CORRECTION' | 'TITLE' | 'EARLIER_TITLE' | 'SHEET' | 'USER' | null;
  /** The text that says it. */
  readonly text: string;
  /** The user or the sheet says another year. */
  readonly otherYear: number | null;
  readonly unit: string | null;
  /** 単位：件、人 as printed. */
  readonly severalUnits: string | null;
  /** （各年度末現在）: every figure is that of the last day of its year or month. */
  readonly stock: 'YEAR' | 'MONTH' | null;
}

/** Rows of the sheet that stand above tables, and the columns in which they do. */
export interface TitleRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Lines further up than this say nothing about a table. */
const FURTHEST = 40;

/** The texts of one row within columns. */
export function textsOf(sheet: Sheet, { row, left, right }: TitleRow): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const { kind, printed } = cellAt(sheet, row, column);
    if (kind === 'TEXT') texts.push(printed.trim());
  }
  return texts;
}

export interface Above {
  readonly sheet: Sheet;
  readonly block: Block;
  /** Of every table of the sheet. */
  readonly titleRows: readonly TitleRow[];
  /** The headings of the label columns. */
  readonly corner: readonly string[];
}

/** What titles, the sheet, the user and a correction say for the whole table. The nearest counts. */
export function saidAbove(above: Above, { fiscalYear, correction }: FigureContext): SaidAbove {
  const { sheet, block, corner } = above;
  const own = [...block.titles]
    .reverse()
    .map((row) => textsOf(sheet, { row, left: block.left, right: block.right }));
  const sheetTime = sheet.name === null ? null : sheetFacts(sheet.name);
  const units = { ...unitsOf(above, [corner, ...own]), stock: stockOf([corner, ...own].flat()) };
  const found =
    corrected(correction?.fiscalYear) ??
    firstTime([...own, corner], 'TITLE') ??
    firstTime(earlierTitles(above), 'EARLIER_TITLE') ??
    (sheetTime && (sheetTime.year !== null || sheetTime.full)
      ? { time: sheetTime, source: 'SHEET' as const, text: sheet.name ?? '' }
      : null) ??
    (fiscalYear === null
      ? null
      : { time: ofYear(fiscalYear), source: 'USER' as const, text: String(fiscalYear) });
  if (!found) {
    const time = sheetTime?.part ? { ...sheetTime } : null;
    return { time, source: null, text: '', otherYear: null, ...units };
  }
  const part = sheetTime?.part ?? null;
  const otherYear =
    found.source === 'CORRECTION'
      ? null
      : otherYearOf(found.time, [sheetTime?.year ?? null, fiscalYear]);
  return { ...found, time: bothTimes(found.time, part), otherYear, ...units };
}

const ofYear = (year: number): SaidTime => ({
  year,
  unit: '年度',
  coverage: null,
  part: null,
  full: null,
});

type Found = Pick<SaidAbove, 'source' | 'text'> & { readonly time: SaidTime };

const corrected = (year: number | undefined): Found | null =>
  year === undefined ? null : { time: ofYear(year), source: 'CORRECTION', text: String(year) };

function firstTime(
  rows: readonly (readonly string[])[],
  source: SaidAbove['source'],
): Found | null {
  for (const texts of rows) {
    for (const text of texts) {
      const { time } = titleFacts(text);
      if (time) return { time, source, text };
    }
  }
  return null;
}

function otherYearOf({ year, full }: SaidTime, others: readonly (number | null)[]): number | null {
  const own = year ?? (full ? Number(full.period.from.slice(0, 4)) : null);
  if (full || own === null) return null;
  return others.find((other) => other !== null && other !== own) ?? null;
}

/** The titles of tables further up, and what stands beside the own one; the nearest first. */
function earlierTitles({ sheet, block, titleRows }: Above): readonly (readonly string[])[] {
  const first = block.header[0] ?? block.body[0] ?? 0;
  const own = new Set(block.titles);
  const isOwn = ({ row, left }: TitleRow): boolean => own.has(row) && left === block.left;
  const earlier = titleRows.filter((title) => title.row < first && !isOwn(title));
  return earlier
    .sort((a, b) => b.row - a.row)
    .slice(0, FURTHEST)
    .map((title) => textsOf(sheet, title));
}

const STOCKS: readonly (readonly ['YEAR' | 'MONTH', RegExp])[] = [
  ['YEAR', /年度末(?:日)?(?:現在|時点)/u],
  ['MONTH', /各?月末(?:日)?(?:現在|時点)/u],
];

function stockOf(texts: readonly string[]): SaidAbove['stock'] {
  const found = STOCKS.find(([, pattern]) => texts.some((text) => pattern.test(text)));
  return found?.[0] ?? null;
}

/** Of the nearest line that names one: above the table, beside its title, or below it. */
function unitsOf(
  { sheet, block }: Above,
  own: readonly (readonly string[])[],
): Pick<SaidAbove, 'unit' | 'severalUnits'> {
  const beside = block.titles.map((row) =>
    textsOf(sheet, { row, left: 0, right: sheet.width - 1 }),
  );
  const below = block.notes.map((row) =>
    textsOf(sheet, { row, left: block.left, right: block.right }),
  );
  for (const text of [...own, ...beside.reverse(), ...below].flat()) {
    const { unit, severalUnits } = titleFacts(text);
    if (unit !== null || severalUnits !== null) return { unit, severalUnits };
  }
  return { unit: null, severalUnits: null };
}

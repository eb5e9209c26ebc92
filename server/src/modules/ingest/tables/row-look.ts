import { isFigure } from './cell-kind.js';
import type { Region } from './find-regions.js';
import { cellAt, type Sheet, type SheetCell } from './sheet.js';
import { readTimeLabel } from './time-label.js';
import { readTimeLine, timeHint } from './time-line.js';

/** What a row of a region looks like by itself. */
export type RowLook =
  | 'BLANK'
  /** Words that stand alone: a title, the heading of a group. */
  | 'TEXT'
  | 'NOTE'
  /** Several words, or one above several columns. */
  | 'WORDS'
  /** Plain numbers that are years or months: 2019, 2020, 2021. */
  | 'TIMES'
  | 'FIGURES';

const NOTE =
  /^(?:[※＊*](?![0-9０-９]*$)|[(（]?注[\d０-９]*[)）:：\s]|注|資料|出典|出所|備考[:：]|（?参考）?[:：])/u;
/** Such a cell speaks of the whole table, wherever it stands. */
const ASIDE = /単位\s?[:：]|^[(（［[]単位|(?:現在|時点|作成|更新|調べ)[)）]?$/u;
const YEAR_OR_MONTH = /^[\d０-９]{1,4}$/u;

interface Filled {
  readonly column: number;
  readonly cell: SheetCell;
}

export function rowLook(sheet: Sheet, { left, right }: Region, row: number): RowLook {
  const all = filledCells(sheet, row, [left, right]);
  const [first] = all;
  if (!first) return 'BLANK';
  const filled = all.filter(({ cell }) => !ASIDE.test(cell.printed.slice(0, 60)));
  const figures = filled.filter(({ cell }) => isFigure(cell.kind));
  if (figures.length > 0) return isTimes(filled, figures, left) ? 'TIMES' : 'FIGURES';
  if (NOTE.test(first.cell.printed.trim()) && filled.length <= 2) return 'NOTE';
  if (filled.length >= 2) return 'WORDS';
  const [lone] = filled;
  return lone && lone.column > left && isAbove(sheet, row, lone) ? 'WORDS' : 'TEXT';
}

export function filledCells(
  sheet: Sheet,
  row: number,
  [left, right]: readonly [number, number],
): readonly Filled[] {
  const filled: Filled[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell.kind !== 'EMPTY') filled.push({ column, cell });
  }
  return filled;
}

/** 令和3年度 above 4月…3月: joined over several columns, or a time. */
function isAbove(sheet: Sheet, row: number, { column, cell }: Filled): boolean {
  const area = sheet.areaAt(row, column);
  return (area !== null && area.right > area.left) || readTimeLabel(cell.printed) !== null;
}

/** A row of numbers that are years or months, beside a heading such as 年度. */
function isTimes(filled: readonly Filled[], figures: readonly Filled[], left: number): boolean {
  if (figures.some(({ cell }) => !YEAR_OR_MONTH.test(cell.printed.trim()))) return false;
  const [first] = filled;
  const hasCorner = first?.column === left && first.cell.kind === 'TEXT';
  const corner = hasCorner ? first.cell.printed : '';
  // 7月 | 8 | 9 are the figures of a month.
  if (corner !== '' && readTimeLabel(corner) !== null) return false;
  const others = hasCorner ? filled.slice(1) : filled;
  const texts = others.map(({ cell }) => cell.printed);
  const { labels } = readTimeLine(texts, timeHint(corner));
  const times = labels.filter((label) => label !== null && label.kind !== 'BAD').length;
  const numbers = labels.filter((_, at) => isFigure(others[at]?.cell.kind ?? 'EMPTY'));
  return times >= 2 && numbers.every((label) => label !== null);
}

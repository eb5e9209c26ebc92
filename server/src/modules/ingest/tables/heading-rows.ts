import { foldName } from '../reading/fold-name.js';
import type { Region } from './find-regions.js';
import { filledCells, type RowLook } from './row-look.js';
import { labelAt, type Sheet } from './sheet.js';
import { readTimeLabel } from './time-label.js';

export interface Place {
  readonly sheet: Sheet;
  readonly region: Region;
}

export interface Step {
  readonly row: number;
  readonly look: RowLook;
  /** The look of the next row that is neither blank nor words alone. */
  readonly next: RowLook | null;
  /** A blank row stands above it. */
  readonly gap: boolean;
}

interface Above {
  readonly header: readonly number[];
  readonly body: readonly number[];
  readonly notes: readonly number[];
}

export const isHeading = (look: RowLook | null): boolean => look === 'WORDS' || look === 'TIMES';

/** The texts of a row as names are compared. */
export const textsIn = ({ sheet, region }: Place, row: number): readonly string[] =>
  filledCells(sheet, row, [region.left, region.right]).map(({ cell }) =>
    foldName(cell.printed.slice(0, 60)),
  );

/** センター名 | ○○市: the lines of a form, above a row of headings with its own first word. */
export function isForm(header: readonly number[], row: number, { sheet, region }: Place): boolean {
  const isJoined = sheet.areaAt(row, region.left) !== null;
  if (labelAt(sheet, row, region.left).trim() === '' || isJoined) return false;
  return header.every((line) => {
    const above = filledCells(sheet, line, [region.left, region.right]);
    const isPlain = above.every(({ column }) => sheet.areaAt(line, column) === null);
    return above.length <= 2 && above[0]?.column === region.left && isPlain;
  });
}

/** 4月 | 休館 | 休館 below 月 | 件数 | 人数 is the first row, not a heading. */
export function isClosedMonth(
  header: readonly number[],
  { row, look }: Step,
  { sheet, region }: Place,
): boolean {
  const corner = labelAt(sheet, header.at(-1) ?? row, region.left);
  if (look !== 'WORDS' || header.length === 0 || corner.trim() === '') return false;
  return readTimeLabel(corner) === null && readTimeLabel(labelAt(sheet, row, region.left)) !== null;
}

/** Words below figures: the headings of another table, or a row of this one such as 8月 | 休館 | 休館. */
export function beginsTable({ header, body, notes }: Above, step: Step, place: Place): boolean {
  const { row, look, gap, next } = step;
  const own = textsIn(place, row);
  const above = new Set(header.flatMap((line) => textsIn(place, line)));
  const [first = ''] = own;
  const repeats = own.filter((text) => above.has(text)).length;
  const isFirst = header.some((line) => textsIn(place, line)[0] === first);
  if ((above.has(first) && (repeats >= 2 || isFirst)) || repeats * 2 > own.length) return true;
  if (look === 'TIMES') return gap || notes.length > 0;
  const { left } = place.region;
  const isTime = (line: number): boolean =>
    readTimeLabel(labelAt(place.sheet, line, left)) !== null;
  if (isTime(row) && isTime(body.at(-1) ?? row)) return false;
  const hasBelow = next === 'FIGURES' || isHeading(next);
  return hasBelow && (gap || notes.length > 0 || areHeadings(own.slice(1)));
}

const NO_HEADING = /休館|休止|休業|中止|閉館|閉鎖|未定|未集計|集計中|調査中|不明|なし|無し/u;
const HEADING = /[件人回団体者日冊枚台金率比数額計]$/u;

/** 件数 | 人数 are headings; 休館 | 休館 stand for figures. */
function areHeadings(texts: readonly string[]): boolean {
  const isDistinct = new Set(texts).size === texts.length;
  if (texts.length === 0 || !isDistinct || texts.some((text) => NO_HEADING.test(text)))
    return false;
  return texts.some((text) => HEADING.test(text) || readTimeLabel(text) !== null);
}

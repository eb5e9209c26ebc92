import { isFigure } from './cell-kind.js';
import type { Block } from './find-blocks.js';
import type { TableCorrection, TableLines } from './figure.types.js';
import { isCodeHeading, isNumbering, isRemarks, isUnit, isUnitHeading, toLabel } from './label.js';
import { cellAt, isCovered, labelAt, type Sheet } from './sheet.js';
import { readTimeLabel } from './time-label.js';
import { readTimeLine, saidHint, timeHint } from './time-line.js';

export interface LeftOutColumn {
  readonly column: number;
  readonly why: 'WORDS' | 'NUMBERING' | 'SAID';
  readonly label: string;
}

/** What the columns of a table hold, from 0. */
export interface Columns {
  readonly labels: readonly number[];
  /** 単位: a unit for each row. */
  readonly units: number | null;
  readonly values: readonly number[];
  readonly leftOut: readonly LeftOutColumn[];
}

interface Tally {
  readonly column: number;
  /** The lowest text above it. */
  readonly heading: string;
  readonly numbers: number;
  readonly signs: number;
  readonly words: number;
  /** Of the numbers, those with words or a unit: 1回, 2回以上. */
  readonly worded: number;
}

/** Labels at the left, then figures; words behind them are remarks. */
export function findColumns(
  sheet: Sheet,
  block: Block,
  said: Pick<TableCorrection, 'leaveOut' | 'keep' | 'layout'> = {},
): Columns {
  const tallies = range(block.left, block.right).map((column) => tally(sheet, block, column));
  const isSaid = (lines: Pick<TableLines, 'columns'> | undefined, column: number): boolean =>
    lines?.columns?.includes(column + 1) ?? false;
  const dropped = tallies.filter(({ column }) => isSaid(said.leaveOut, column));
  const kept = tallies.filter(({ column }) => !isSaid(said.leaveOut, column));
  const stub = findStub({ sheet, block, layout: said.layout }, kept);
  const behind = kept.filter(({ column }) => column >= stub.end);
  const isValue = (found: Tally): boolean => isSaid(said.keep, found.column) || holdsFigures(found);
  const lastFigure = behind.findLast((found) => isValue(found))?.column ?? -1;
  const values = behind.filter((found) => isValue(found) || isHole(found, lastFigure));
  const words = behind.filter(
    (found) => !values.includes(found) && found.words + found.numbers > 0,
  );
  return {
    labels: stub.labels,
    units: stub.units,
    values: values.map(({ column }) => column),
    leftOut: [
      ...stub.leftOut,
      ...words.map((found) => ({
        column: found.column,
        why: 'WORDS' as const,
        label: found.heading,
      })),
      ...dropped.map(({ column, heading }) => ({ column, why: 'SAID' as const, label: heading })),
    ],
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

function tally(sheet: Sheet, block: Block, column: number): Tally {
  const heading = block.header
    .map((row) => labelAt(sheet, row, column).trim())
    .findLast((text) => text !== '');
  const found = { numbers: 0, signs: 0, words: 0, worded: 0 };
  for (const row of block.body) {
    const { kind, printed } = cellAt(sheet, row, column);
    if (isPartOfFigure(sheet, row, column)) found.numbers += 1;
    if (kind === 'NUMBER' || kind === 'BROKEN') found.numbers += 1;
    if (kind === 'NUMBER' && /[^\d.,\s%△▲+-]/u.test(printed.normalize('NFKC'))) found.worded += 1;
    if (kind === 'STATE') found.signs += 1;
    if (kind === 'TEXT') found.words += 1;
  }
  return { column, heading: heading ?? '', ...found };
}

/** A figure that is joined over several columns. */
function isPartOfFigure(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.areaAt(row, column);
  return area !== null && area.left < column && isFigure(cellAt(sheet, area.top, area.left).kind);
}

/** Words below 4月 stand where figures belong. */
const isTimeHeading = ({ heading }: Tally): boolean =>
  readTimeLabel(toLabel(heading).bare) !== null;

function holdsFigures(found: Tally): boolean {
  const { heading, numbers, signs, words } = found;
  if (isRemarks(toLabel(heading).bare)) return false;
  if (words > 0 && isTimeHeading(found)) return true;
  return numbers + signs > 0 && (numbers + signs) * 3 >= words;
}

/** A month without a figure yet, left of others that have some. */
const isHole = ({ column, heading, numbers, signs, words }: Tally, lastFigure: number): boolean =>
  heading !== '' && numbers + signs + words === 0 && column < lastFigure;

interface Stub {
  readonly labels: readonly number[];
  readonly units: number | null;
  readonly leftOut: readonly LeftOutColumn[];
  /** The first column behind it. */
  readonly end: number;
}

interface StubTask {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly layout: TableCorrection['layout'];
}

/** The columns at the left that name the rows. */
function findStub(task: StubTask, tallies: readonly Tally[]): Stub {
  const { sheet, block, layout } = task;
  const isTimesDown = saidHint(layout, 'down') !== null;
  const labels: number[] = [];
  const leftOut: LeftOutColumn[] = [];
  let units: number | null = null;
  for (const [at, found] of tallies.entries()) {
    const { column, heading, numbers, signs, words } = found;
    const rest = tallies.slice(at + 1);
    if (numbers + signs + words === 0 && !isLabelOfJoined(sheet, block, column)) continue;
    const bare = toLabel(heading).bare;
    if (isUnitHeading(bare) || isUnitColumn(sheet, block, found)) units = column;
    else if (!isTimesDown && isNumberColumn(found, rest, labels.length)) {
      leftOut.push({ column, why: 'NUMBERING', label: heading });
    } else if (labels.length > 0 && (isRemarks(bare) || isWeekday(found, tallies, labels))) {
      leftOut.push({ column, why: 'WORDS', label: heading });
    } else if (isLabelColumn(task, found, { rest, isFirst: labels.length === 0 })) {
      labels.push(column);
    } else return { labels, units, leftOut, end: column };
  }
  return { labels, units, leftOut, end: (tallies.at(-1)?.column ?? 0) + 1 };
}

/** 曜日 beside the days says nothing more than they do. */
function isWeekday(
  { heading }: Tally,
  tallies: readonly Tally[],
  labels: readonly number[],
): boolean {
  const before = tallies.find(({ column }) => column === labels.at(-1))?.heading ?? '';
  return /^曜日?$/u.test(toLabel(heading).bare) && /^(?:月?日|日付|日にち|月日)$/u.test(before);
}

/** Only part of an area that begins further left or above. */
const isLabelOfJoined = (sheet: Sheet, block: Block, column: number): boolean =>
  block.body.some(
    (row) => isCovered(sheet, row, column) && sheet.areaAt(row, column)?.left === column,
  );

/** Every word in it is a unit: 件, 人, 回. */
function isUnitColumn(
  sheet: Sheet,
  block: Block,
  { column, numbers, words, heading }: Tally,
): boolean {
  if (numbers > 0 || words === 0 || heading !== '') return false;
  return block.body.every((row) => {
    const { kind, printed } = cellAt(sheet, row, column);
    return kind === 'EMPTY' || isUnit(printed);
  });
}

/** No., 番号: it counts the rows. Numbers without a heading count them too when labels stand right of them. */
function isNumberColumn(found: Tally, rest: readonly Tally[], labels: number): boolean {
  const { heading, numbers, words, column } = found;
  if (isNumbering(toLabel(heading).bare)) return labels === 0;
  const [next] = rest;
  const isBeforeLabels = next?.column === column + 1 && next.numbers === 0 && next.words > 0;
  return (
    heading === '' &&
    labels === 0 &&
    numbers > 1 &&
    words === 0 &&
    isBeforeLabels &&
    rest.length > 1
  );
}

function isLabelColumn(
  task: StubTask,
  found: Tally,
  { rest, isFirst }: { readonly rest: readonly Tally[]; readonly isFirst: boolean },
): boolean {
  const { numbers, signs, words, worded, heading } = found;
  if (isCodeHeading(toLabel(heading).bare)) return true;
  const hasFigures = rest.some((other) => other.numbers + other.signs > 0);
  const isTime = !isFirst && isTimeHeading(found);
  if (numbers === 0) return !isTime && (words > signs || words + signs === 0);
  if (!hasFigures || isTime) return false;
  if (isTimeColumn(task, found)) return true;
  if (!isFirst) return false;
  return words > 0 || worded === numbers;
}

/** Every number in it is a year or a month, as below 年度. */
function isTimeColumn({ sheet, block, layout }: StubTask, { column, heading }: Tally): boolean {
  const cells = block.body.map((row) => cellAt(sheet, row, column));
  const texts = cells.map(({ printed }, at) =>
    isCovered(sheet, block.body[at] ?? 0, column) ? '' : toLabel(printed).bare,
  );
  const { labels } = readTimeLine(texts, saidHint(layout, 'down') ?? timeHint(heading));
  const isNone = (at: number): boolean => !isFigure(cells[at]?.kind ?? 'EMPTY');
  return labels.every((label, at) => label !== null || isNone(at));
}

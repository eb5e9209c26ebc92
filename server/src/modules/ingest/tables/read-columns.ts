import type { Era } from '../reading/eras.js';
import type { FigureLayout } from './figure.types.js';
import type { Block } from './find-blocks.js';
import { type Label, toLabel } from './label.js';
import { type Entry, type Line, toLine } from './line.js';
import { labelAt, type Sheet } from './sheet.js';
import type { TimeLabel } from './time-label.js';
import { readTimeLine, saidHint, type TimeLineDoubt, timeHint } from './time-line.js';

export interface ColumnTask {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly labelColumns: readonly number[];
  readonly valueColumns: readonly number[];
  readonly era: Era | null;
  /** What a person said the table is. */
  readonly layout: FigureLayout | undefined;
}

/** Lines of labels, and what was assumed to read them. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly doubts: ReadonlySet<TimeLineDoubt>;
  /** The first label that was carried over empty cells nobody joined. */
  readonly carried: Entry | null;
  /** Years such as 23年度 whose era nobody says. */
  readonly unclear: readonly Entry[];
}

/** One header row above the columns of figures. */
interface Level {
  readonly row: number;
  /** By column: the label, and the column it was printed in. */
  readonly headings: ReadonlyMap<number, Heading>;
  readonly times: ReadonlyMap<number, TimeLabel | null>;
  readonly doubts: ReadonlySet<TimeLineDoubt>;
}

interface Heading {
  readonly label: Label;
  readonly from: number;
  readonly carried: boolean;
}

/** The columns of figures with their headings, the uppermost first. */
export function readColumns(task: ColumnTask): LinesRead {
  const levels = task.block.header.map((row, level) => readLevel(task, row, level));
  const entries = task.valueColumns.map((column) => entriesOf(task.sheet, levels, column));
  const carried = levels.flatMap((level) => {
    const found = [...level.headings.values()].find((heading) => heading.carried);
    return found ? [toEntry(level, found)] : [];
  });
  const unclear = entries.flat().filter(({ time }) => time?.kind === 'BARE');
  return {
    lines: entries.map((own, at) => toLine(task.valueColumns[at] ?? 0, own)),
    doubts: new Set(levels.flatMap(({ doubts }) => [...doubts])),
    carried: carried[0] ?? null,
    unclear: [...new Map(unclear.map((entry) => [entry.label.text, entry])).values()],
  };
}

function readLevel(task: ColumnTask, row: number, level: number): Level {
  const headings = headingsOf(task, row, level);
  const firsts = [
    ...new Map([...headings.values()].map((heading) => [heading.from, heading])).values(),
  ];
  const texts = firsts.map(({ label }) => label.bare);
  const { labels, doubts } = readTimeLine(
    texts,
    saidHint(task.layout, 'across') ?? hintOf(task, row),
    task.era,
  );
  const times = new Map(firsts.map(({ from }, at) => [from, labels[at] ?? null]));
  return { row, headings, times, doubts };
}

/** What the corner says: 年度, 月. */
function hintOf({ sheet, block, labelColumns }: ColumnTask, row: number) {
  const corner = (line: number): string =>
    labelColumns.map((column) => labelAt(sheet, line, column).trim()).find((text) => text !== '') ??
    '';
  const own = corner(row);
  return timeHint(own === '' ? (block.header.map(corner).find((text) => text !== '') ?? '') : own);
}

/** An empty cell takes the text to its left where both have headings of their own below. */
function headingsOf(
  { sheet, block, valueColumns }: ColumnTask,
  row: number,
  level: number,
): ReadonlyMap<number, Heading> {
  const below = block.header.slice(level + 1);
  const hasBelow = (column: number): boolean =>
    below.some(
      (line) =>
        labelAt(sheet, line, column).trim() !== '' && !isOneCell(sheet, [row, line], column),
    );
  const headings = new Map<number, Heading>();
  let last: Heading | undefined;
  for (const column of valueColumns) {
    const text = labelAt(sheet, row, column);
    const from = sheet.areaAt(row, column)?.left ?? column;
    if (text.trim() !== '') {
      if (last?.from !== from) last = { label: toLabel(text), from, carried: false };
      headings.set(column, last);
    } else if (last && hasBelow(column) && hasBelow(last.from)) {
      headings.set(column, { ...last, carried: true });
    }
  }
  return headings;
}

/** True when both rows show the same joined cells. */
function isOneCell(sheet: Sheet, [one, other]: readonly [number, number], column: number): boolean {
  const area = sheet.areaAt(one, column);
  return area !== null && area === sheet.areaAt(other, column);
}

function entriesOf(sheet: Sheet, levels: readonly Level[], column: number): readonly Entry[] {
  return levels.flatMap((level, at) => {
    const heading = level.headings.get(column);
    const above = levels[at - 1];
    if (!heading || (above && isOneCell(sheet, [level.row, above.row], column))) return [];
    return [toEntry(level, heading)];
  });
}

const toEntry = ({ row, times }: Level, { label, from }: Heading): Entry => ({
  label,
  time: times.get(from) ?? null,
  row,
  column: from,
});

import type { AxisResult } from './check-table.js';
import type { Figure } from './figure.types.js';
import type { Columns } from './find-columns.js';
import type { GuessCode } from './guess-words.js';
import type { Entry, Line } from './line.js';
import type { LinesRead } from './read-columns.js';
import type { RowsRead } from './read-rows.js';
import type { TableTask } from './read-table.js';
import type { SaidAbove } from './said-above.js';
import type { TableCells } from './table-cells.js';
import type { TimeLineDoubt } from './time-line.js';
import type { FiguresRead } from './to-figures.js';
import { possibleYears, type YearUnit } from '../reading/printed-year.js';

const lineOf = ({ sheet }: TableTask, row: number): number => sheet.rows[row]?.line ?? 0;

const WHY: Readonly<Record<Columns['leftOut'][number]['why'], GuessCode>> = {
  WORDS: 'COLUMN_OF_WORDS',
  NUMBERING: 'COLUMN_OF_NUMBERING',
  SAID: 'LINE_LEFT_OUT',
};

/** Columns that are no figures. */
export function noteColumns(task: TableTask, { leftOut }: Columns): void {
  const row = lineOf(task, task.block.header[0] ?? task.block.body[0] ?? 0);
  for (const { column, why, label } of leftOut) {
    task.guesses.add(WHY[why], { label }, { row, column: column + 1 });
  }
}

const TIME_GUESSES: Readonly<Record<TimeLineDoubt, GuessCode>> = {
  ERA_CARRIED: 'ERA_CARRIED',
  YEAR_CARRIED: 'YEAR_CARRIED',
  NUMBERS_AS_YEARS: 'NUMBERS_AS_YEARS',
  NUMBERS_AS_MONTHS: 'NUMBERS_AS_MONTHS',
  DAYS_AS_MONTHS: 'DAYS_AS_MONTHS',
  YEAR_WORD_OF_HEADER: 'YEAR_WORD_OF_HEADER',
};

/** What was assumed to name the rows and columns. */
export function noteLines(
  task: TableTask,
  { rows, columns }: { readonly rows: RowsRead; readonly columns: LinesRead },
): void {
  const { guesses } = task;
  const row = lineOf(task, task.block.header[0] ?? task.block.body[0] ?? 0);
  for (const doubt of [...rows.doubts, ...columns.doubts])
    guesses.add(TIME_GUESSES[doubt], {}, { row });
  const [unclear] = [...rows.unclear, ...columns.unclear];
  if (unclear?.time?.kind === 'BARE') {
    const { count, unit } = unclear.time;
    const readings = possibleYears(count === null ? '元' : String(count), unit ?? '年度');
    guesses.add(
      'PERIOD_YEAR_AMBIGUOUS',
      { text: unclear.label.text, readings },
      placeOf(task, unclear),
    );
  }
  if (columns.carried)
    guesses.add(
      'HEADING_CARRIED',
      { label: columns.carried.label.text },
      placeOf(task, columns.carried),
    );
  if (rows.carried)
    guesses.add('LABEL_CARRIED', { label: rows.carried.label.text }, placeOf(task, rows.carried));
  noteRows(task, 'GROUP_HEADING', rows.heads);
  noteRows(task, 'ROW_WITHOUT_FIGURES', rows.empty);
  const unnamed = rows.lines.find(({ entries }) => entries.length === 0);
  if (unnamed && rows.lines.length > 1)
    guesses.add('ROW_WITHOUT_LABEL', {}, { row: lineOf(task, unnamed.at) });
}

/** What was assumed to find the units that labels name, and which of them cannot be told. */
export function noteUnits(task: TableTask, lines: readonly Line[]): void {
  const { namer, guesses, context } = task;
  for (const { labels, entries } of lines) {
    const { unknown } = namer.name(labels, []);
    for (const entry of entries) {
      const { label, time } = entry;
      if (time !== null || namer.meaningOf(label) !== null) continue;
      const isTold = unknown.includes(label.text) || namer.name([label], []).unitCode !== null;
      const remark = isTold ? context.known.unitRemark?.(label.name) : null;
      if (remark) guesses.add(remark.code, remark.params, placeOf(task, entry));
    }
  }
}

const placeOf = (task: TableTask, { row, column }: Entry) => ({
  row: lineOf(task, row),
  column: column + 1,
});

function noteRows(task: TableTask, code: GuessCode, entries: readonly Entry[]): void {
  const [first] = entries;
  if (!first) return;
  task.guesses.add(code, { label: first.label.text, count: entries.length }, placeOf(task, first));
}

/** What the title, the sheet or the user said, and where they differ. */
export function noteTitle(
  task: TableTask,
  { unit, severalUnits, time, otherYear, text, stock }: SaidAbove,
): void {
  const row = lineOf(task, task.block.header[0] ?? task.block.body[0] ?? 0);
  if (severalUnits !== null)
    task.guesses.add('UNITS_OF_TABLE_SEVERAL', { unit: severalUnits }, { row });
  else if (unit !== null && task.context.correction?.unit === undefined)
    task.guesses.add('UNIT_OF_TABLE', { unit }, { row });
  if (stock !== null) task.guesses.add('STOCK_AT_END', {}, { row });
  if (otherYear !== null && time?.year != null) {
    task.guesses.add('YEARS_DISAGREE', { text, year: time.year, other: otherYear }, { row });
  }
}

export interface TimesNoted {
  readonly said: SaidAbove;
  readonly order: YearUnit | null;
  readonly down: AxisResult;
  readonly across: AxisResult;
  readonly figures: FiguresRead;
  readonly cells: TableCells;
}

const SOURCES = {
  TITLE: 'YEAR_FROM_TITLE',
  EARLIER_TITLE: 'YEAR_FROM_EARLIER_TITLE',
  SHEET: 'YEAR_FROM_SHEET',
  USER: 'YEAR_FROM_USER',
} as const;

/** What was assumed about time and totals. */
export function noteTimes(
  task: TableTask,
  { said, order, down, across, figures, cells }: TimesNoted,
): void {
  const { guesses, block } = task;
  const row = lineOf(task, block.header[0] ?? block.body[0] ?? 0);
  const lines = [...down.lines, ...across.lines];
  noteYears(task, lines, order, said);
  if (usesTitle(lines, figures.values) && said.source !== null && said.source !== 'CORRECTION') {
    guesses.add(SOURCES[said.source], { text: said.text }, { row });
  }
  const isUnclear = lines.some(({ time }) => time.unclear);
  if (!isUnclear && figures.values.some(({ period }) => period === null))
    guesses.add('PERIOD_YEAR_UNKNOWN');
  for (const { code, params, line } of down.guesses) {
    guesses.add(code, params, { row: lineOf(task, down.lines[line]?.at ?? 0) });
  }
  for (const { code, params, line } of across.guesses) {
    guesses.add(code, params, { row, column: (across.lines[line]?.at ?? 0) + 1 });
  }
  for (const { printed, row: line, column } of figures.joined.slice(0, 1)) {
    guesses.add('JOINED_MONTHS', { printed: printed.trim() }, { row: line, column });
  }
  noteRoles(task, down.lines, across.lines);
  noteUnreadable(task, { down, across, figures, cells });
}

/** A figure took its year from elsewhere than its own row or column. */
const usesTitle = (lines: readonly Line[], values: readonly Figure[]): boolean =>
  values.some(({ period }) => period !== null) &&
  !lines.some(({ time, role }) => role === 'VALUE' && (time.year ?? time.full));

function noteYears(
  task: TableTask,
  lines: readonly Line[],
  order: YearUnit | null,
  said: SaidAbove,
): void {
  const row = lineOf(task, task.block.header[0] ?? task.block.body[0] ?? 0);
  const years = lines.flatMap(({ time }) => (time.year ? [time.year] : []));
  const units = new Set([
    ...years.map(({ unit }) => unit),
    ...(said.time?.year == null ? [] : [said.time.unit]),
  ]);
  if (order === '年度' && units.has('年')) task.guesses.add('CALENDAR_YEAR_AS_FISCAL', {}, { row });
  if (order === '年' && (units.has('年度') || units.has(null)))
    task.guesses.add('MONTHS_FROM_JANUARY', {}, { row });
  const bare = lines.flatMap(({ entries }) =>
    entries.filter(({ time }) => time?.kind === 'YEAR' && time.unit === null),
  );
  const [first] = bare;
  if (first && order !== '年')
    task.guesses.add('BARE_YEAR_AS_FISCAL', { text: first.label.text }, placeOf(task, first));
}

function noteRoles(task: TableTask, rows: readonly Line[], columns: readonly Line[]): void {
  const previous = [...rows, ...columns].find(({ role }) => role === 'PREVIOUS');
  const entry = previous?.entries.at(-1);
  if (entry) task.guesses.add('PREVIOUS_YEAR', { label: entry.label.text }, placeOf(task, entry));
}

/** A label that cannot be read takes its figures with it: how many. */
function noteUnreadable(
  task: TableTask,
  { down, across, cells }: Pick<TimesNoted, 'down' | 'across' | 'figures' | 'cells'>,
): void {
  const { guesses } = task;
  for (const [at, { bad, at: row }] of down.lines.entries()) {
    const count = cells[at]?.filter((cell) => cell?.read?.value != null).length ?? 0;
    if (!bad) continue;
    guesses.add('LINE_UNREADABLE', { label: bad.printed, count }, { row: lineOf(task, row) });
  }
  for (const [at, { bad, at: column }] of across.lines.entries()) {
    const count = cells.filter((row) => row[at]?.read?.value != null).length;
    if (!bad) continue;
    const place = { row: lineOf(task, bad.row), column: column + 1 };
    guesses.add('LINE_UNREADABLE', { label: bad.printed, count }, place);
  }
}

/** Cells behind which a sheet keeps another number than it shows. */
export function noteCells({ guesses, block, sheet }: TableTask, cells: TableCells): void {
  const row = sheet.rows[block.header[0] ?? block.body[0] ?? 0]?.line ?? 0;
  const all = cells.flat().filter((cell) => cell !== null);
  const zeros = all.filter(({ read }) => read?.behind === 'ZERO');
  const others = all.filter(({ read }) => read?.behind === 'OTHER');
  const [zero] = zeros;
  if (zero)
    guesses.add('ZERO_SHOWN_AS_DASH', { sign: zero.printed.trim(), count: zeros.length }, { row });
  if (others.length > 0) guesses.add('NUMBER_BEHIND_DIFFERS', { count: others.length }, { row });
}

import type { Figure } from './figure.types.js';
import type { GuessBook } from './guess-book.js';
import type { GuessCode } from './guess-words.js';
import type { Sheet } from './sheet.js';

/** What was assumed about cells: said once for the file. */
export function noteFigures(sheet: Sheet, values: readonly Figure[], guesses: GuessBook): void {
  noteSigns(values, guesses);
  noteBrackets(values, guesses);
  noteRepeats(values, guesses);
  const hidden = sheet.rows.filter((row) => row.hidden).map(({ line }) => line);
  const lines = new Set(values.map(({ row }) => row));
  const count = hidden.filter((line) => lines.has(line)).length;
  if (count > 0)
    guesses.add('HIDDEN_ROWS', { count }, { row: hidden.find((line) => lines.has(line)) });
}

function noteSigns(values: readonly Figure[], guesses: GuessBook): void {
  const signs = new Map<string, { count: number; readonly code: GuessCode }>();
  for (const { value, state, printed } of values) {
    if (value !== null || state === 'NUMBER' || state === 'RANGE') continue;
    const sign = printed.trim();
    const known = signs.get(sign);
    if (known) known.count += 1;
    else
      signs.set(sign, { count: 1, code: state === 'CLOSED' ? 'CLOSED_CELLS' : 'NO_VALUE_SIGNS' });
  }
  for (const [sign, { count, code }] of signs) {
    if (sign === '') guesses.add('EMPTY_CELLS', { count });
    else guesses.add(code, { sign, count });
  }
}

function noteBrackets(values: readonly Figure[], guesses: GuessBook): void {
  const found = { beside: [] as Figure[], alone: [] as Figure[] };
  for (const figure of values) {
    if (!figure.doubts.some(({ code }) => code === 'BRACKETS')) continue;
    const isAlone = /^[(（［[][^()（）]*[)）］\]]$/u.test(figure.printed.trim());
    (isAlone ? found.alone : found.beside).push(figure);
  }
  note('BRACKETS', found.beside, guesses);
  note('BRACKETS_ALONE', found.alone, guesses);
}

function note(
  code: 'BRACKETS' | 'BRACKETS_ALONE',
  figures: readonly Figure[],
  guesses: GuessBook,
): void {
  const [first] = figures;
  if (!first) return;
  const { row, column, printed } = first;
  guesses.add(code, { count: figures.length, printed: printed.trim() }, { row, column });
}

/** Two figures with the same name and time: 件数 stands twice in the headings. */
function noteRepeats(values: readonly Figure[], guesses: GuessBook): void {
  const seen = new Map<string, Figure>();
  for (const figure of values) {
    const { labels, period, role, block, unit, row, column } = figure;
    // Without a year the months look alike.
    if (period === null || (role !== 'VALUE' && role !== 'TOTAL')) continue;
    const key = [...labels, period.from, period.to, role, block, unit].join('\u0001');
    const first = seen.get(key);
    if (!first) seen.set(key, figure);
    else if (first.row !== row || first.column !== column) {
      guesses.add('SAME_LABELS', { label: labels.join(' › ') }, { row, column });
      return;
    }
  }
}

import { type TidyRow, tidyColumns } from '../formats/tidy.js';
import { guessText } from '../tables/guess-words.js';
import {
  type Guess,
  NOTHING_UNDERSTOOD,
  type PrintedFigure,
  type RowReport,
  toRefusal,
  type Understanding,
} from './import-report.js';

/** What a report says of rows of figures that say everything themselves. */
export function reportOfTidy(
  header: readonly string[],
  rows: readonly TidyRow[],
  decided: readonly RowReport[],
): Understanding {
  const columns = tidyColumns(header);
  const at = (column: string): number => columns.indexOf(column) + 1;
  return {
    ...NOTHING_UNDERSTOOD,
    guesses: guessesOf(rows, at),
    values: rows.map((row) => toFigure(row, at('value'))),
    refusals: decided.flatMap(({ line, column = '', error }) =>
      error ? [toRefusal(error, line, at(column) || null)] : [],
    ),
  };
}

/** Each assumption once, where it was made first: a code stands in many rows. */
function guessesOf(rows: readonly TidyRow[], at: (column: string) => number): Guess[] {
  const all = rows.flatMap(({ line, assumed = [] }) =>
    assumed.map((doubt) => ({ line, ...doubt })),
  );
  const once = Map.groupBy(all, ({ column, params }) => `${column} ${params.printed}`);
  return [...once.values()].flatMap(([first]) => {
    if (!first) return [];
    const { line, column, code, params } = first;
    const printed = String(params.printed ?? '');
    const place = { row: line, column: at(column) || null, sheet: null };
    return [{ code, text: guessText(code, params), ...place, printed, correctedBy: null }];
  });
}

function toFigure(row: TidyRow, column: number): PrintedFigure {
  const printed = row.get('value');
  const number = printed === '' ? Number.NaN : Number(printed);
  const value = Number.isFinite(number) ? number : null;
  return {
    sheet: null,
    label: row.get('metric'),
    metric: row.get('metric') || null,
    unknown: [],
    orgUnit: row.get('unit') || null,
    period: row.get('period') || null,
    coverage: coverageOf(row),
    asOf: row.get('as_of') || null,
    options: optionsOf(row.get('options')),
    value,
    to: null,
    state: value === null ? 'EMPTY' : 'NUMBER',
    qualifier: row.get('qualifier') || null,
    unit: row.get('unit_measure') || null,
    role: 'VALUE',
    row: row.line,
    column,
    printed: row.get('printed') || printed,
    notStored: null,
  };
}

const optionsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(';').flatMap((pair) => {
      const [list, option] = pair.split('=');
      return list && option ? [[list.trim(), option.trim()]] : [];
    }),
  );

function coverageOf(row: TidyRow): PrintedFigure['coverage'] {
  const [from, to] = [row.get('coverage_from'), row.get('coverage_to')];
  return from === '' || to === '' ? null : { from, to };
}

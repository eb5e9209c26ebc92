import type { ErrorParams } from '../../../platform/errors/domain-error.js';
import type { FigureGuess, TableCorrection } from './figure.types.js';
import type { GuessCode } from './guess-words.js';

/** Which part of a correction says otherwise. Null: nothing but the file itself. */
const CORRECTED_BY: Readonly<Record<GuessCode, keyof TableCorrection | null>> = {
  YEAR_FROM_TITLE: 'fiscalYear',
  YEAR_FROM_EARLIER_TITLE: 'fiscalYear',
  YEAR_FROM_SHEET: 'fiscalYear',
  YEAR_FROM_USER: 'fiscalYear',
  PERIOD_YEAR_UNKNOWN: 'fiscalYear',
  PERIOD_YEAR_AMBIGUOUS: 'era',
  YEARS_DISAGREE: 'fiscalYear',
  YEAR_WORD_OF_HEADER: null,
  CALENDAR_YEAR_AS_FISCAL: null,
  MONTHS_FROM_JANUARY: null,
  PART_OF_YEAR: null,
  BARE_YEAR_AS_FISCAL: null,
  ERA_CARRIED: 'era',
  YEAR_CARRIED: null,
  NUMBERS_AS_YEARS: 'layout',
  NUMBERS_AS_MONTHS: 'layout',
  DAYS_AS_MONTHS: null,
  MUNICIPALITY_ZERO_RESTORED: 'names',
  MUNICIPALITY_WITHOUT_CHECK: 'names',
  MUNICIPALITY_CODE_WRONG: 'names',
  UNIT_AMBIGUOUS: 'names',
  UNIT_OF_TABLE: 'unit',
  UNITS_OF_TABLE_SEVERAL: 'unit',
  RATE_AS_PERCENT: 'names',
  HEADING_CARRIED: 'headerRows',
  LABEL_CARRIED: 'leaveOut',
  HEADING_FROM_ABOVE: 'headerRows',
  HEADING_IN_FIRST_ROW: 'headerRows',
  GROUP_HEADING: 'leaveOut',
  ROW_WITHOUT_FIGURES: null,
  ROW_WITHOUT_LABEL: 'leaveOut',
  COLUMN_OF_WORDS: 'keep',
  COLUMN_OF_NUMBERING: null,
  LINE_LEFT_OUT: 'leaveOut',
  LINE_UNREADABLE: null,
  WORDS_LEFT_OUT: 'headerRows',
  NO_VALUE_SIGNS: 'states',
  CLOSED_CELLS: 'states',
  EMPTY_CELLS: 'states',
  ZERO_SHOWN_AS_DASH: 'dashOverZero',
  NUMBER_BEHIND_DIFFERS: null,
  BRACKETS: 'brackets',
  BRACKETS_ALONE: 'brackets',
  TOTAL_BY_SUMS: 'names',
  TOTAL_IS_LAST: null,
  TOTAL_IS_MEAN: null,
  MEAN_OF_COUNTED: null,
  MEAN_OF_ALL: null,
  TITLE_AS_LABEL: 'names',
  SAME_LABELS: null,
  HIDDEN_ROWS: 'leaveOut',
  JOINED_MONTHS: null,
  STOCK_AT_END: null,
  PREVIOUS_YEAR: 'names',
  TABLES_SIDE_BY_SIDE: null,
};

/** Where a guess was made: a line of the grid, and a column from 1. */
export interface GuessPlace {
  readonly row?: number;
  readonly column?: number;
}

/** What was assumed, each thing once. */
export class GuessBook {
  private readonly guesses = new Map<string, FigureGuess>();

  add(code: GuessCode, params: ErrorParams = {}, { row, column }: GuessPlace = {}): void {
    const guess = {
      code,
      params,
      row: row ?? null,
      column: column ?? null,
      correctedBy: CORRECTED_BY[code],
    };
    const key = JSON.stringify([code, params, row, column]);
    if (!this.guesses.has(key)) this.guesses.set(key, guess);
  }

  all(): readonly FigureGuess[] {
    return [...this.guesses.values()];
  }
}

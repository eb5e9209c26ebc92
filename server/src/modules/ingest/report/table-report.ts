import { describeError } from '../../../platform/errors/describe-error.js';
import type { Period } from '../../../platform/time/period.js';
import { notationOf, type NotStored } from '../formats/figure-rows.js';
import type { Grid } from '../reading/grid.js';
import type { Figure, FigureReading } from '../tables/figure.types.js';
import { findingText, guessText } from '../tables/guess-words.js';
import {
  type Guess,
  type PrintedFigure,
  type Remark,
  toRefusal,
  type Understanding,
} from './import-report.js';
import { pictureOf } from './picture.js';

/** A sheet as it was read, and which of its figures would be stored. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly reading: FigureReading;
  readonly reasons: readonly (NotStored | null)[];
}

/** What a report says of tables. */
export function reportOfTables(sheets: readonly ReadSheet[], unit: string | null): Understanding {
  const figures = sheets.flatMap(({ reading }) => reading.values);
  return {
    period: hullOf(figures.flatMap(({ period }) => (period ? [period] : []))),
    guesses: sheets.flatMap(({ grid, reading }) =>
      reading.guesses.map((guess) => toGuess(guess, grid.name)),
    ),
    values: sheets.flatMap(({ grid, reading, reasons }) =>
      reading.values.map((figure, i) => ({
        ...toFigure(figure, unit),
        sheet: grid.name,
        notStored: reasons[i] ?? null,
      })),
    ),
    findings: sheets.flatMap(({ grid, reading }) =>
      reading.findings.map((finding) => toFinding(finding, grid.name)),
    ),
    refusals: sheets.flatMap(({ grid, reading }) =>
      reading.refusals.map(({ row, column, printed, code, params }) => ({
        ...toRefusal(describeError(code, params), row, column || null),
        printed,
        sheet: grid.name,
      })),
    ),
    alternatives: [...new Set(sheets.flatMap(({ reading }) => reading.alternatives))],
    pictures: sheets.map(pictureOf),
  };
}

function toGuess(
  { code, params, row, column, correctedBy }: FigureReading['guesses'][number],
  sheet: string | null,
): Guess {
  return { code, text: guessText(code, params), sheet, row, column, printed: null, correctedBy };
}

function toFinding(finding: FigureReading['findings'][number], sheet: string | null): Remark {
  const { code, row, column } = finding;
  return { code, text: findingText(finding), sheet, row, column };
}

function toFigure(figure: Figure, unit: string | null): Omit<PrintedFigure, 'sheet' | 'notStored'> {
  const {
    labels,
    metric,
    unknown,
    options,
    period,
    coverage,
    asOf,
    value,
    to,
    state,
    qualifier,
    role,
  } = figure;
  return {
    ...{
      label: labels.join(' › '),
      metric,
      unknown,
      options,
      coverage,
      asOf,
      state,
      qualifier,
      role,
    },
    orgUnit: figure.unitCode ?? unit,
    period: period && (notationOf(period) ?? `${period.from}/${period.to}`),
    value: value === null ? null : Number(value),
    to: to === null ? null : Number(to),
    unit: figure.unit,
    row: figure.row,
    column: figure.column,
    printed: figure.printed,
  };
}

/** From the first to the last day. */
function hullOf(periods: readonly Period[]): Period | null {
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

import { describeError } from '../../../platform/errors/describe-error.js';
import type { Period } from '../../../platform/time/period.js';
import { notationOf, type NotStored, standingOf } from '../formats/figure-rows.js';
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
    guesses: sheets.flatMap((sheet) =>
      [...sheet.reading.guesses, ...partsOfYears(sheet)].map((guess) =>
        toGuess(guess, sheet.grid.name),
      ),
    ),
    values: sheets.flatMap(({ grid, reading, reasons }) =>
      reading.values.map((figure, i) => ({
        ...toFigure(figure, unit),
        ...(reasons[i] === null ? asStored(figure) : {}),
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

/** Half a year is stored as its year, of which it is covered. */
function asStored({
  period,
  coverage,
}: Figure): Partial<Pick<PrintedFigure, 'period' | 'coverage'>> {
  const standing = period && standingOf(period);
  return standing?.coverage
    ? { period: standing.notation, coverage: coverage ?? standing.coverage }
    : {};
}

/** Said once for each such stretch of a sheet. */
function partsOfYears({ reading, reasons }: ReadSheet): FigureReading['guesses'] {
  const parts = reading.values.flatMap((figure, i) => {
    const standing = reasons[i] === null && figure.period ? standingOf(figure.period) : null;
    return standing?.coverage ? [{ ...standing.coverage, figure }] : [];
  });
  const once = new Map(parts.map((part) => [`${part.from} ${part.to}`, part]));
  return [...once.values()].map(({ from, to, figure: { row, column } }) => ({
    ...{ code: 'PART_OF_YEAR', params: { from, to }, row, column, correctedBy: null },
  }));
}

function toGuess(
  { code, params, row, column, correctedBy }: FigureReading['guesses'][number],
  sheet: string | null,
): Guess {
  const text = guessText(code, params);
  return {
    code,
    text,
    sheet,
    row,
    column,
    printed: null,
    about: aboutOf(code, params),
    correctedBy,
  };
}

/** Empty cells are about a sign that is not there. */
function aboutOf(
  code: FigureReading['guesses'][number]['code'],
  { sign, label, printed }: FigureReading['guesses'][number]['params'],
): string | null {
  const about = code === 'EMPTY_CELLS' ? '' : (sign ?? label ?? printed);
  return about === undefined ? null : String(about);
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

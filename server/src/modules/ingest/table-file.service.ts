import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import { describeError } from '../../platform/errors/describe-error.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { fiscalYearOf, type Period } from '../../platform/time/period.js';
import { type Directory, NetworkService } from '../network/index.js';
import { FigureFileService, type FigureRequest, type FigureResult } from './figure-file.service.js';
import { type NotStored, toFigureRows } from './formats/figure-rows.js';
import { knownNames } from './formats/known-names.js';
import type { Grid } from './reading/grid.js';
import {
  countStates,
  type ImportReport,
  type Layout,
  type Understanding,
} from './report/import-report.js';
import { type ReadSheet, reportOfTables } from './report/table-report.js';
import type { FigureLayout, KnownNames, TableCorrection } from './tables/figure.types.js';
import { readFigures } from './tables/read-figures.js';

export interface TableRequest extends FigureRequest {
  /** The days the table is of, where somebody said: of one fiscal year, it is the year of months without one. */
  readonly period: Period | null;
  /** What somebody said otherwise than the reader guesses. */
  readonly correction: TableCorrection | null;
}

/** Tables as they were understood, and what became of their figures. */
export interface TableResult extends FigureResult {
  readonly layout: Layout;
  readonly understanding: Understanding;
  readonly error?: ImportReport['error'];
}

/** Why a table cannot be stored as a whole: somebody has to say what a label or a year means, or leave it out. */
const OPEN_QUESTIONS: readonly (NotStored | null)[] = [
  'LABEL_UNKNOWN',
  'PERIOD_UNKNOWN',
  'PERIOD_KIND',
];

/** Figures laid out for people: read as they stand, then stored like any others. */
@Injectable()
export class TableFileService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly figures: FigureFileService,
  ) {}

  /** @throws TABLE_… where no table is found */
  async import(
    context: RequestContext,
    request: TableRequest,
    grids: readonly Grid[],
  ): Promise<TableResult> {
    const { unit } = request;
    const directory = await this.database.read((tx) => this.network.inCharge(tx, context.scope));
    const known = knownNames(directory);
    const sheets = withTables(grids.map((grid) => readSheet(grid, request, known)));
    const layout = layoutOf(sheets);
    const understanding = reportOfTables(sheets, unit);
    const { rows, reasons } = toFigureRows(
      sheets.flatMap(({ reading }) => reading.values),
      unit,
    );
    const error = this.whyNot(request, { understanding, reasons, stored: rows.length }, directory);
    if (error) return { state: 'REFUSED', rows: [], layout, understanding, ...error };
    // Nothing can be compared with what is stored of nobody.
    if (request.dryRun && rows.every((row) => row.get('unit') === ''))
      return { state: 'CHECKED', rows: [], layout, understanding };
    const done = await this.figures.import(context, { ...request, layout }, rows);
    return { ...done, layout, understanding };
  }

  /** What a file is refused for: it is read all the same, so that a person sees what was understood. */
  private whyNot(
    { unit, dryRun, goodRowsOnly = false }: TableRequest,
    { understanding, reasons, stored }: ReadTables,
    directory: Directory,
  ): Pick<ImportReport, 'error'> | null {
    if (unit !== null && !directory.find(unit))
      return { error: describeError('UNKNOWN_UNIT', { code: unit }) };
    if (understanding.refusals.length > 0 && !goodRowsOnly) return {};
    if (dryRun) return null;
    const open = reasons.filter((reason) => OPEN_QUESTIONS.includes(reason)).length;
    if (open > 0 && !goodRowsOnly)
      return { error: describeError('TABLE_OPEN_QUESTIONS', { open, stored }) };
    return stored === 0 ? { error: describeError('TABLE_NOTHING_TO_STORE') } : null;
  }
}

interface ReadTables {
  readonly understanding: Understanding;
  readonly reasons: readonly (NotStored | null)[];
  readonly stored: number;
}

function readSheet(
  grid: Grid,
  { period, correction, unit }: TableRequest,
  known: KnownNames,
): ReadSheet {
  const isOneYear = period && fiscalYearOf(period.from) === fiscalYearOf(period.to);
  const reading = readFigures(grid, {
    fiscalYear: isOneYear ? fiscalYearOf(period.from) : null,
    known,
    ...(correction ? { correction } : {}),
  });
  return { grid, reading, reasons: toFigureRows(reading.values, unit).reasons };
}

/** A sheet of words alone beside one with a table, as a sheet of instructions, refuses nothing. */
function withTables(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const isOfWords = ({ reading }: ReadSheet): boolean =>
    reading.layout === null && reading.refusals.every(({ code }) => code === 'TABLE_NOT_FOUND');
  return sheets.every(isOfWords) ? sheets : sheets.filter((sheet) => !isOfWords(sheet));
}

/** That of the first sheet with a table. @throws TABLE_… */
function layoutOf(sheets: readonly ReadSheet[]): FigureLayout {
  const found = sheets.find(({ reading }) => reading.layout !== null)?.reading.layout;
  if (found) return found;
  const [refusal] = sheets.flatMap(({ reading }) => reading.refusals);
  if (refusal) throw new DomainError('invalid', refusal.code, refusal.params);
  throw invalid('FILE_EMPTY');
}

export const countsOf = ({ rows, understanding }: TableResult): ImportReport['counts'] => {
  const counts = countStates(rows);
  return { ...counts, REFUSED: counts.REFUSED + understanding.refusals.length };
};

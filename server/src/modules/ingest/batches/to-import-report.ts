import { disaggregationsOf, getMetric } from '../../catalogue/index.js';
import { readNumber } from '../reading/read-number.js';
import { Unreadable } from '../reading/reading.js';
import type { CellState } from '../reading/number.types.js';
import type { Guess, PrintedFigure, Remark } from '../report/import-report.js';
import type { KeptReport } from '../report/kept-report.js';
import { type ImportPart, PARTS } from './correction.types.js';
import type {
  ImportFigureType,
  ImportRemarkType,
  ImportReportType,
} from './import-report.types.js';

const REMARKS = 200;

/** What is kept of a report, as it is shown; reports kept by earlier versions may lack parts. */
export function toImportReport(kept: Partial<KeptReport>): ImportReportType {
  const { error = null, encoding = null, period, log, guesses = [], values = [] } = kept;
  return {
    error,
    encoding,
    from: period?.from ?? null,
    to: period?.to ?? null,
    events: log?.events ?? null,
    superseded: log?.changes?.superseded ?? null,
    columns: [...(log?.columns ?? [])],
    guesses: guesses.slice(0, REMARKS).map(toGuess),
    guessCount: log?.doubtCount ?? guesses.length,
    findings: (kept.findings ?? []).slice(0, REMARKS).map(toFinding),
    refusals: (kept.refusals ?? []).slice(0, REMARKS),
    figures: values.map(toFigure),
    figureCount: kept.figureCount ?? values.length,
    notStored: [...(kept.notStored ?? [])],
    openLabels: [...(kept.openLabels ?? [])],
    alternatives: [...(kept.alternatives ?? [])],
    pictures: (kept.pictures ?? []).map((picture) => ({
      ...picture,
      rows: picture.rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
    })),
  };
}

const toFinding = (finding: Remark): ImportRemarkType => ({
  ...finding,
  ...{ printed: null, about: null, sign: null, correctedBy: null },
});

function toGuess(guess: Guess): ImportRemarkType {
  const { about = null } = guess;
  const correctedBy = partOf(guess.correctedBy ?? null);
  return { ...guess, about, sign: correctedBy === 'SIGNS' ? signOf(about) : null, correctedBy };
}

const partOf = (key: string | null): ImportPart | null =>
  new Map<string | null, ImportPart>(Object.entries(PARTS)).get(key) ?? null;

/** What kind of sign stands there. */
function signOf(printed: string | null): CellState | null {
  if (printed === null) return null;
  try {
    const read = readNumber(printed);
    return read.kind === 'STATE' ? read.state : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function toFigure(figure: PrintedFigure): ImportFigureType {
  const { unknown = [] } = figure;
  return {
    ...figure,
    unknown: [...unknown],
    name: figure.metric === null ? null : nameOf(figure.metric, figure.options),
  };
}

function nameOf(code: string, options: PrintedFigure['options']): ImportFigureType['name'] {
  const metric = getMetric(code);
  const named = Object.entries(options).flatMap(([list, option]) => {
    const lists = disaggregationsOf(metric).filter(({ code: known }) => known === list);
    return lists.flatMap(({ options: all }) => all.filter((one) => one.code === option));
  });
  const names = [metric, ...named].map(({ name }) => name);
  return { ja: names.map(({ ja }) => ja).join('・'), en: names.map(({ en }) => en).join(', ') };
}

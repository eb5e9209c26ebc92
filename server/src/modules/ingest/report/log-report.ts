import type { DescribedError } from '../../../platform/errors/describe-error.js';
import type { RecordHeader } from '../formats/record-columns.js';
import type { LogFileResult } from '../log-file.service.js';
import { doubtText } from '../reading/doubt-words.js';
import {
  countStates,
  type Layout,
  MAX_ROWS,
  NOTHING_UNDERSTOOD,
  refusedRow,
  toRefusal,
} from './import-report.js';

const LAYOUT_OF = {
  CONSULTATION: 'consultations',
  BOOKING: 'bookings',
  SESSION: 'sessions',
} as const;

export const layoutOfLog = ({ dataSet }: RecordHeader): Layout => LAYOUT_OF[dataSet];

/** Of a log that was refused as a whole: its columns, and nothing of its rows. */
export function refusedLog({ columns }: RecordHeader, error: DescribedError) {
  return {
    ...NOTHING_UNDERSTOOD,
    ...({ state: 'REFUSED', error, counts: countStates([]), rows: [] } as const),
    log: {
      ...{ period: null, isPeriodGuessed: false, events: 0, changes: null },
      columns: columns.map(({ printed, field }) => ({ printed, field })),
      ...{ doubts: [], doubtCount: 0 },
    },
  };
}

/** What a report says of a log. */
export function reportOfLog({ header, log, changes }: LogFileResult) {
  const at = (column: string): number | null => {
    const found = header.columns.find(({ printed }) => printed === column);
    return found ? found.index + 1 : null;
  };
  const doubts = log.doubtful.first.flatMap(({ line, doubts: own }) =>
    own.map(({ column, printed, code, params }) => {
      return { line, column, printed, code, text: doubtText(code, params) };
    }),
  );
  const shownDoubts = doubts.slice(0, MAX_ROWS);
  const rows = log.refused.first.map(({ line, refusal }) => refusedRow(line, refusal));
  return {
    ...NOTHING_UNDERSTOOD,
    period: log.period,
    guesses: shownDoubts.map(({ line, column, ...doubt }) => {
      return { ...doubt, row: line, column: at(column), sheet: null, correctedBy: null };
    }),
    refusals: rows.flatMap(({ line, column, error }) => {
      return error ? [toRefusal(error, line, column === undefined ? null : at(column))] : [];
    }),
    counts: {
      ...countStates([]),
      REFUSED: log.refused.count,
      NEW: changes?.newEvents ?? 0,
      NEW_VERSION: changes?.changed ?? 0,
      UNCHANGED: changes?.unchanged ?? 0,
    },
    rows,
    log: {
      period: log.period,
      isPeriodGuessed: log.isPeriodGuessed,
      columns: header.columns.map(({ printed, field }) => ({ printed, field })),
      events: log.eventCount,
      changes,
      doubts: shownDoubts,
      doubtCount: log.doubtCount,
    },
  };
}

import { identityOf } from '../records/index.js';
import { type CheckedRow, checkRow, isComputed, type RowContext } from './checks/check-row.js';
import { RowRefusal } from './checks/row-refusal.js';
import type { TidyRow } from './formats/tidy.js';
import { refusedRow, type RowReport } from './report/import-report.js';

export interface AcceptedRow extends CheckedRow {
  readonly line: number;
}

export interface CheckedFile {
  readonly accepted: readonly AcceptedRow[];
  /** Rows that are decided already: refused, or computed by Musubi. */
  readonly decided: readonly RowReport[];
}

/** Every row checked on its own, then against the others: one figure may be stated once. */
export function checkFile(rows: readonly TidyRow[], context: RowContext): CheckedFile {
  const accepted: AcceptedRow[] = [];
  const decided: RowReport[] = [];
  const seen = new Map<string, AcceptedRow>();
  for (const row of rows) {
    try {
      if (isComputed(row)) {
        decided.push({ line: row.line, state: 'COMPUTED' });
        continue;
      }
      const checked = { line: row.line, ...checkRow(row, context) };
      const key = checked.reporter.id + identityOf(checked.figure);
      const other = seen.get(key);
      if (!other) {
        seen.set(key, checked);
        accepted.push(checked);
      } else if (JSON.stringify(other.figure) === JSON.stringify(checked.figure)) {
        decided.push({ line: row.line, state: 'UNCHANGED' });
      } else {
        throw new RowRefusal('value', 'ROW_DUPLICATE', { other: other.line });
      }
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      decided.push(refusedRow(row.line, error));
    }
  }
  return { accepted, decided };
}

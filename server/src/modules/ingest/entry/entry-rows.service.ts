import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import type { AcceptedRow } from '../check-file.js';
import { RowRefusal } from '../checks/row-refusal.js';
import { FileCheckService } from '../file-check.service.js';
import type { TidyRow } from '../formats/tidy.js';
import { toEntryRow, type Typing } from './to-entry-row.js';

const MOST = 200;

/** A typed figure that can be taken. */
export interface EntryRow extends AcceptedRow {
  readonly row: TidyRow;
  readonly expectedVersion: number | null;
  /** Whether something was said of its note; that there is none, too. */
  readonly saysNote: boolean;
}

/** Typed figures, checked as the rows of a file are. */
@Injectable()
export class EntryRowsService {
  constructor(private readonly checks: FileCheckService) {}

  /** Each once, in their order. @throws TOO_MANY, and what the first row is refused for */
  async accept(scope: Scope, typings: readonly Typing[]): Promise<EntryRow[]> {
    const found = await this.each(scope, typings);
    const [refused] = found.flatMap((one) => (one instanceof DomainError ? [one] : []));
    if (refused) throw refused;
    return found.flatMap((one) => (one === null || one instanceof DomainError ? [] : [one]));
  }

  /** For each its figure, or why it cannot be taken; null: another one says the same. @throws TOO_MANY */
  async each(scope: Scope, typings: readonly Typing[]): Promise<(EntryRow | DomainError | null)[]> {
    if (typings.length > MOST)
      throw invalid('TOO_MANY', { what: 'inputs', given: typings.length, max: MOST });
    // A row is spoken of by its number, from 1.
    const rows = typings.map((typing, i) => rowOrRefusal(typing, i + 1));
    const readable = rows.flatMap((row) => (row instanceof DomainError ? [] : [row]));
    const { accepted, decided } = await this.checks.check(scope, readable, null);
    const figures = new Map(accepted.map((one) => [one.line, one]));
    const errors = new Map(decided.map(({ line, error }) => [line, error]));
    return rows.map((row, i) => {
      if (row instanceof DomainError) return row;
      const [figure, error] = [figures.get(i + 1), errors.get(i + 1)];
      if (error) return invalid(error.code, error.params);
      const expectedVersion = typings[i]?.expectedVersion ?? null;
      const saysNote = typings[i]?.note != null;
      return figure ? { ...figure, row, expectedVersion, saysNote } : null;
    });
  }
}

function rowOrRefusal(typing: Typing, line: number): TidyRow | DomainError {
  try {
    return toEntryRow(typing, line);
  } catch (error) {
    if (error instanceof RowRefusal) return invalid(error.code, error.params);
    throw error;
  }
}

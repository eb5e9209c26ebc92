import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type BothLanguages, describeError } from '../../../platform/errors/describe-error.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Database } from '../../../platform/database/database.js';
import { UnusualService } from '../../quality/index.js';
import type { EntryCheckType } from './entry.types.js';
import { type EntryRow, EntryRowsService } from './entry-rows.service.js';
import type { Typing } from './to-entry-row.js';

/** Typed figures before they are stored: what each would be, and which of them to look at once more. */
@Injectable()
export class EntryCheckService {
  constructor(
    private readonly database: Database,
    private readonly rows: EntryRowsService,
    private readonly unusual: UnusualService,
  ) {}

  /** One answer for each. @throws UNKNOWN_UNIT, TOO_MANY */
  async check(context: RequestContext, typings: readonly Typing[]): Promise<EntryCheckType[]> {
    const found = await this.rows.each(context.scope, typings);
    for (const one of found)
      if (one instanceof DomainError && one.code === 'UNKNOWN_UNIT') throw one;
    const rows = found.flatMap((one) => (one && !(one instanceof DomainError) ? [one] : []));
    const hints = await this.hints(rows);
    return found.map((one) => {
      if (one instanceof DomainError)
        return { value: null, error: describeError(one.code, one.params), hint: null };
      const value = one?.figure.value ?? null;
      const hint = one ? (hints.get(one) ?? null) : null;
      return { value: value === null ? null : Number(value), error: null, hint };
    });
  }

  private async hints(rows: readonly EntryRow[]): Promise<Map<EntryRow, BothLanguages>> {
    const hints = new Map<EntryRow, BothLanguages>();
    for (const [reporterId, own] of Map.groupBy(rows, ({ reporter }) => reporter.id)) {
      const figures = own.map(({ figure }) => figure);
      const texts = await this.database.read((tx) => this.unusual.among(tx, reporterId, figures));
      for (const [i, row] of own.entries()) {
        const text = texts[i];
        if (text) hints.set(row, text);
      }
    }
    return hints;
  }
}

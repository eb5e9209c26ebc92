import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isEverything, type Scope } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toPlainText } from '../../../platform/text/plain-text.js';
import { type AuditAction, type AuditEntry, AuditService } from '../../audit/index.js';
import { type Directory, NetworkService, toUnitRef } from '../../network/index.js';
import type { AuditEntryType, AuditPageType } from './trail.types.js';

const MOST = 500;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TrailAsked {
  readonly first: number;
  readonly after: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly actions: readonly AuditAction[] | null;
  readonly actor: string | null;
  readonly unit: string | null;
}

export interface Export {
  readonly page: string;
  readonly what: string;
  readonly unit: string | null;
}

/** The trail as those who may read it see it: what concerns their units, and with everything also the rest. */
@Injectable()
export class TrailService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, OUT_OF_RANGE, PERIOD_ORDER, BAD_CURSOR */
  list({ scope }: RequestContext, asked: TrailAsked): Promise<AuditPageType> {
    const { first, from, to, actions, actor } = asked;
    if (first < 1 || first > MOST) {
      throw invalid('OUT_OF_RANGE', { what: 'first', given: first, min: 1, max: MOST });
    }
    if (from !== null && to !== null && from > to) throw invalid('PERIOD_ORDER', { from, to });
    const before = asked.after === null ? null : toId(asked.after);
    return this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, scope);
      const nodes = codesFor(directory, scope, asked.unit);
      const rows = await this.audit.list(tx, { nodes, actions, actor, from, to, first, before });
      const entries = rows.slice(0, first);
      const last = entries.at(-1);
      return {
        entries: entries.map((entry) => toType(entry, directory)),
        endCursor: last ? Buffer.from(last.id).toString('base64url') : null,
        hasNextPage: rows.length > first,
      };
    });
  }

  /** Notes what a signed-in person took out of the dashboard. A unit out of sight is not named. */
  noteExport(context: RequestContext, seen: Scope, { page, what, unit }: Export): Promise<void> {
    return this.database.write(async (tx) => {
      const directory = await this.network.directory(tx, seen);
      const node = unit === null ? null : (directory.find(unit)?.code ?? null);
      const subject = `${toPlainText(page, 100)}: ${toPlainText(what, 200)}`;
      await this.audit.record(tx, context, { action: 'EXPORTED', node, subject });
    });
  }
}

/** The codes whose entries are asked for; null: all entries, also those about no unit. @throws UNKNOWN_UNIT */
function codesFor(directory: Directory, scope: Scope, unit: string | null): string[] | null {
  if (unit !== null) return codesOf(directory, unit);
  if (isEverything(scope)) return null;
  return [...directory.units, ...directory.groups].map(({ code }) => code);
}

function codesOf(directory: Directory, unit: string): string[] {
  const node = directory.get(unit);
  return [node.code, ...directory.within(node).map(({ code }) => code)];
}

function toId(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!UUID.test(id)) throw invalid('BAD_CURSOR', { cursor });
  return id;
}

function toType(entry: AuditEntry, directory: Directory): AuditEntryType {
  const found = entry.node === null ? null : directory.find(entry.node);
  return {
    at: entry.at,
    actor: { kind: entry.actorKind, name: entry.actorName },
    action: entry.action,
    unit: found && toUnitRef(found),
    subject: entry.subject,
    changes: [...entry.changes],
    requestId: entry.requestId,
  };
}

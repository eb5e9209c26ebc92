import type { Actor } from '../../platform/context/request-context.js';
import type { AuditAction } from './audit-actions.js';

/** One field that changed; null: it was not there. */
export interface AuditChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a use case says about itself; who and when come from its context. */
export interface AuditNote {
  readonly action: AuditAction;
  /** Code of the unit or group it is about; null: the whole installation. */
  readonly node: string | null;
  readonly subject: string;
  readonly changes?: readonly AuditChange[];
}

export interface AuditEntry extends Required<AuditNote> {
  readonly id: string;
  readonly at: string;
  readonly actorKind: Actor['kind'];
  readonly actorName: string;
  readonly requestId: string;
}

/** Which entries are asked for; null: any. */
export interface AuditQuestion {
  /** Entries about one of these codes only; null: all entries. */
  readonly nodes: readonly string[] | null;
  readonly actions: readonly AuditAction[] | null;
  /** Part of the name of who did it. */
  readonly actor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly first: number;
  /** Entries older than this one. */
  readonly before: string | null;
}

/** The fields that differ between two states of one thing, as text. */
export function changesBetween(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): AuditChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null };
    return change.before === change.after ? [] : [change];
  });
}

import { DomainError, type ErrorParams } from '../../platform/errors/domain-error.js';

/** So many days something that was removed can be brought back. */
const DAYS_KEPT = 30;

/** Something a person keeps: which state of it is meant, and whether it is still there. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly isRemoved: boolean;
}

const conflict = (code: 'EDITED_MEANWHILE' | 'REMOVED_MEANWHILE', params?: ErrorParams) =>
  new DomainError('conflict', code, params);

/** Only the state somebody looked at is changed. @throws REMOVED_MEANWHILE, EDITED_MEANWHILE */
export function checkVersion({ isRemoved, version }: Kept, seen: number): void {
  if (isRemoved) throw conflict('REMOVED_MEANWHILE');
  if (version !== seen) throw conflict('EDITED_MEANWHILE');
}

export const notFound = (id: string): DomainError =>
  new DomainError('notFound', 'NOT_FOUND', { code: id });

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What names nothing is not looked for. @throws NOT_FOUND */
export function checkId(id: string): string {
  if (!ID.test(id)) throw notFound(id);
  return id;
}

/** The last moment of what is gone for good. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DAYS_KEPT * 86_400_000);

import type {
  MachineTokenInput,
  Role,
  TokenFieldsFragment,
} from '../../../shared/graphql/generated/graphql';
import { toUnit } from '../place';

export type Token = TokenFieldsFragment;

/** What the form for a new key holds. */
export interface TokenDraft {
  name: string;
  role: Role;
  unit: string;
  mayWrite: boolean;
  days: string;
}

export const NEW_TOKEN: TokenDraft = {
  name: '',
  role: 'VIEWER',
  unit: '',
  mayWrite: false,
  days: '90',
};

export function toTokenInput({ name, role, unit, mayWrite, days }: TokenDraft): MachineTokenInput {
  return { name: name.trim(), role, unit: toUnit(unit), mayWrite, days: Number(days) };
}

/** Whole days within a year, as the server takes them. */
export function areDaysPossible(days: string): boolean {
  return /^\d{1,3}$/u.test(days) && Number(days) >= 1 && Number(days) <= 366;
}

const ORDER = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;

/** Those that work first, then the newest first. */
export function inOrder(tokens: readonly Token[]): Token[] {
  return [...tokens].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.createdAt.localeCompare(a.createdAt),
  );
}

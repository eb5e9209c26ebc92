import type { ObsStatus } from '../graphql/generated/graphql';

/**
 * The one policy on missing values: missing is not zero.
 * A reading is a number or a reason why there is none; nothing turns the second into the first.
 */
export type AbsentReason =
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_OPEN'
  | 'NOT_COLLECTED'
  | 'NIL'
  | 'SUPPRESSED'
  | 'NOT_COMPUTABLE';

export type Reading = { kind: 'number'; amount: number } | { kind: 'absent'; reason: AbsentReason };

export interface Readable {
  value: number | null;
  status: ObsStatus;
}

export function toReading({ value, status }: Readable): Reading {
  switch (status) {
    case 'MISSING':
    case 'NOT_APPLICABLE':
    case 'NOT_OPEN':
    case 'NOT_COLLECTED':
    case 'SUPPRESSED':
      return { kind: 'absent', reason: status };
    case 'NIL':
      return value === null ? { kind: 'absent', reason: 'NIL' } : { kind: 'number', amount: value };
    case 'NORMAL':
    case 'PROVISIONAL':
    case 'ESTIMATED':
    case 'BREAK':
    case 'LOW_RELIABILITY':
      return value === null
        ? { kind: 'absent', reason: 'NOT_COMPUTABLE' }
        : { kind: 'number', amount: value };
    default:
      return unknownStatus(status);
  }
}

function unknownStatus(status: never): never {
  throw new Error(`Unknown status ${String(status)}`);
}

/** For drawing: the number, or null where nothing is drawn. */
export function amountOf(reading: Reading): number | null {
  return reading.kind === 'number' ? reading.amount : null;
}

import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';

/** What was assumed to understand a text: shown with the row, so that somebody may say otherwise. */
export interface Doubt<Code extends string = string> {
  readonly code: Code;
  readonly params: ErrorParams;
}

export interface Understood<Value, Code extends string = string> {
  readonly value: Value;
  /** Empty: it cannot be read otherwise. */
  readonly doubts: readonly Doubt<Code>[];
}

/** A text that is not what its column holds: why, in a code that has words. */
export class Unreadable extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams,
  ) {
    super(code);
  }
}

export const surely = <Value>(value: Value): Understood<Value, never> => ({ value, doubts: [] });

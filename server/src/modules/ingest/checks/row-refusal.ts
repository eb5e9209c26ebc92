import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';

/** Why a row can't be taken: column, printed text, and a coded reason. */
export class RowRefusal extends Error {
  constructor(
    readonly column: string,
    readonly code: ErrorCode,
    readonly params: ErrorParams,
  ) {
    super(code);
  }
}

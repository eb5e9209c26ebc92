import { registerEnumType } from '@nestjs/graphql';
import { ERROR_WORDS } from './error-words.js';

/** The stable codes of every error a caller can meet; their words stand in `error-words.ts`. */
export type ErrorCode = keyof typeof ERROR_WORDS;

export type ErrorKind = 'invalid' | 'notFound' | 'conflict' | 'unavailable' | 'unauthenticated';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** What went wrong as a code with parameters; never a sentence, never an HTTP status. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}

export const invalid = (code: ErrorCode, params?: ErrorParams): DomainError =>
  new DomainError('invalid', code, params);

/** GraphQL enum of the codes, so that they stand in the schema. */
export const ErrorCodeEnum = Object.fromEntries(
  Object.keys(ERROR_WORDS).map((code) => [code, code]),
) as Record<ErrorCode, ErrorCode>;

registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'The stable codes of errors (extensions.code) and of refused import rows.',
});

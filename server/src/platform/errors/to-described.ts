import { currentRequestId } from '../context/request-id.js';
import { log } from '../log/log.js';
import { type DescribedError, describeError } from './describe-error.js';
import { DomainError, type ErrorKind } from './domain-error.js';

export interface Answer extends DescribedError {
  readonly kind: ErrorKind | 'unexpected';
  readonly requestId: string;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '53300',
]);

/** Who asked is gone: nothing is wrong here, and nobody reads the answer. */
const LEFT = 'ERR_STREAM_PREMATURE_CLOSE';

/** Any error as it may leave the server; what is no DomainError is logged and shown without inner text. */
export function toAnswer(error: unknown): Answer {
  const id = currentRequestId();
  if (error instanceof DomainError) {
    return { ...describeError(error.code, error.params), kind: error.kind, requestId: id };
  }
  const code = (error as { code?: unknown } | null)?.code;
  if (code === LEFT) log.info({ requestId: id }, 'left before the answer was sent');
  else log.error({ requestId: id, err: error }, 'unexpected error');
  if (typeof code === 'string' && UNREACHABLE.has(code)) {
    return { ...describeError('DATABASE_UNAVAILABLE'), kind: 'unavailable', requestId: id };
  }
  return { ...describeError('UNEXPECTED', { requestId: id }), kind: 'unexpected', requestId: id };
}

/** HTTP status of an answer. */
export function statusOf(kind: Answer['kind']): number {
  switch (kind) {
    case 'invalid':
      return 400;
    case 'unauthenticated':
      return 401;
    case 'notFound':
      return 404;
    case 'conflict':
      return 409;
    case 'unavailable':
      return 503;
    case 'unexpected':
      return 500;
  }
}

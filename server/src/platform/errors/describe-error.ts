import type { ErrorCode, ErrorParams } from './domain-error.js';
import { ERROR_WORDS } from './error-words.js';

export interface BothLanguages {
  readonly ja: string;
  readonly en: string;
}

/** An error as it leaves the server: stable code and parameters, and the words that go with them. */
export interface DescribedError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly message: BothLanguages;
  readonly next: BothLanguages;
}

const MAX_PARAM = 200;

/** `{name}` → the parameter; long ones are cut, so that an answer stays readable. */
export function fill(text: string, params: ErrorParams, longest = MAX_PARAM): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value).slice(0, longest);
  });
}

/** What was given may be as long as a request; what is answered is not. */
function shorten(params: ErrorParams): ErrorParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, MAX_PARAM) : value,
    ]),
  );
}

export function describeError(code: ErrorCode, params: ErrorParams = {}): DescribedError {
  const { message, next } = ERROR_WORDS[code];
  return {
    code,
    params: shorten(params),
    message: { ja: fill(message.ja, params), en: fill(message.en, params) },
    next: { ja: fill(next.ja, params), en: fill(next.en, params) },
  };
}

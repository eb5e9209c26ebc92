import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import { Unreadable } from './reading.js';

/** No printed date, period or time is longer, so nothing after this costs more than a moment. */
const LONGEST = 80;

/**
 * Signs that folding would turn into digits: note marks, raised figures, fractions, ㋀ and ㏠.
 * ①1/2 would become 11/2.
 */
const FOLDS_TO_DIGITS = /[\p{No}㋀-㋋㍘-㍰㏠-㏾]/u;

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ' '],
  [/[‐‑‒–—―−ー]/gu, '-'],
  [/[〜~]/gu, '〜'],
  [/[[〔〈]/gu, '('],
  [/[\]〕〉]/gu, ')'],
  // A space between two digits stays: without it 1 9:00 would be 19:00.
  [/(?<=\D) | (?=\D)/gu, ''],
];

/**
 * A printed text with width, case, spaces, dashes and brackets in one way of writing.
 * @throws Unreadable with `refusal` when it is empty, too long or holds a sign that would become a digit
 */
export function plain(printed: string, refusal: ErrorCode): string {
  const trimmed = printed.trim();
  if (trimmed === '' || trimmed.length > LONGEST || FOLDS_TO_DIGITS.test(trimmed)) {
    throw unreadable(refusal, printed);
  }
  const folded = trimmed.normalize('NFKC').toUpperCase();
  return FOLDS.reduce((text, [variant, usual]) => text.replace(variant, usual), folded).trim();
}

/** A refusal that says what was printed, cut to a readable length. */
export function unreadable(code: ErrorCode, printed: string, more: ErrorParams = {}): Unreadable {
  return new Unreadable(code, { printed: printed.trim().slice(0, LONGEST), ...more });
}

const RELATIVE =
  /^(?:一昨|昨|今|本|前々|前|再来|来|翌|当|次|去|先)(?:年度?|月|四半期|週|日)|^[今来当]期/u;

/** True for words such as 昨年度, which mean another year in every document. */
export const isRelative = (text: string): boolean => RELATIVE.test(text);

const SERIAL = /^(\d{5})(?:\.\d+)?$/u;

/** The number of days by which a spreadsheet counts a day, 45444 for 2024-06-01; null for any other text. */
export function serialNumber(text: string): number | null {
  const [, days] = SERIAL.exec(text) ?? [];
  return days === undefined ? null : Number(days);
}

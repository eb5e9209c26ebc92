import { stateOf } from '../reading/number-marks.js';
import { readNumber } from '../reading/read-number.js';
import { Unreadable } from '../reading/reading.js';

/** What a cell looks like, before anybody knows what its column holds. */
export type CellKind =
  | 'EMPTY'
  | 'NUMBER'
  /** A sign in the place of a number: －, …, x, or a note mark alone. */
  | 'STATE'
  /** A number that is written wrongly, such as 184183,900: no label. */
  | 'BROKEN'
  | 'TEXT';

/** Characters; a longer text is no number. */
const LONGEST_NUMBER = 60;
/** Words such as なし are also labels, so only signs are states here. */
const LONGEST_SIGN = 6;

const PLAIN = /^[-△▲]?(?:[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,11}|0)(?:\.\d{1,6})?[%人件回]?$/;
const DIGIT = /[\d０-９①-⑳]/u;
const LETTER = /\p{L}{2}/u;

/** Errors of a text that is meant as a number. */
const BROKEN = new Set([
  'NUMBER_GROUPS',
  'NUMBER_TWO',
  'NUMBER_TOO_LONG',
  'NUMBER_RANGE_ORDER',
  'NUMBER_RANGE_UNCLEAR',
  'NUMBER_NOTE_UNCLEAR',
  'NUMBER_SCALE_ORDER',
  'NUMBER_DURATION',
]);

export function cellKind(printed: string): CellKind {
  // As nearly always.
  if (PLAIN.test(printed)) return 'NUMBER';
  const text = printed.trim();
  if (text === '') return 'EMPTY';
  if (text.length > LONGEST_NUMBER) return 'TEXT';
  if (!DIGIT.test(text)) return signKind(text);
  try {
    return readNumber(text).kind === 'STATE' ? 'STATE' : 'NUMBER';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return BROKEN.has(error.code) && !LETTER.test(text) ? 'BROKEN' : 'TEXT';
  }
}

function signKind(text: string): CellKind {
  if (text.length > LONGEST_SIGN || LETTER.test(text)) return 'TEXT';
  const plain = text
    .normalize('NFKC')
    .replace(/[※*＊注]/gu, '')
    .trim();
  return plain === '' || stateOf(plain, []) !== null ? 'STATE' : 'TEXT';
}

export const isFigure = (kind: CellKind): boolean =>
  kind === 'NUMBER' || kind === 'STATE' || kind === 'BROKEN';

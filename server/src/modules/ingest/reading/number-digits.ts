import { type Cursor } from './cursor.js';
import { addWhole, countDigits, isLess, shiftPoint } from './decimal-text.js';
import { powerOf } from './number-units.js';
import { Unreadable } from './reading.js';

/** As many digits as a float keeps: what reads a value later loses none. */
const MOST_DIGITS = 15;

export interface Digits {
  /** Exact plain decimal text without a sign: 14670 for `1万4670`. */
  readonly value: string;
  /** The power of ten of the one scale printed: 3 for `5千`, 0 for none, null for several parts (`1億2,000万`). */
  readonly power: number | null;
}

interface Part {
  readonly value: string;
  readonly scale: number;
}

const RUN = /\d[\d.,]*/y;
const SCALE = /[十百千]?[兆億万]|[百千]/uy;

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Digits with thousands groups, a point, and 万, 億 and so on.
 * @throws Unreadable NUMBER_GROUPS, NUMBER_TWO, NUMBER_LEADING_ZERO, NUMBER_TOO_LONG, NUMBER_SCALE_ORDER,
 *   NUMBER_KANJI, NUMBER_UNREADABLE
 */
export function takeDigits(cursor: Cursor, printed: string): Digits {
  const read: Part[] = [];
  do {
    const run = cursor.take(RUN);
    if (run === null) break;
    const scale = powerOf(cursor.take(SCALE) ?? '');
    read.push({ value: readRun(run, printed), scale });
  } while (read.at(-1)?.scale !== 0);
  const [only] = read;
  if (!only) throw noDigits(cursor, printed);
  if (read.length === 1) return { value: shiftPoint(only.value, only.scale), power: only.scale };
  return { value: joinParts(read, printed), power: null };
}

/** Each part is whole and less than the scale before it: 1万46700 is no number. */
function joinParts(read: readonly Part[], printed: string): string {
  let room: string | null = null;
  const values: string[] = [];
  for (const { value, scale } of read) {
    const scaled = shiftPoint(value, scale);
    if (value.includes('.') || (room !== null && !isLess(scaled, room))) {
      throw new Unreadable('NUMBER_SCALE_ORDER', { printed });
    }
    values.push(scaled);
    room = shiftPoint('1', scale);
  }
  return addWhole(values);
}

function readRun(run: string, printed: string): string {
  if (!PLAIN.test(run) && !GROUPED.test(run)) throw badRun(run, printed);
  if (/^0[\d,]/.test(run)) throw new Unreadable('NUMBER_LEADING_ZERO', { printed });
  const value = run.replaceAll(',', '');
  refuseTooLong(value, printed);
  return value;
}

/** @throws Unreadable NUMBER_TOO_LONG */
export function refuseTooLong(value: string, printed: string): void {
  if (countDigits(value) <= MOST_DIGITS) return;
  throw new Unreadable('NUMBER_TOO_LONG', { printed, max: MOST_DIGITS });
}

/** `184183,900` is two numbers, `1,77` a slip of the comma. */
function badRun(run: string, printed: string): Unreadable {
  if (!run.includes(',')) return new Unreadable('NUMBER_UNREADABLE', { printed });
  const [first = '', ...others] = run.split(',');
  const two = first.length > 3 && others.every((group) => /^\d{3}$/.test(group));
  return new Unreadable(two ? 'NUMBER_TWO' : 'NUMBER_GROUPS', { printed });
}

function noDigits(cursor: Cursor, printed: string): Unreadable {
  const kanji = /^[〇零一二三四五六七八九十百千]/u.test(cursor.rest);
  return new Unreadable(kanji ? 'NUMBER_KANJI' : 'NUMBER_UNREADABLE', { printed });
}

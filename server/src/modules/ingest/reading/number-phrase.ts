import { Cursor } from './cursor.js';
import { type Digits, takeDigits } from './number-digits.js';
import { isTime, unitAt } from './number-units.js';
import type { NumberDoubt, Qualifier } from './number.types.js';
import { type Doubt, Unreadable } from './reading.js';

/** What the parts of a cell need to know about the whole. */
export interface CellContext {
  /** The cell as printed, for doubts and errors. */
  readonly printed: string;
  /** The unit of the header in plain width, or null. */
  readonly headerUnit: string | null;
  /** Collects what is assumed. */
  readonly doubts: Doubt<NumberDoubt>[];
}

export interface Amount extends Digits {
  /** With its sign, before the unit is applied: 68 for `68%`. */
  readonly value: string;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
}

export interface Phrase {
  readonly first: Amount;
  /** How the first stands to the second. */
  readonly link: 'ALONE' | 'AND' | 'TO';
  readonly second: Amount | null;
  readonly per: string | null;
}

const PER = /毎?[年月週]間?に?|1日に?(?= ?\d)/uy;
const PER_BEHIND = /\/ ?[年月週日回]/uy;
const GROSS = /延べ?|のべ/uy;
const BEFORE = /約|およそ|おおよそ|おおむね|概ね|ほぼ|少なくとも/uy;
const BEHIND =
  /程度|前後|くらい|ぐらい|ほど|内外|以上|を?超(?:える|え)?|余り?|あまり|強|以下|以内|未満|弱|まで/uy;
const SIGN = /[-△▲—―─ー+]/uy;
const RANGE = /[~〜]|から|[-—―─ー]/uy;
const SEPARATOR = /(?: ?[・/、,&] ?| )(?=[\d約△▲])/uy;

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['AT_LEAST', /以上|超|余|あまり|強|少なくとも/u],
  ['AT_MOST', /以下|以内|未満|弱|まで/u],
  ['ABOUT', /./u],
];

/**
 * `年3〜4回`, `15団体・15名`, `約510`: the numbers of one cell and the words around them.
 * @throws Unreadable for anything that is left over, or is no number
 */
export function readPhrase(text: string, context: CellContext): Phrase {
  const cursor = new Cursor(text);
  let per = cursor.take(PER);
  if (cursor.take(GROSS) !== null) doubt(context, 'COUNTED_AGAIN');
  per ??= cursor.take(PER);
  const first = takeAmount(cursor, context);
  const { link, second } = takeSecond(cursor, context, first);
  per ??= cursor.take(PER_BEHIND);
  refuseRest(cursor, context);
  const unit = first.unit ?? second?.unit ?? null;
  if (per !== null && unit === null) throw unreadable(context);
  return { first, link, second, per: per === null ? null : per.replace(/[/ に]/gu, '') };
}

function takeSecond(
  cursor: Cursor,
  context: CellContext,
  first: Amount,
): Pick<Phrase, 'link' | 'second'> {
  const sign = cursor.take(RANGE);
  if (sign !== null) {
    const second = takeAmount(cursor, context);
    const hyphen = !/[~〜か]/u.test(sign);
    if (hyphen && first.unit === null && second.unit === null) doubt(context, 'HYPHEN_RANGE');
    return { link: 'TO', second };
  }
  if (first.unit === null) return { link: 'ALONE', second: null };
  const separator = cursor.takeExactly(SEPARATOR);
  if (separator === null && !/^\d/.test(cursor.rest)) return { link: 'ALONE', second: null };
  const second = takeAmount(cursor, context);
  refuseDuration(first, second, context);
  if (separator === null) throw new Unreadable('NUMBER_TWO', { printed: context.printed });
  return { link: 'AND', second };
}

/** 1時間30分 is one length of time, not two numbers. */
function refuseDuration(first: Amount, second: Amount, { printed }: CellContext): void {
  if (first.unit === null || second.unit === null) return;
  if (!isTime(first.unit) || !isTime(second.unit)) return;
  throw new Unreadable('NUMBER_DURATION', { printed });
}

function takeAmount(cursor: Cursor, context: CellContext): Amount {
  const before = cursor.take(BEFORE);
  const sign = cursor.take(SIGN) ?? '';
  const yen = cursor.take(/¥/y);
  const { value, power } = takeDigits(cursor, context.printed);
  let behind = cursor.take(BEHIND);
  const printedUnit = cursor.takeFound((text, at) => unitAt(text, at, context.headerUnit));
  behind ??= cursor.take(BEHIND);
  if (/[—―─ー]/u.test(sign)) doubt(context, 'SIGN_UNUSUAL');
  return {
    value: /[^+]/u.test(sign) && value !== '0' ? `-${value}` : value,
    power,
    unit: printedUnit ?? yen,
    qualifier: qualify(before, behind, context),
  };
}

const meaningOf = (word: string | null): Qualifier | null =>
  word === null ? null : (QUALIFIERS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);

function qualify(
  before: string | null,
  behind: string | null,
  context: CellContext,
): Qualifier | null {
  if (/超|未満/u.test(behind ?? '')) doubt(context, 'BORDER_OUT', { word: behind ?? '' });
  return strongest(meaningOf(before), meaningOf(behind), context);
}

/** Of two qualifiers the bound counts more than 約; two bounds that disagree are no number. */
export function strongest(
  one: Qualifier | null,
  other: Qualifier | null,
  context: CellContext,
): Qualifier | null {
  if (one === null || other === null || one === other) return one ?? other;
  if (one !== 'ABOUT' && other !== 'ABOUT') throw unreadable(context);
  doubt(context, 'TWO_QUALIFIERS');
  return one === 'ABOUT' ? other : one;
}

function refuseRest(cursor: Cursor, context: CellContext): void {
  const { rest } = cursor;
  if (rest === '') return;
  const { printed } = context;
  if (/^[・/、,&] ?\d/u.test(rest) || /^\d/.test(rest)) {
    throw new Unreadable('NUMBER_TWO', { printed });
  }
  throw new Unreadable('NUMBER_TEXT_AFTER', { printed, text: rest });
}

const unreadable = ({ printed }: CellContext): Unreadable =>
  new Unreadable('NUMBER_UNREADABLE', { printed });

/** Notes once what was assumed. */
export function doubt(
  { printed, doubts }: CellContext,
  code: NumberDoubt,
  params: Doubt['params'] = {},
): void {
  if (doubts.some((known) => known.code === code)) return;
  doubts.push({ code, params: { printed, ...params } });
}

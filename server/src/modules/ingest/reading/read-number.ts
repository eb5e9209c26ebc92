import { applyUnit, type Header } from './apply-unit.js';
import { isLess } from './decimal-text.js';
import { readBracketed } from './number-brackets.js';
import { refuseLookAlikes } from './number-look-alikes.js';
import { stateOf, stripMarks } from './number-marks.js';
import { type Amount, type CellContext, doubt, type Phrase } from './number-phrase.js';
import { isSameUnit, keepingSquare, measureOf, plainUnit } from './number-units.js';
import type { NumberColumn, NumberFound, NumberRead, RangeFound } from './number.types.js';
import { Unreadable } from './reading.js';

/** Characters; what is longer is a text. */
const LONGEST = 200;

const DATE_OF_EIGHT = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/**
 * A printed table cell as a number, a range, or a state that is never zero. The value is in the base of its unit (5 under
 * `千円` is 5000, `68%` is 0.68) and exact. What was assumed stands in `doubts`.
 * @throws Unreadable NUMBER_… for anything else, such as dates, ordinals and two numbers
 */
export function readNumber(printed: string, column: NumberColumn = {}): NumberRead {
  const trimmed = printed.trim();
  if (trimmed.length > LONGEST) throw new Unreadable('NUMBER_UNREADABLE', { printed });
  const { text, notes, doubts } = stripMarks(trimmed);
  const plain = toPlain(text, printed);
  const state = stateOf(plain, notes);
  if (state !== null) return { kind: 'STATE', state, printed, notes };
  refuseLookAlikes(plain, printed);

  const header = toHeader(column);
  const context = { printed, headerUnit: header?.unit ?? null, doubts: [...doubts] };
  if (header === null && DATE_OF_EIGHT.test(plain)) doubt(context, 'MAYBE_DATE');
  const phrase = readBracketed(plain, context);
  const found = phrase.link === 'TO' ? toRange : toNumber;
  return { ...found(phrase, header, context), notes, doubts: context.doubts };
}

function toHeader({ unit }: NumberColumn): Header | null {
  const measure = unit === undefined ? null : measureOf(unit);
  return unit === undefined || measure === null ? null : { unit: plainUnit(unit), measure };
}

/** Plain width, one kind of hyphen, bracket and space. @throws Unreadable NUMBER_UNREADABLE */
function toPlain(text: string, printed: string): string {
  if ([...text].some(hidesDigits)) throw new Unreadable('NUMBER_UNREADABLE', { printed });
  return keepingSquare(text)
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/[[〔【]/gu, '(')
    .replace(/[\]〕】]/gu, ')')
    .trim();
}

/** ², ½ and the like would turn into digits of the number. */
const hidesDigits = (char: string): boolean =>
  char > '\u007f' && !/[０-９㎡]/u.test(char) && /\d/.test(char.normalize('NFKC'));

type Bare<Found> = Omit<Found, 'notes' | 'doubts'>;

function toNumber(phrase: Phrase, header: Header | null, context: CellContext): Bare<NumberFound> {
  const { first, second, per } = phrase;
  if (second === null) return { kind: 'NUMBER', ...applyUnit(first, header, context), per };
  const [one, other] = [first.unit, second.unit];
  if (one === null || other === null || isSameUnit(one, other)) {
    throw new Unreadable('NUMBER_TWO', { printed: context.printed });
  }
  // The header names one of the two; the other one has only its own unit.
  const isSecond = header?.measure.base === measureOf(other)?.base;
  return {
    kind: 'NUMBER',
    ...applyUnit(first, isSecond ? null : header, context),
    per,
    rest: applyUnit(second, isSecond ? header : null, context),
  };
}

/** @throws Unreadable NUMBER_RANGE_UNCLEAR, NUMBER_RANGE_ORDER */
function toRange(phrase: Phrase, header: Header | null, context: CellContext): Bare<RangeFound> {
  const { first, second, per } = phrase;
  const { printed } = context;
  if (second === null || !canBeRange(first, second)) {
    throw new Unreadable('NUMBER_RANGE_UNCLEAR', { printed });
  }
  const unit = first.unit ?? second.unit;
  const from = applyUnit({ ...first, unit }, header, context);
  const to = applyUnit({ ...second, unit: second.unit ?? unit }, header, context);
  if (!isLess(from.value, to.value)) throw new Unreadable('NUMBER_RANGE_ORDER', { printed });
  const qualifier = first.qualifier !== null || second.qualifier !== null ? 'ABOUT' : null;
  return { kind: 'RANGE', from: from.value, to: to.value, qualifier, unit: to.unit, per };
}

/** Not 2〜3万人, which may start at 2 or at 20,000; nor △3〜5, nor 3回〜5人, nor 3以上〜5. */
function canBeRange(first: Amount, second: Amount): boolean {
  const scaled = [first, second].filter(({ power }) => power !== 0).length;
  if (scaled === 1 && first.unit === null) return false;
  if (first.unit !== null && second.unit !== null && !isSameUnit(first.unit, second.unit)) {
    return false;
  }
  return [first, second].every(
    ({ value, qualifier }) =>
      !value.startsWith('-') && (qualifier === null || qualifier === 'ABOUT'),
  );
}

import { groupDigits, shiftPoint } from '../reading/decimal-text.js';
import type { FormatPiece, FormatSection } from './format-code.js';

/** A number as exact decimal text: the shortest that reads back to it, without an exponent. */
export function decimalText(value: number): string {
  const [digits = '', exponent] = String(Object.is(value, -0) ? 0 : value).split('e');
  return exponent === undefined ? digits : shiftPoint(digits, Number(exponent));
}

/** Spreadsheets compute with 15 digits: 0.1 + 0.2 is shown as 0.3. */
const SHOWN_DIGITS = 15;
/** The largest number there is would be rounded to more than there is. */
function shownValue(value: number): number {
  const shown = Number(value.toPrecision(SHOWN_DIGITS));
  return Number.isFinite(shown) ? shown : value;
}

/** Larger numbers are shown with an exponent. */
const LARGEST_PLAIN = 1e15;
const GENERAL_DIGITS = 10;

/** A number without a format: whole numbers in full, others with the ten digits a cell has room for. */
export function printGeneral(value: number): string {
  const shown = shownValue(value);
  const size = Math.abs(shown);
  if (size >= LARGEST_PLAIN) return exponential(shown, 5).replace(/\.?0+(?=E)/, '');
  if (Number.isInteger(shown)) return decimalText(shown);
  const whole = String(Math.floor(size)).length;
  const places = Math.max(0, GENERAL_DIGITS - whole);
  const rounded = withoutZeros(roundDecimal(decimalText(shown), places));
  return /[1-9]/.test(rounded) ? rounded : exponential(shown, 5).replace(/\.?0+(?=E)/, '');
}

/** 1.23E+05 */
function exponential(value: number, places: number, digits = 2): string {
  const [mantissa = '', power = '0'] = value.toExponential(places).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${mantissa}E${sign}${power.replace(/^[+-]/, '').padStart(digits, '0')}`;
}

function withoutZeros(value: string): string {
  if (!value.includes('.')) return value;
  let end = value.length;
  while (value[end - 1] === '0') end -= 1;
  return value.slice(0, value[end - 1] === '.' ? end - 1 : end);
}

/** Rounded half away from zero to exactly so many places behind the point. */
function roundDecimal(value: string, places: number): string {
  const minus = value.startsWith('-');
  const [whole = '0', fraction = ''] = shiftPoint(minus ? value.slice(1) : value, places).split(
    '.',
  );
  const rounded = BigInt(whole) + (fraction >= '5' ? 1n : 0n);
  const digits = rounded.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return minus ? `-${text}` : text;
}

/** A number as a section shows it. `minus`: whether a minus sign stands before negative ones. */
export function printQuantity(section: FormatSection, value: number, minus: boolean): string {
  const { pieces } = section;
  const size = Math.abs(shownValue(value));
  const sign = minus && value < 0 ? '-' : '';
  const kinds = new Set(pieces.map(({ kind }) => kind));
  if (isScaled(section)) return sign + printInFull(pieces, size);
  if (!kinds.has('digit')) return sign + printWords(pieces, size);
  // A fraction such as 3 1/2 is shown as the number it is.
  if (kinds.has('slash')) return sign + printGeneral(size);
  if (kinds.has('exponent')) return sign + printExponential(pieces, size);
  return sign + printDigits(pieces, size);
}

const lastDigit = (pieces: readonly FormatPiece[]): number => {
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? pieces : pieces.slice(0, point);
  return before.findLastIndex(({ kind }) => kind === 'digit');
};

/** True for a section that shows thousands or millions of what is there: `#,##0,`. */
export function isScaled({ pieces }: FormatSection): boolean {
  const last = pieces.findLastIndex(({ kind }) => kind === 'digit');
  return (
    last >= 0 &&
    (pieces[last + 1]?.kind === 'comma' || pieces[lastDigit(pieces) + 1]?.kind === 'comma')
  );
}

/** The words around it speak of thousands, so they are left out. */
function printInFull(pieces: readonly FormatPiece[], size: number): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  const grouped = pieces.slice(first, lastDigit(pieces)).some(({ kind }) => kind === 'comma');
  return grouped ? groupDigits(decimalText(size)) : decimalText(size);
}

const printWords = (pieces: readonly FormatPiece[], size: number): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'general' || piece.kind === 'words') return printGeneral(size);
      return piece.kind === 'text' ? piece.text : (SIGNS[piece.kind] ?? '');
    })
    .join('');

const SIGNS: Readonly<Partial<Record<FormatPiece['kind'], string>>> = {
  percent: '%',
  slash: '/',
  point: '.',
};

function printExponential(pieces: readonly FormatPiece[], size: number): string {
  const at = pieces.findIndex(({ kind }) => kind === 'exponent');
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const count = (part: readonly FormatPiece[]): number =>
    part.filter(({ kind }) => kind === 'digit').length;
  const places = point >= 0 && point < at ? count(pieces.slice(point, at)) : 0;
  const number = exponential(size, places, count(pieces.slice(at)));
  const words = pieces.map((piece) => (piece.kind === 'text' ? piece.text : ''));
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  return words.slice(0, first).join('') + number + words.slice(at).join('');
}

const HUNDREDS = 2;

/** Digits go to their places from the point outwards; the first place takes all that are left. */
function printDigits(pieces: readonly FormatPiece[], size: number): string {
  const found = pieces.findIndex(({ kind }) => kind === 'point');
  const point = found < 0 ? pieces.length : found;
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  const places = pieces.slice(point).filter(({ kind }) => kind === 'digit').length;
  const value = roundDecimal(shiftPoint(decimalText(size), HUNDREDS * percents), places);
  const [whole = '', fraction = ''] = value.split('.');
  return (
    printWhole(pieces.slice(0, point), whole === '0' ? '' : whole) +
    printFraction(pieces.slice(point), fraction)
  );
}

function printWhole(pieces: readonly FormatPiece[], whole: string): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  const grouped = pieces.some(({ kind }) => kind === 'comma');
  let [text, left, count] = ['', whole, 0];
  const put = (digit: string): void => {
    const comma = grouped && count > 0 && count % 3 === 0 && digit !== ' ';
    text = `${digit}${comma ? ',' : ''}${text}`;
    count += 1;
  };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'text') text = piece.text + text;
    else if (piece?.kind !== 'digit') text = (piece ? (SIGNS[piece.kind] ?? '') : '') + text;
    else if (left === '') {
      if (piece.sign !== '#') put(piece.sign === '0' ? '0' : ' ');
    } else {
      const taken = at === first ? left.length : 1;
      for (const digit of [...left.slice(-taken)].reverse()) put(digit);
      left = left.slice(0, -taken);
    }
  }
  // No place before the point: .5 of a whole number is still that number.
  return left === '' ? text : `${text}${left}`;
}

function printFraction(pieces: readonly FormatPiece[], fraction: string): string {
  const carried = withoutZeros(`0.${fraction}`).length - 2;
  let at = 0;
  const shown = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind !== 'digit') return SIGNS[piece.kind] ?? '';
    const digit = fraction[at] ?? '0';
    at += 1;
    if (at <= carried || piece.sign === '0') return digit;
    return piece.sign === '?' ? ' ' : '';
  });
  return shown.join('');
}

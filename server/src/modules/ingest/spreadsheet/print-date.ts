import { ERAS } from '../reading/eras.js';
import type { DateLetter, FormatPiece, FormatSection } from './format-code.js';

/** A moment as a spreadsheet counts it, taken apart. */
interface Moment {
  /** Days since the last day of 1899, as Excel numbers them: 60 is a 29 February 1900 that never was. */
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Thousandths of a second of the day. */
  readonly time: number;
  /** Thousandths of a second since days are counted. */
  readonly passed: number;
}

const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** What 1 January 1904 is when days are counted from 1900. */
const FROM_1904 = 1_462;
/** 29 February 1900: Excel counts it, though there was none. */
const NEVER = 60;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/**
 * A number as the day or time a section shows; null when it stands for none. Years, months and days in digits are
 * printed as 2021-04-01, a time as 9:30; everything with words, as a reader sees it.
 */
export function printDate(section: FormatSection, value: number, from1904: boolean): string | null {
  const pieces = systemPieces(section) ?? section.pieces;
  if (!(value >= 0 && value < LAST_SERIAL + 1)) return null;
  const moment = momentOf(value, pieces, from1904);
  if (moment.serial > LAST_SERIAL) return null;
  return printPlain(pieces, moment) ?? printAsShown(pieces, moment, section.locale);
}

const piece = (letter: DateLetter, length = 1): FormatPiece => ({ kind: 'date', letter, length });

/** The long day and the time as the machine is set to show them: every machine shows something else. */
function systemPieces({ locale }: FormatSection): FormatPiece[] | null {
  if (locale === 'f800') return [piece('y', 4), piece('m'), piece('d')];
  return locale === 'f400' ? [piece('h'), piece('n'), piece('s')] : null;
}

/** Rounded to what can be shown, so that 9:29:59.9999 is 9:30. */
function momentOf(value: number, pieces: readonly FormatPiece[], from1904: boolean): Moment {
  const timed = pieces.some(
    (one) => one.kind === 'elapsed' || (one.kind === 'date' && 'hns'.includes(one.letter)),
  );
  const step = timed && !pieces.some(({ kind }) => kind === 'fraction') ? SECOND : 1;
  const passed = Math.round((value * DAY) / step) * step;
  const serial = Math.floor(passed / DAY) + (from1904 ? FROM_1904 : 0);
  return { serial, ...calendarDay(serial), time: passed % DAY, passed };
}

/** The day of the calendar, by whole numbers only; 0 is the day before 1 January 1900, which Excel calls 0 January. */
function calendarDay(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === NEVER) return { year: 1900, month: 2, day: 29 };
  // Days since 1 March of the year 0, by eras of 400 years.
  const days = serial + (serial < NEVER ? 1 : 0) + 693_899;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Signs between digits that say nothing of their own. */
const SEPARATORS = /^[\s/.,:\-T]*$/;

/** A day, a month or a time in digits, in the one way they are read without doubt; null for any other section. */
function printPlain(pieces: readonly FormatPiece[], moment: Moment): string | null {
  const letters = new Set<string>();
  for (const one of pieces) {
    if (one.kind === 'date') letters.add(one.letter);
    else if (one.kind === 'text' && !SEPARATORS.test(one.text)) return null;
    else if (one.kind === 'elapsed' || one.kind === 'fraction') return null;
  }
  if (['g', 'e', 'a'].some((letter) => letters.has(letter))) return null;
  const [day, time] = [plainDay(letters, pieces, moment), plainTime(letters, moment)];
  if (day === null || time === null || (day === '' && time === '')) return null;
  return day === '' ? time.replace(/^0(?=\d:)/, '') : `${day} ${time}`.trimEnd();
}

function plainDay(
  letters: ReadonlySet<string>,
  pieces: readonly FormatPiece[],
  { year, month, day }: Moment,
): string | null {
  const [y, m, d] = ['y', 'm', 'd'].map((letter) => letters.has(letter));
  if (!y && !m && !d) return '';
  if (y && m && d) return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  // Apr-21 may be read as a day of April; 2021/04 is printed as it is.
  const named = pieces.some((one) => one.kind === 'date' && one.letter === 'm' && one.length > 2);
  return y && m && named ? `${pad(year, 4)}-${pad(month)}` : null;
}

function plainTime(letters: ReadonlySet<string>, { time }: Moment): string | null {
  const [h, n, s] = ['h', 'n', 's'].map((letter) => letters.has(letter));
  if (!h && !n && !s) return '';
  if (!h || !n) return null;
  const clock = `${pad(Math.floor(time / HOUR))}:${pad(Math.floor(time / MINUTE) % 60)}`;
  return s ? `${clock}:${pad(Math.floor(time / SECOND) % 60)}` : clock;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SIGNS_OF_WEEKDAYS = [...'日月火水木金土'];

function printAsShown(pieces: readonly FormatPiece[], moment: Moment, locale: string): string {
  const halves = pieces.some(({ kind }) => kind === 'half');
  const shown = pieces.map((one) => {
    switch (one.kind) {
      case 'text':
        return one.text;
      case 'half':
        return moment.time < DAY / 2 ? one.morning : one.afternoon;
      case 'elapsed':
        return pad(elapsed(one.letter, moment), one.length);
      case 'fraction':
        return `.${pad(moment.time % SECOND, 3).slice(0, one.length)}`;
      case 'date':
        return printLetter(one, moment, { halves, firstYear: locale.includes('gannen') });
      case 'slash':
        return '/';
      case 'point':
        return '.';
      case 'comma':
        return ',';
      case 'percent':
        return '%';
      case 'digit':
      case 'exponent':
      case 'general':
      case 'words':
        return '';
    }
  });
  return shown.join('');
}

function elapsed(letter: 'h' | 'n' | 's', { passed }: Moment): number {
  return Math.floor(passed / { h: HOUR, n: MINUTE, s: SECOND }[letter]);
}

interface Ways {
  /** By twelve hours. */
  readonly halves: boolean;
  /** The first year of an era is 元. */
  readonly firstYear: boolean;
}

function printLetter(
  { letter, length }: { letter: DateLetter; length: number },
  moment: Moment,
  ways: Ways,
): string {
  const { year, month, day, time, serial } = moment;
  const hour = Math.floor(time / HOUR);
  const digits = Math.min(length, 2);
  switch (letter) {
    case 'y':
      return length <= 2 ? pad(year % 100) : pad(year, 4);
    case 'm':
      return length <= 2 ? pad(month, digits) : nameOf(MONTHS[month - 1], length);
    case 'd':
      return length <= 2 ? pad(day, digits) : nameOf(WEEKDAYS[(serial + 6) % 7], length);
    case 'a':
      return `${SIGNS_OF_WEEKDAYS[(serial + 6) % 7]}${length > 3 ? '曜日' : ''}`;
    case 'h':
      return pad(ways.halves ? ((hour + 11) % 12) + 1 : hour, digits);
    case 'n':
      return pad(Math.floor(time / MINUTE) % 60, digits);
    case 's':
      return pad(Math.floor(time / SECOND) % 60, digits);
    case 'g':
    case 'e':
      return printEra(letter, length, moment, ways);
  }
}

/** Three letters, one, or the whole name. */
function nameOf(name = '', length: number): string {
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function printEra(letter: 'g' | 'e', length: number, moment: Moment, ways: Ways): string {
  const { year, month, day } = moment;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const signs = ERAS.findLast(({ first }) => first <= date);
  if (!signs) return letter === 'e' ? String(year) : '';
  if (letter === 'g') return length === 1 ? signs.letter : length === 2 ? signs.short : signs.era;
  const count = year - Number(signs.first.slice(0, 4)) + 1;
  return count === 1 && ways.firstYear ? '元' : pad(count, Math.min(length, 2));
}

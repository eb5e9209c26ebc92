import { municipalityCheckDigit } from '../../network/index.js';
import { plain, unreadable } from './printed-text.js';
import { surely, type Understood } from './reading.js';

export type MunicipalityDoubt =
  /** 12025: a spreadsheet took the zero in front away; the check digit says so. */
  | 'MUNICIPALITY_ZERO_RESTORED'
  /** 13229: without a check digit, so nothing says whether it is mistyped. */
  | 'MUNICIPALITY_WITHOUT_CHECK';

type Reading = Understood<string, MunicipalityDoubt>;

const CODE = /^(\d{5})-?(\d)$/u;
const FIVE = /^\d{5}$/u;

/** True for what can only be meant as a code: five or six digits, whatever their width. */
export const looksLikeMunicipalityCode = (printed: string): boolean =>
  /^\d{5}-?\d?$/u.test(printed.normalize('NFKC').trim());

/**
 * A 全国地方公共団体コード as its six digits. Where five digits may be read in two ways, the one that is known is meant.
 * @throws Unreadable MUNICIPALITY_CODE_INVALID, MUNICIPALITY_CODE_WRONG, MUNICIPALITY_CODE_AMBIGUOUS
 */
export function readMunicipalityCode(
  printed: string,
  isKnown: (code: string) => boolean = () => false,
): Reading {
  const text = plain(printed, 'MUNICIPALITY_CODE_INVALID');
  const [, five, digit] = CODE.exec(text) ?? [];
  if (five !== undefined && digit !== undefined) {
    if (!isPlace(five)) throw invalid(printed);
    const expected = complete(five);
    if (expected !== `${five}${digit}`) throw wrong(printed, expected);
    return surely(expected);
  }
  if (!FIVE.test(text)) throw invalid(printed);
  return readFive(text, printed, isKnown);
}

function readFive(text: string, printed: string, isKnown: (code: string) => boolean): Reading {
  const padded = `0${text}`;
  const restored = isPlace(padded.slice(0, 5)) ? complete(padded.slice(0, 5)) : null;
  const readings: Reading[] = [];
  if (restored === padded) {
    const params = { printed: text, code: padded };
    readings.push({ value: padded, doubts: [{ code: 'MUNICIPALITY_ZERO_RESTORED', params }] });
  }
  if (isPlace(text)) {
    const code = complete(text);
    const params = { printed: text, code };
    readings.push({ value: code, doubts: [{ code: 'MUNICIPALITY_WITHOUT_CHECK', params }] });
  }
  const [only, ...others] = readings.length > 1 ? known(readings, isKnown) : readings;
  if (only && others.length === 0) return only;
  if (readings.length > 1) {
    const codes = readings.map(({ value }) => value).join(' / ');
    throw unreadable('MUNICIPALITY_CODE_AMBIGUOUS', printed, { readings: codes });
  }
  throw restored === null ? invalid(printed) : wrong(printed, restored);
}

function known(readings: readonly Reading[], isKnown: (code: string) => boolean): Reading[] {
  return readings.filter(({ value }) => isKnown(value));
}

/** A prefecture of 47, and 000 for itself or the number of a municipality, which begin at 100. */
function isPlace(five: string): boolean {
  const [prefecture, municipality] = [Number(five.slice(0, 2)), Number(five.slice(2))];
  return prefecture >= 1 && prefecture <= 47 && (municipality === 0 || municipality >= 100);
}

const complete = (five: string): string => `${five}${municipalityCheckDigit(five)}`;

const invalid = (printed: string) =>
  unreadable('MUNICIPALITY_CODE_INVALID', printed, { code: printed.trim() });

const wrong = (printed: string, expected: string) =>
  unreadable('MUNICIPALITY_CODE_WRONG', printed, { expected });

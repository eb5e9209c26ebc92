import { FIRST_YEAR } from '../../../platform/time/period.js';
import { calendarYearOf, type Era, ERAS, eraOfSign, eraTouches } from './eras.js';
import { unreadable } from './printed-text.js';

/** 年度 runs from April to March, 年 from January to December. */
export type YearUnit = '年度' | '年';

export interface PrintedYear {
  readonly year: number;
  /** The eras it was printed in: none for 2024年, two for 平成31年(令和元年). */
  readonly eras: readonly Era[];
  readonly unit: YearUnit | null;
  /** What stands behind the year. */
  readonly rest: string;
}

interface Notation {
  readonly year: number;
  readonly era: Era | null;
  readonly unit: YearUnit | null;
  readonly rest: string;
}

const SIGNS = '明治|大正|昭和|平成|令和|[MTSHR明大昭平令]';
const NOTATION = new RegExp(
  `^(?:(?<sign>${SIGNS})(?<count>\\d{1,2}|元)|(?<prefix>[FC]Y)?(?<western>\\d{4}))(?!\\d)`,
  'u',
);
const UNIT = /^年度?/u;
const ASIDE = /^\(([^()]*)\)/u;

/**
 * The year at the head of a folded text, with a second notation in brackets where there is one.
 * Null when no complete year stands there.
 * @throws Unreadable ERA_YEAR_ZERO, NOTATIONS_DISAGREE
 */
export function takeYear(text: string, printed: string): PrintedYear | null {
  const first = takeNotation(text, printed);
  if (!first) return null;
  // 令和3(2021)年度 or 令和3年度(2021年度)
  const inner = takeAside(first.rest, printed);
  const [unit, behind] = takeUnit(inner ? inner.after : first.rest);
  const outer = inner ? null : takeAside(behind, printed);
  const found = { ...first, unit: first.unit ?? unit };
  if (first.unit && unit) return null;
  const second = inner?.notation ?? outer?.notation;
  if (second) refuseDisagreement(found, second, printed);
  return {
    year: found.year,
    eras: [found.era, second?.era ?? null].filter((era) => era !== null),
    unit: found.unit ?? second?.unit ?? null,
    rest: outer ? outer.after : behind,
  };
}

function takeNotation(text: string, printed: string): Notation | null {
  const match = NOTATION.exec(text);
  if (!match) return null;
  const { sign, count, prefix, western } = match.groups ?? {};
  const rest = text.slice(match[0].length);
  const era = sign === undefined ? null : eraOfSign(sign);
  if (era === null) {
    const unit = prefix === undefined ? null : prefix === 'FY' ? '年度' : '年';
    return { year: Number(western), era, unit, rest };
  }
  return { year: calendarYearOf(era, yearCount(count ?? '', printed)), era, unit: null, rest };
}

/** 元 is the first year. @throws Unreadable ERA_YEAR_ZERO */
export function yearCount(count: string, printed: string): number {
  const number = count === '元' ? 1 : Number(count);
  if (number === 0) throw unreadable('ERA_YEAR_ZERO', printed);
  return number;
}

function takeUnit(text: string): readonly [YearUnit | null, string] {
  const [unit] = UNIT.exec(text) ?? [];
  if (unit === undefined) return [null, text];
  return [unit === '年度' ? '年度' : '年', text.slice(unit.length)];
}

/** A year in brackets and nothing else; null for anything else in brackets. */
function takeAside(text: string, printed: string): { notation: Notation; after: string } | null {
  const [whole, content] = ASIDE.exec(text) ?? [];
  if (whole === undefined || content === undefined) return null;
  const notation = takeNotation(content, printed);
  if (!notation) return null;
  const [unit, rest] = takeUnit(notation.rest);
  if (rest !== '' || (notation.unit && unit)) return null;
  return {
    notation: { ...notation, unit: notation.unit ?? unit },
    after: text.slice(whole.length),
  };
}

function refuseDisagreement(first: Notation, second: Notation, printed: string): void {
  const sameUnit = !first.unit || !second.unit || first.unit === second.unit;
  if (first.year === second.year && sameUnit) return;
  const words = ({ year, unit }: Notation): string => `${year}${unit ?? ''}`;
  throw unreadable('NOTATIONS_DISAGREE', printed, { first: words(first), second: words(second) });
}

/** No plan of a city reaches further; a later reading is not worth a question. */
const LAST_OFFERED = 2040;

/** What a year of one or two digits may mean: 23年度 → 平成23年度（2011年度） / 2023年度. */
export function possibleYears(digits: string, unit: YearUnit): string {
  const count = digits === '元' ? 1 : Number(digits);
  const offered = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_OFFERED;
  const inEras = ERAS.flatMap(({ era }) => {
    const year = calendarYearOf(era, count);
    const calendarYear = { from: `${year}-01-01`, to: `${year}-12-31` };
    if (!offered(year) || !eraTouches(era, calendarYear)) return [];
    return [`${era}${count === 1 ? '元' : count}${unit}（${year}${unit}）`];
  });
  const inWestern = digits === '元' ? [] : [1900 + count, 2000 + count];
  const western = inWestern.filter(offered).map((year) => `${year}${unit}`);
  return [...inEras, ...western].join(' / ');
}

import type { Period } from '../../../platform/time/period.js';
import { fiscalYearOf, isWholeFiscalYear } from '../../../platform/time/period.js';
import type { ReadPeriod } from '../reading/period.types.js';
import type { YearUnit } from '../reading/printed-year.js';
import { readPeriod } from '../reading/read-period.js';
import { Unreadable } from '../reading/reading.js';
import { isUnit } from './label.js';
import { readTimeLabel } from './time-label.js';

/** What is said about time above a table, on its sheet or by the user. */
export interface SaidTime {
  readonly year: number | null;
  readonly unit: YearUnit | null;
  readonly coverage: Period | null;
  /** 4月 of a sheet for each month; null when only a year or everything is said. */
  readonly part: string | null;
  /** A month, a half or a day with its year. */
  readonly full: ReadPeriod | null;
}

export interface TitleFacts {
  readonly time: SaidTime | null;
  /** Several years stand there: none of them is meant for the whole table. */
  readonly severalYears: boolean;
  readonly unit: string | null;
  /** 単位：件、人 as printed: nobody says which figure has which. */
  readonly severalUnits: string | null;
}

/** Characters; what is longer is a sentence, whose years are not about the table. */
const LONGEST = 100;

const YEAR =
  /(?:(?:明治|大正|昭和|平成|令和)\s?(?:\d{1,2}|元)\s?(?:年度|年)?|(?<![A-Za-z\d])[MTSHR]\.?\s?\d{1,2}(?:年度|年|(?![\p{L}\d]))|(?<!\d)(?:19|20)\d\d\s?(?:年度|年)|FY\s?20\d\d)/gu;
/** What may follow a year, the longest first. */
const TAIL =
  /^(?:\((?:(?:明治|大正|昭和|平成|令和)?\s?(?:\d{1,4}|元)|[MTSHR]\d{1,2})年?度?\))?\s?(?:度)?\s?(?:\d{1,2}月\d{1,2}日|\(\d{1,2}月(?:末|\d{1,2}日)?(?:現在|時点|まで)?\)|\d{1,2}月(?:分|末)?|第?[1-4一二三四]四半期|[1-4]Q|上半?期|下半?期)?(?:現在|時点)?/u;
const RANGE = /^\s?(?:[〜~-]|から)\s?/u;
/** A day on which the paper was written says nothing about the figures. */
const WRITTEN = /作成|発行|更新|印刷|公表|提出|付け|設立|開設|開館/u;

const EMPTY: TitleFacts = { time: null, severalYears: false, unit: null, severalUnits: null };

/** What a line above a table says of all its figures. */
export function titleFacts(line: string): TitleFacts {
  if (line.length > LONGEST || line.includes('。')) return EMPTY;
  const text = line.normalize('NFKC').replace(/～/gu, '〜').trim();
  return { ...timesOf(text), ...unitOf(text) };
}

/** The name of a sheet, where 2021, R3 and 4月 stand alone. */
export function sheetFacts(name: string): SaidTime | null {
  const label = readTimeLabel(name.trim());
  if (label?.kind === 'YEAR') return { ...NOTHING, year: label.year, unit: label.unit };
  if (label?.kind === 'PART') return { ...NOTHING, part: label.text };
  if (label?.kind === 'FULL') return { ...NOTHING, full: label.reading };
  return titleFacts(name).time;
}

const NOTHING: SaidTime = { year: null, unit: null, coverage: null, part: null, full: null };

/** 令和3年度 with the 4月 of the sheet; null when one of them is missing. */
export function bothTimes(time: SaidTime | null, part: string | null): SaidTime | null {
  return time === null || part === null || time.full !== null ? time : { ...time, part };
}

function timesOf(text: string): Pick<TitleFacts, 'time' | 'severalYears'> {
  const found = new Map<string, SaidTime>();
  let from = 0;
  for (const match of text.matchAll(YEAR)) {
    if (match.index < from) continue;
    const { said, end } = readFrom(text, match);
    from = end;
    if (said) found.set(JSON.stringify(said), said);
  }
  const all = [...found.values()];
  const years = new Set(all.map(({ year, full }) => `${year} ${full?.period.from ?? ''}`));
  if (years.size > 1) return { time: null, severalYears: true };
  return { time: all[0] ?? null, severalYears: false };
}

function readFrom(text: string, match: RegExpExecArray): { said: SaidTime | null; end: number } {
  const start = match.index;
  const end = start + match[0].length;
  const [tail = ''] = TAIL.exec(text.slice(end, end + 40)) ?? [];
  const stop = end + tail.length;
  if (
    WRITTEN.test(text.slice(stop, stop + 4)) ||
    /^\d{1,2}[/.]/u.test(text.slice(stop, stop + 3))
  ) {
    return { said: null, end: stop };
  }
  const stretch = toStretch(text, start, stop);
  if (stretch) return stretch;
  const day = /月\d{1,2}日$/u.test(tail);
  return { said: day ? null : (toTime(text.slice(start, stop)) ?? toTime(match[0])), end: stop };
}

/** 令和3年4月〜令和4年3月, 令和3年度〜令和5年度 */
function toStretch(
  text: string,
  start: number,
  stop: number,
): { said: SaidTime | null; end: number } | null {
  const [sign] = RANGE.exec(text.slice(stop, stop + 4)) ?? [];
  if (sign === undefined) return null;
  const rest = text.slice(stop + sign.length, stop + sign.length + 30);
  const [other = ''] =
    /^(?:(?:(?:令和|平成|[HR])?(?:\d{1,4}|元)年度?|[HR]\d{1,2}))?(?:\d{1,2}月)?(?:\d{1,2}日)?/u.exec(
      rest,
    ) ?? [];
  if (other === '') return null;
  const end = stop + sign.length + other.length;
  return { said: toTime(`${text.slice(start, stop)}〜${other}`), end };
}

function toTime(printed: string): SaidTime | null {
  try {
    const { value, doubts } = readPeriod(printed.replace(/\s/gu, ''), {
      fiscalYear: null,
      era: null,
    });
    const { kind, period, coverage } = value;
    const isBare = doubts.some(({ code }) => code === 'BARE_YEAR');
    if (kind === 'STRETCH' && isWholeFiscalYear(period)) {
      return { ...NOTHING, year: fiscalYearOf(period.from), unit: '年度' };
    }
    if (kind !== 'FISCAL_YEAR' && kind !== 'CALENDAR_YEAR') return { ...NOTHING, full: value };
    const unit = isBare ? null : kind === 'FISCAL_YEAR' ? '年度' : '年';
    return { ...NOTHING, year: Number(period.from.slice(0, 4)), unit, coverage };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
}

const UNIT_LINE = /単位\s?[:：]?\s?([^()（）[\]【】:：]{1,20})/u;
/** In the brackets of a title these are words: （日）, （市）, （3事業）. */
const NO_UNIT = /^(?:日|週間|分|秒|[市区町村館室組号点]|か月|施設|拠点|事業|講座|市町村)$/u;
const ASIDE = /[([【（]([^()（）[\]【】]{1,12})[)\]】）]/gu;

function unitOf(text: string): Pick<TitleFacts, 'unit' | 'severalUnits'> {
  const [, said] = UNIT_LINE.exec(text) ?? [];
  if (said !== undefined) {
    const parts = said.split(/[、,・/ ]/u).filter((part) => part !== '');
    return parts.length > 1
      ? { unit: null, severalUnits: said.trim() }
      : { unit: said.trim(), severalUnits: null };
  }
  const asides = [...text.matchAll(ASIDE)]
    .map(([, aside = '']) => aside.trim())
    .filter((aside) => isUnit(aside) && !NO_UNIT.test(aside));
  return { unit: asides.length === 1 ? (asides[0] ?? null) : null, severalUnits: null };
}

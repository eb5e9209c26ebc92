import { newestEra } from './eras.js';
import type {
  Asked,
  PeriodContext,
  PeriodDoubt,
  PeriodReading,
  ReadPeriod,
} from './period.types.js';
import { readInYear, readWithoutYear, refuseFarYear } from './period-year.js';
import { isRelative, plain, unreadable } from './printed-text.js';
import { takeYear } from './printed-year.js';
import { readFoldedDay, refuseSerialNumber } from './read-day.js';
import type { Doubt, Understood } from './reading.js';

/**
 * A printed period: a day, a month, a quarter, a half, a year or a stretch of them.
 * 年 is a calendar year, 年度 the fiscal year from April.
 * @throws Unreadable PERIOD_UNREADABLE, PERIOD_NOT_IN_CALENDAR, PERIOD_WITHOUT_YEAR,
 * PERIOD_YEAR_AMBIGUOUS, PERIOD_OUTSIDE_ERA, PERIOD_BACKWARDS, PERIOD_OUT_OF_RANGE, ERA_YEAR_ZERO,
 * NOTATIONS_DISAGREE, RELATIVE_WORD, DATE_SERIAL_NUMBER; of a day also what `readDay` throws
 */
export function readPeriod(
  printed: string,
  context: PeriodContext,
): Understood<ReadPeriod, PeriodDoubt> {
  const text = withoutBrackets(plain(printed, 'PERIOD_UNREADABLE'));
  refuseSerialNumber(text, printed);
  if (isRelative(text)) throw unreadable('RELATIVE_WORD', printed);
  const asked: Asked = { printed, text, context };
  const found = readStock(asked) ?? readPoint(asked) ?? readStretch(asked);
  if (!found) throw unreadable('PERIOD_UNREADABLE', printed);
  const { from, to } = found.value.period;
  for (const day of [from, to]) refuseFarYear(Number(day.slice(0, 4)), printed);
  return found;
}

/** (令和3年度) → 令和3年度; but (8月〜3月) is said in brackets of a year. */
function withoutBrackets(text: string): string {
  const [, inside] = /^\(([^()]*)\)$/u.exec(text) ?? [];
  return inside ?? text;
}

/** One period without a start and an end of its own. */
function readPoint(asked: Asked): PeriodReading | null {
  return readInYear(asked) ?? readWithoutYear(asked) ?? readOneDay(asked);
}

// The day itself says what is wrong with it, once the text looks like one.
const DAY_SHAPE =
  /^(?:[^〜/.-]*\d{1,2}月\d{1,2}日|(?:[^〜/.-]+[-/.])?\d{1,2}[-/.]\d{1,2}|\d{8})(?:\([^()]*\))?$/u;

function readOneDay({ printed, text, context }: Asked): PeriodReading | null {
  if (!DAY_SHAPE.test(text)) return null;
  const { value: day, doubts } = readFoldedDay(text, printed, context);
  const era = newestEra(takeYear(text, printed)?.eras ?? []);
  const period = { from: day, to: day };
  return { value: { period, kind: 'DAY', coverage: null, asOf: null, era }, doubts };
}

const STOCK = /^(.+)(?:現在|時点)$/u;

/** 2月28日現在, 令和3年3月末時点: a stock on a day. */
function readStock(asked: Asked): PeriodReading | null {
  const [, text] = STOCK.exec(asked.text) ?? [];
  if (text === undefined) return null;
  const read = text.endsWith('末')
    ? readPoint({ ...asked, text: text.slice(0, -1) })
    : readOneDay({ ...asked, text });
  if (!read || read.value.coverage) return null;
  const day = read.value.period.to;
  const value = { ...read.value, period: { from: day, to: day }, kind: 'DAY' as const, asOf: day };
  return { value, doubts: read.doubts };
}

/** 2021年4月〜9月, 令和3年度〜令和5年度, 4月〜9月. @throws Unreadable PERIOD_BACKWARDS */
function readStretch(asked: Asked): PeriodReading | null {
  const ends = endsOf(asked.text);
  if (!ends) return null;
  const first = readPoint({ ...asked, text: ends[0] });
  const last = first ? readEnd(asked, ends, first) : null;
  // 4月〜2022年 and 令和4年〜3月 say nothing certain.
  if (!first || !last || first.value.kind !== last.value.kind) return null;
  const period = { from: first.value.period.from, to: last.value.period.to };
  if (last.value.period.from < first.value.period.from)
    throw unreadable('PERIOD_BACKWARDS', asked.printed);
  const era = last.value.era ?? first.value.era;
  return {
    value: { period, kind: 'STRETCH', coverage: null, asOf: null, era },
    doubts: together(first.doubts, last.doubts),
  };
}

type Ends = readonly [string, string];

const RANGES: readonly RegExp[] = [
  /^([^〜]+)〜([^〜]+)$/u,
  /^([^か]+)から([^か]+)$/u,
  /^([^-]*[年度月日])-([^-]+)$/u,
];

/** The two ends as printed; 4〜9月 says its unit once. */
function endsOf(text: string): Ends | null {
  const whole = text.endsWith('まで') ? text.slice(0, -2) : text;
  const match = RANGES.map((range) => range.exec(whole)).find((found) => found !== null);
  const [, first, last] = match ?? [];
  if (first === undefined || last === undefined) return null;
  const saysOnce = /^(?:.*年)?\d{1,2}$/u.test(first) && /^\d{1,2}月$/u.test(last);
  return [saysOnce ? `${first}月` : first, last];
}

const MONTH_AND_DAY = /^(\d{1,2})(?:月|\/)(\d{1,2})?/u;

/** The end of a stretch. Without a year it is the first such month or day from the start on. */
function readEnd(asked: Asked, [, text]: Ends, first: PeriodReading): PeriodReading | null {
  const era = first.value.era ?? asked.context.era;
  const [, month, day] = MONTH_AND_DAY.exec(text) ?? [];
  const inFiscalYear = first.doubts.some(({ code }) => code === 'YEAR_FROM_FISCAL_YEAR');
  if (month === undefined || inFiscalYear) {
    return readPoint({ ...asked, text, context: { ...asked.context, era } });
  }
  const { from } = first.value.period;
  const order = Number(month) * 100 + Number(day ?? from.slice(8));
  const isNext = order < Number(from.slice(5, 7)) * 100 + Number(from.slice(8));
  const year = Number(from.slice(0, 4)) + (isNext ? 1 : 0);
  const read = readPoint({ ...asked, text: `${year}${text.includes('/') ? '/' : '年'}${text}` });
  if (!read || !isNext) return read;
  const { to } = read.value.period;
  return { ...read, doubts: [...read.doubts, { code: 'ENDS_NEXT_YEAR', params: { from, to } }] };
}

type Doubts = readonly Doubt<PeriodDoubt>[];

function together(first: Doubts, last: Doubts): Doubts {
  return [...first, ...last.filter(({ code }) => first.every((doubt) => doubt.code !== code))];
}

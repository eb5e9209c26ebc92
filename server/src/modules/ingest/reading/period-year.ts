import {
  FIRST_YEAR,
  fiscalYear,
  LAST_YEAR,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import { fiscalYearWords } from '../../../platform/time/day-words.js';
import { calendarYearOf, eraTouches, newestEra, printEraYear, printMonth } from './eras.js';
import type { Asked, PeriodDoubt, PeriodReading, ReadPeriod } from './period.types.js';
import { monthIn, type Part, partOf } from './period-parts.js';
import { unreadable } from './printed-text.js';
import { possibleYears, type PrintedYear, takeYear, yearCount } from './printed-year.js';
import type { Doubt } from './reading.js';

type Doubts = readonly Doubt<PeriodDoubt>[];

interface Year extends PrintedYear {
  readonly doubts: Doubts;
}

/** What is said of a reading; `coverage` only when it is a part. */
interface Said extends Pick<ReadPeriod, 'kind' | 'period'> {
  readonly coverage?: Period;
}

const MONTH_IN_SIGNS = /^[-/.](\d{1,2})$/u;
const WITHOUT_ERA = /^(\d{1,2}|元)(?:(年度|年)(.*)|)$/u;
const WHOLE = /^分?$/u;

/** A year and what stands behind it: 令和3年度, R3, H27.7, 令和2年度(2月末). Null for anything else. */
export function readInYear(asked: Asked): PeriodReading | null {
  const year = takeYear(asked.text, asked.printed);
  const found = year ? { ...year, doubts: [] } : takeCarried(asked);
  if (!found) return null;
  const { printed } = asked;
  refuseFarYear(found.year, printed);
  const month = found.unit === null ? MONTH_IN_SIGNS.exec(found.rest)?.[1] : undefined;
  if (month !== undefined) {
    const calendar = toPeriod({ ...found, unit: '年' });
    const part = monthIn(calendar, Number(month), printed);
    return reading(found, { kind: 'MONTH', period: part }, inEra(found, part, printed));
  }
  const span = toPeriod(found);
  const part = WHOLE.test(found.rest) ? null : partOf(span, found.rest, printed);
  if (!part && !WHOLE.test(found.rest)) return null;
  // A month lies in its era or not; of a fiscal year the whole counts.
  const months = part?.kind === 'MONTH' && found.unit === '年' ? part.period : span;
  const doubts = [...inEra(found, months, printed), ...bare(found), ...partDoubts(found, part)];
  return part ? reading(found, ofPart(span, part, found), doubts) : whole(found, span, doubts);
}

/** 4月, 第1四半期 or 下半期 in the document's fiscal year. Null for anything else. @throws Unreadable PERIOD_WITHOUT_YEAR */
export function readWithoutYear({ text, printed, context }: Asked): PeriodReading | null {
  const year = context.fiscalYear;
  // Any year shows whether the text is of this form.
  if (!partOf(fiscalYear(FIRST_YEAR), text, printed)) return null;
  if (year === null) throw unreadable('PERIOD_WITHOUT_YEAR', printed);
  refuseFarYear(year, printed);
  const span = fiscalYear(year);
  const part = partOf(span, text, printed);
  if (!part) return null;
  const assumed: Year = {
    year,
    eras: [],
    unit: '年度',
    rest: text,
    doubts: [{ code: 'YEAR_FROM_FISCAL_YEAR', params: { year } }],
  };
  return reading(assumed, ofPart(span, part, assumed), partDoubts(assumed, part));
}

/** A year of one or two digits: of the era above, or refused. @throws Unreadable PERIOD_YEAR_AMBIGUOUS */
function takeCarried({ text, printed, context }: Asked): Year | null {
  const match = WITHOUT_ERA.exec(text);
  if (!match) return null;
  const [, digits = '', unit, rest = ''] = match;
  const count = yearCount(digits, printed);
  const said = unit === '年度' || unit === '年' ? unit : null;
  // 元年 starts an era, so it is never of the one above.
  if (!context.era || digits === '元') {
    const readings = possibleYears(digits, said ?? '年度');
    throw unreadable('PERIOD_YEAR_AMBIGUOUS', printed, { readings });
  }
  const year = calendarYearOf(context.era, count);
  const doubt = { code: 'ERA_CARRIED', params: { era: context.era, year } } as const;
  return { year, eras: [context.era], unit: said, rest, doubts: [doubt] };
}

function toPeriod({ year, unit }: Pick<Year, 'year' | 'unit'>): Period {
  return unit === '年' ? periodOf('CALENDAR_YEAR', `${year}-01-01`) : fiscalYear(year);
}

/** A year that its era never saw is refused, but for the fiscal year of a plan. @throws Unreadable PERIOD_OUTSIDE_ERA */
function inEra(year: Year, span: Period, printed: string): Doubts {
  if (year.eras.every((era) => eraTouches(era, span))) return [];
  if (year.unit === '年度') {
    return [{ code: 'ERA_HAD_ENDED', params: { right: fiscalYearWords(year.year).ja } }];
  }
  throw unreadable('PERIOD_OUTSIDE_ERA', printed, { right: rightWords(year, span) });
}

function rightWords({ unit, year }: Year, span: Period): string {
  const isMonth = span.from.slice(0, 7) === span.to.slice(0, 7);
  if (isMonth) return printMonth(span.to);
  return unit === '年' ? printEraYear(span.to) : fiscalYearWords(year).ja;
}

function bare({ unit, year }: Year): Doubts {
  return unit === null ? [{ code: 'BARE_YEAR', params: { fiscalYear: year } }] : [];
}

function partDoubts({ unit, year }: Year, part: Part | null): Doubts {
  if (!part) return [];
  const { from, to } = part.period;
  const doubts: Doubt<PeriodDoubt>[] = [];
  const fromJanuary = unit === '年' && (part.kind === 'QUARTER' || part.kind === 'HALF');
  if (fromJanuary) doubts.push({ code: 'COUNTED_FROM_JANUARY', params: { year, from, to } });
  if (part.vague) doubts.push({ code: 'TERM_AS_HALF', params: { from, to } });
  if (part.asStock) doubts.push({ code: 'UNTIL_OR_STOCK', params: { to } });
  if (part.endsNextYear) doubts.push({ code: 'ENDS_NEXT_YEAR', params: { from, to } });
  return doubts;
}

const wholeKind = (year: Year): 'CALENDAR_YEAR' | 'FISCAL_YEAR' =>
  year.unit === '年' ? 'CALENDAR_YEAR' : 'FISCAL_YEAR';

function whole(year: Year, period: Period, doubts: Doubts): PeriodReading {
  return reading(year, { kind: wholeKind(year), period }, doubts);
}

function ofPart(span: Period, part: Part, year: Year): Said {
  const { kind, period } = part;
  if (kind !== 'UNTIL') return { kind, period };
  return { kind: wholeKind(year), period: span, coverage: period };
}

function reading(year: Year, said: Said, doubts: Doubts): PeriodReading {
  const { kind, period, coverage = null } = said;
  return {
    value: { period, kind, coverage, asOf: null, era: newestEra(year.eras) },
    doubts: [...year.doubts, ...doubts],
  };
}

/** @throws Unreadable PERIOD_OUT_OF_RANGE */
export function refuseFarYear(year: number, printed: string): void {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw unreadable('PERIOD_OUT_OF_RANGE', printed, { min: FIRST_YEAR, max: LAST_YEAR });
}

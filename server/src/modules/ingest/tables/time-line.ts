import { addDays, type Day, periodOf } from '../../../platform/time/period.js';
import { calendarYearOf, type Era, ERAS } from '../reading/eras.js';
import type { YearUnit } from '../reading/printed-year.js';
import type { FigureLayout } from './figure.types.js';
import {
  type BareLabel,
  type FullLabel,
  monthOf,
  readTimeLabel,
  type TimeLabel,
  type YearLabel,
} from './time-label.js';

/** What the heading of a line of labels says they are: 年度, 月. */
export interface TimeHint {
  readonly year: YearUnit | null;
  readonly month: boolean;
  /** 日: days of a month that is said elsewhere. */
  readonly day: boolean;
}

export type TimeLineDoubt =
  | 'ERA_CARRIED'
  | 'YEAR_CARRIED'
  | 'NUMBERS_AS_YEARS'
  | 'NUMBERS_AS_MONTHS'
  | 'DAYS_AS_MONTHS'
  | 'YEAR_WORD_OF_HEADER';

export interface TimeLine {
  /** One for each text; null for what is no time. */
  readonly labels: readonly (TimeLabel | null)[];
  readonly doubts: ReadonlySet<TimeLineDoubt>;
}

export const NO_HINT: TimeHint = { year: null, month: false, day: false };

export function timeHint(heading: string): TimeHint {
  const text = heading.normalize('NFKC').replace(/\s+/gu, '');
  if (text.length > 12) return NO_HINT;
  const day = /^(?:日|日付|日にち)(?:$|[\\/・×])|[\\/・×]日$/u.test(text);
  const fiscal = /^(?:会計)?年度(?:別|末)?$|^年度[\\/・×]|[\\/・×]年度$/u.test(text);
  const calendar = /^(?:年|年次|暦年|西暦|和暦)(?:$|[\\/・×])|[\\/・×]年$/u.test(text);
  return {
    year: fiscal ? '年度' : calendar ? '年' : null,
    month: /^(?:年?月|月別|月次|月名)(?:$|[\\/・×])|[\\/・×]月別?$/u.test(text),
    day,
  };
}

/** What a person said of one side of a table: its plain numbers are years or months. Null when nothing was said. */
export function saidHint(
  layout: FigureLayout | undefined,
  side: 'across' | 'down',
): TimeHint | null {
  if (layout === `years-${side}`) return { ...NO_HINT, year: '年度' };
  return layout === `months-${side}` ? { ...NO_HINT, month: true } : null;
}

interface Run {
  readonly hint: TimeHint;
  readonly doubts: Set<TimeLineDoubt>;
  readonly seen: Set<number>;
  era: Era | null;
  last: YearLabel | null;
  month: number | null;
  /** The first day of the last month that was printed with its year. */
  from: Day | null;
}

/** The shortest row of plain numbers that is taken for months: 4, 5, 6, 7, 8, 9. */
const ENOUGH_MONTHS = 6;
const ENOUGH_DAYS = 3;

/**
 * The times that a line of labels names, in its order. A plain number is a year or a month only where the heading or its
 * neighbours say so: 平成13年度, 14, 15 or 2019, 2020, 2021.
 */
export function readTimeLine(
  texts: readonly string[],
  hint: TimeHint = NO_HINT,
  era: Era | null = null,
): TimeLine {
  const run: Run = {
    hint,
    doubts: new Set(),
    seen: new Set(),
    era,
    last: null,
    month: null,
    from: null,
  };
  const found = texts.map((text) => readTimeLabel(text));
  const whole =
    asDays(found, texts, hint) ?? asMonths(found, texts, run) ?? asYears(found, texts, hint);
  if (whole?.doubt) run.doubts.add(whole.doubt);
  const start = whole ? whole.labels : found;
  const labels = start.map((label, at) => settle(label, texts[at] ?? '', run));
  return { labels: asFirstDays(labels, run), doubts: run.doubts };
}

interface Whole {
  readonly labels: readonly (TimeLabel | null)[];
  readonly doubt: TimeLineDoubt | null;
}

const plainWidth = (text: string): string => text.normalize('NFKC').trim();

const isPlain = (text: string): boolean => /^\d{1,4}$/.test(plainWidth(text));

const DAY = /^([1-9]|[12]\d|3[01])日?$/u;

/** 1, 2, 3 below 日. */
function asDays(
  found: readonly (TimeLabel | null)[],
  texts: readonly string[],
  hint: TimeHint,
): Whole | null {
  if (!hint.day) return null;
  const days = texts.map((text) => DAY.exec(plainWidth(text))?.[1]);
  if (days.every((day) => day === undefined)) return null;
  const labels = days.map((day, at): TimeLabel | null =>
    day === undefined ? (found[at] ?? null) : { kind: 'PART', text: `${day}日`, word: null },
  );
  return { labels, doubt: null };
}

/** A line of nothing but 4, 5 … 12, 1, 2, 3, or of single numbers below 月. */
function asMonths(
  found: readonly (TimeLabel | null)[],
  texts: readonly string[],
  run: Run,
): Whole | null {
  const plain = texts.filter(isPlain);
  const counts = plain.map((text) => Number(plainWidth(text)));
  const inOrder = counts.every(
    (count, at) => at === 0 || count === ((counts[at - 1] ?? 0) % 12) + 1,
  );
  const inYear = counts.every((count) => count >= 1 && count <= 12);
  if (!inYear || plain.length === 0) return null;
  const sure = run.hint.month && !found.some((label) => label?.kind === 'YEAR');
  const starts = counts[0] === 4 || counts[0] === 1;
  const telling = inOrder && starts && plain.length >= ENOUGH_MONTHS;
  if (!sure && !(telling && run.hint.year === null)) return null;
  const labels = found.map((label, at): TimeLabel | null =>
    isPlain(texts[at] ?? '')
      ? { kind: 'PART', text: `${Number(plainWidth(texts[at] ?? ''))}月`, word: null }
      : label,
  );
  return { labels, doubt: 'NUMBERS_AS_MONTHS' };
}

/** A line of 2019, 2020, 2021: years when they follow each other or the heading says so, else plain numbers. */
function asYears(
  found: readonly (TimeLabel | null)[],
  texts: readonly string[],
  hint: TimeHint,
): Whole | null {
  const isFour = (at: number): boolean => isPlain(texts[at] ?? '') && found[at]?.kind === 'YEAR';
  const years = found.flatMap((label) => (label?.kind === 'YEAR' ? [label.year] : []));
  const plain = found.flatMap((_, at) => (isFour(at) ? [at] : []));
  if (plain.length === 0) return null;
  const steps = years.map((year, at) => year - (years[at - 1] ?? year)).slice(1);
  const inSteps = steps.length > 0 && steps.every((step) => Math.abs(step) === 1);
  if (hint.year !== null) return null;
  if (inSteps) return { labels: found, doubt: 'NUMBERS_AS_YEARS' };
  const labels = found.map((label, at) => (isFour(at) ? null : label));
  return { labels, doubt: null };
}

function settle(label: TimeLabel | null, text: string, run: Run): TimeLabel | null {
  const next = nextMonth(label, run);
  if (next) return next;
  if (label?.kind === 'FULL' && label.reading.kind === 'MONTH')
    run.from = label.reading.period.from;
  if (label?.kind === 'YEAR') run.from = null;
  if (label?.kind === 'BARE') return settleBare(label, run);
  if (label?.kind === 'YEAR') return settleYear(label, run);
  run.month = monthOf(label) ?? (text.trim() === '' ? run.month : null);
  return label;
}

/** 令和3年4月, 5月 … 令和4年1月, 2月: the year is carried on. */
function nextMonth(label: TimeLabel | null, run: Run): FullLabel | null {
  if (run.from === null || label === null) return null;
  const following = addDays(periodOf('MONTH', run.from).to, 1);
  const isFollowing =
    label.kind === 'BARE' && label.unit === null && label.count === Number(following.slice(5, 7));
  const month = isFollowing ? label.count : monthOf(label);
  if (month === null) return null;
  const year = Number(run.from.slice(0, 4)) + (month <= Number(run.from.slice(5, 7)) ? 1 : 0);
  const period = periodOf('MONTH', `${year}-${String(month).padStart(2, '0')}-01`);
  run.from = period.from;
  run.doubts.add('YEAR_CARRIED');
  const reading = { period, kind: 'MONTH', coverage: null, asOf: null, era: run.era } as const;
  return { kind: 'FULL', reading, word: label.word, doubts: [] };
}

function settleYear(label: YearLabel, run: Run): YearLabel {
  const { hint, last } = run;
  const disagrees = label.unit === '年' && hint.year === '年度';
  if (disagrees) run.doubts.add('YEAR_WORD_OF_HEADER');
  const unit = disagrees ? '年度' : (label.unit ?? hint.year ?? last?.unit ?? null);
  return remember({ ...label, unit }, run);
}

function remember(label: YearLabel, run: Run): YearLabel {
  run.last = label;
  run.era = label.era ?? run.era;
  run.seen.add(label.year);
  return label;
}

/** A year without its era, a month without 月, or a plain number after all. */
function settleBare(label: BareLabel, run: Run): TimeLabel | null {
  const { hint, last, month } = run;
  if (month !== null && label.count === (month % 12) + 1 && label.unit === null) {
    run.month = label.count;
    run.doubts.add('NUMBERS_AS_MONTHS');
    return { kind: 'PART', text: `${label.count}月`, word: label.word };
  }
  const saysYear = label.unit !== null || hint.year !== null;
  const year = yearOf(label, run);
  const follows =
    last !== null && year !== null && (Math.abs(year - last.year) === 1 || run.seen.has(year));
  if (!saysYear && !follows) return null;
  if (year === null) return { ...label, unit: label.unit ?? hint.year };
  run.doubts.add('ERA_CARRIED');
  const unit = label.unit ?? hint.year ?? last?.unit ?? null;
  const era = eraOf(year, label) ?? run.era;
  return remember(
    { kind: 'YEAR', year, unit, era, coverage: null, word: label.word, doubts: [] },
    run,
  );
}

/** Next to the year before it, or one that was printed above, or of the era carried down. */
function yearOf({ count }: BareLabel, { era, last, seen }: Run): number | null {
  if (era === null && last === null) return null;
  const inEras = ERAS.map((entry) => calendarYearOf(entry.era, count ?? 1));
  const all = last?.era === null && count !== null ? [...inEras, 2000 + count] : inEras;
  const next = all.find((year) => last !== null && Math.abs(year - last.year) === 1);
  const above = all.find((year) => seen.has(year));
  if (next !== undefined || above !== undefined) return next ?? above ?? null;
  return era === null || count === null ? null : calendarYearOf(era, count);
}

const eraOf = (year: number, { count }: BareLabel): Era | null =>
  ERAS.findLast((entry) => calendarYearOf(entry.era, count ?? 1) === year)?.era ?? null;

/** A sheet keeps 2021年4月 as 2021-04-01: a row of first days in the order of the months means months. */
function asFirstDays(
  labels: readonly (TimeLabel | null)[],
  run: Run,
): readonly (TimeLabel | null)[] {
  const days = labels.filter(
    (label): label is FullLabel => label?.kind === 'FULL' && isFirstDay(label),
  );
  const months = days.map(({ reading }) => Number(reading.period.from.slice(5, 7)));
  const inOrder = months.every(
    (month, at) => at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1,
  );
  if (days.length < ENOUGH_DAYS || !inOrder) return labels;
  run.doubts.add('DAYS_AS_MONTHS');
  return labels.map((label) =>
    label?.kind === 'FULL' && isFirstDay(label) ? toMonth(label) : label,
  );
}

const isFirstDay = ({ reading }: FullLabel): boolean =>
  reading.kind === 'DAY' && reading.asOf === null && reading.period.from.endsWith('-01');

function toMonth(label: FullLabel): FullLabel {
  const period = periodOf('MONTH', label.reading.period.from);
  return { ...label, reading: { ...label.reading, period, kind: 'MONTH' } };
}

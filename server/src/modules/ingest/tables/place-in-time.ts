import {
  contains,
  fiscalYear,
  fiscalYearOf,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import type { PeriodKind } from '../reading/period-parts.js';
import type { PeriodDoubt, ReadPeriod } from '../reading/period.types.js';
import type { YearUnit } from '../reading/printed-year.js';
import { readPeriod } from '../reading/read-period.js';
import { type Doubt, Unreadable } from '../reading/reading.js';
import type { FigureTime } from './figure.types.js';
import type { LineTime } from './line.js';
import type { SaidTime } from './title-facts.js';
import { monthOf, type PartLabel, type YearLabel } from './time-label.js';

export interface TimeFound extends FigureTime {
  readonly doubts: readonly Doubt<PeriodDoubt>[];
  /** The year was not printed with the row or the column. */
  readonly fromTitle: boolean;
}

export interface TimeRules {
  /** What titles, the sheet or the user say. */
  readonly said: SaidTime | null;
  /** The months run from April to March or from January to December, whatever the word behind the year. */
  readonly order: YearUnit | null;
}

export const UNKNOWN_TIME: TimeFound = {
  period: null,
  periodKind: null,
  coverage: null,
  asOf: null,
  doubts: [],
  fromTitle: true,
};

/** Places the figures of rows and columns in time; every pair of labels is read once. */
export class TimePlacer {
  private readonly known = new Map<string, TimeFound>();

  constructor(private readonly rules: TimeRules) {}

  /** @throws Unreadable TABLE_TIMES_DISAGREE, and what `readPeriod` throws */
  place(row: LineTime, column: LineTime): TimeFound {
    if (row.unclear || column.unclear) return UNKNOWN_TIME;
    const key = `${timeKey(row)}|${timeKey(column)}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = withDoubts(this.find(row, column), [row, column]);
    this.known.set(key, found);
    return found;
  }

  private find(row: LineTime, column: LineTime): TimeFound {
    const year = same(row.year, column.year, [row, column]);
    const full =
      row.full && column.full
        ? narrower(row.full.reading, column.full.reading)
        : (row.full ?? column.full)?.reading;
    if (full) return this.ofFull(full, { year, part: column.part ?? row.part });
    const day = row.part && column.part ? dayIn(row.part, column.part) : null;
    if (row.part && column.part && !day) return this.narrowerPart(row.part, column.part, year);
    const part = day ?? column.part ?? row.part;
    if (part) return this.ofPart(part, year);
    return year ? ofYear(this.unitOf(year), year.coverage) : this.ofSaid();
  }

  private ofFull(
    full: ReadPeriod,
    { year, part }: { year: YearLabel | null; part: PartLabel | null },
  ): TimeFound {
    if (year) {
      const { period } = ofYear(this.unitOf(year), null);
      const inside = period !== null && contains(period, full.period);
      if (!inside) throw disagree(full.period.from, String(year.year));
    }
    if (!part) return fromRead(full, []);
    const fine = isDayOnly(part) ? dayIn(part, toPart(monthText(full))) : part;
    const inside = { year: fiscalYearOf(full.period.from), unit: '年度' } as const;
    return fine ? this.inYear(fine, inside, false) : UNKNOWN_TIME;
  }

  /** 上半期 × 7月: the month, when it lies in the half. */
  private narrowerPart(one: PartLabel, other: PartLabel, year: YearLabel | null): TimeFound {
    const [first, second] = [this.ofPart(one, year), this.ofPart(other, year)];
    if (!first.period || !second.period || contains(first.period, second.period)) return second;
    if (contains(second.period, first.period)) return first;
    throw disagree(one.text, other.text);
  }

  private ofPart(label: PartLabel, year: YearLabel | null): TimeFound {
    const part = this.withMonth(label);
    if (!part) return UNKNOWN_TIME;
    if (year) return this.inYear(part, this.unitOf(year), false);
    const { said } = this.rules;
    if (said?.full)
      return this.inYear(part, { year: fiscalYearOf(said.full.period.from), unit: '年度' }, true);
    if (said?.year == null) return UNKNOWN_TIME;
    return this.inYear(part, this.unitOf({ year: said.year, unit: said.unit }), true);
  }

  /** 3日 lies in the month of the title or of the sheet. Null when none is said. */
  private withMonth(part: PartLabel): PartLabel | null {
    if (!isDayOnly(part)) return part;
    const { said } = this.rules;
    if (said?.full?.kind === 'MONTH') return dayIn(part, toPart(monthText(said.full)));
    return said?.part == null ? null : dayIn(part, toPart(said.part));
  }

  private inYear({ text }: PartLabel, { year, unit }: PlainYear, fromTitle: boolean): TimeFound {
    const calendar = unit === '年';
    const printed =
      calendar && /^\d{1,2}\//u.test(text)
        ? `${year}/${text}`
        : calendar
          ? `${year}年${text}`
          : text;
    const { value, doubts } = readPeriod(printed, { fiscalYear: year, era: null });
    // That the year is not printed in the cell is said once for the table.
    const own = doubts.filter(({ code }) => code !== 'YEAR_FROM_FISCAL_YEAR');
    return { ...fromRead(value, own), fromTitle };
  }

  private ofSaid(): TimeFound {
    const { said } = this.rules;
    if (!said) return UNKNOWN_TIME;
    if (said.full) return { ...fromRead(said.full, []), fromTitle: true };
    if (said.year === null) return UNKNOWN_TIME;
    const year = { year: said.year, unit: said.unit };
    if (said.part !== null)
      return this.inYear({ kind: 'PART', text: said.part, word: null }, this.unitOf(year), true);
    return { ...ofYear({ ...year, unit: said.unit ?? '年度' }, said.coverage), fromTitle: true };
  }

  /** 令和3年 above 4月…3月 is meant as 令和3年度. */
  private unitOf({
    year,
    unit,
  }: {
    readonly year: number;
    readonly unit: YearUnit | null;
  }): PlainYear {
    const { order } = this.rules;
    const isFiscal = unit === '年' && order === '年度';
    return { year, unit: isFiscal ? '年度' : (unit ?? order ?? '年度') };
  }
}

const toPart = (text: string): PartLabel => ({ kind: 'PART', text, word: null });

const isDayOnly = ({ text }: PartLabel): boolean => /^\d{1,2}日$/u.test(text);

const monthText = ({ period }: ReadPeriod): string => `${Number(period.from.slice(5, 7))}月`;

/** 3日 × 4月 is a day; null for anything else. */
function dayIn(one: PartLabel, other: PartLabel): PartLabel | null {
  const [day, month] = isDayOnly(one) ? [one, other] : [other, one];
  const number = monthOf(month);
  return isDayOnly(day) && number !== null ? toPart(`${number}月${day.text}`) : null;
}

interface PlainYear {
  readonly year: number;
  readonly unit: YearUnit;
}

function ofYear({ year, unit }: PlainYear, coverage: Period | null): TimeFound {
  const period = unit === '年' ? periodOf('CALENDAR_YEAR', `${year}-01-01`) : fiscalYear(year);
  const periodKind: PeriodKind = unit === '年' ? 'CALENDAR_YEAR' : 'FISCAL_YEAR';
  return { period, periodKind, coverage, asOf: null, doubts: [], fromTitle: false };
}

const fromRead = (
  { period, kind, coverage, asOf }: ReadPeriod,
  doubts: readonly Doubt<PeriodDoubt>[],
): TimeFound => ({
  period,
  periodKind: kind,
  coverage,
  asOf,
  doubts,
  fromTitle: false,
});

/** What was assumed to read the labels is assumed of the figure. */
function withDoubts(found: TimeFound, lines: readonly LineTime[]): TimeFound {
  const all = [
    ...found.doubts,
    ...lines.flatMap(({ year, full }) => [...(year?.doubts ?? []), ...(full?.doubts ?? [])]),
  ];
  return all.length === found.doubts.length ? found : { ...found, doubts: all };
}

/** The year of both, when they do not differ. */
function same(
  one: YearLabel | null,
  other: YearLabel | null,
  lines: readonly LineTime[],
): YearLabel | null {
  if (one && other && one.year !== other.year && lines.every(({ full }) => full === null)) {
    throw disagree(String(one.year), String(other.year));
  }
  return one ?? other;
}

function narrower(one: ReadPeriod, other: ReadPeriod): ReadPeriod {
  if (contains(one.period, other.period)) return other;
  if (contains(other.period, one.period)) return one;
  throw disagree(one.period.from, other.period.from);
}

const disagree = (row: string, column: string): Unreadable =>
  new Unreadable('TABLE_TIMES_DISAGREE', { printed: `${row} / ${column}`, row, column });

const keys = new WeakMap<LineTime, string>();

function timeKey(time: LineTime): string {
  const known = keys.get(time);
  if (known !== undefined) return known;
  const { year, part, full } = time;
  const said = [
    year?.year,
    year?.unit,
    year?.coverage,
    part?.text,
    full?.reading.period,
    full?.reading.asOf,
  ];
  const key = year || part || full ? JSON.stringify(said) : '';
  keys.set(time, key);
  return key;
}

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
import type { PartLabel, YearLabel } from './time-label.js';

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
    const found = this.find(row, column);
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
    if (row.part && column.part) return this.narrowerPart(row.part, column.part, year);
    const part = column.part ?? row.part;
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
    return part
      ? this.inYear(part, { year: fiscalYearOf(full.period.from), unit: '年度' }, false)
      : fromRead(full, []);
  }

  /** 上半期 × 7月: the month, when it lies in the half. */
  private narrowerPart(one: PartLabel, other: PartLabel, year: YearLabel | null): TimeFound {
    const [first, second] = [this.ofPart(one, year), this.ofPart(other, year)];
    if (!first.period || !second.period || contains(first.period, second.period)) return second;
    if (contains(second.period, first.period)) return first;
    throw disagree(one.text, other.text);
  }

  private ofPart(part: PartLabel, year: YearLabel | null): TimeFound {
    if (year) return this.inYear(part, this.unitOf(year), false);
    const { said } = this.rules;
    if (said?.full)
      return this.inYear(part, { year: fiscalYearOf(said.full.period.from), unit: '年度' }, true);
    if (said?.year == null) return UNKNOWN_TIME;
    return this.inYear(part, this.unitOf({ year: said.year, unit: said.unit }), true);
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

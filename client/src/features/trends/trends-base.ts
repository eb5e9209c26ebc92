import { amountOf, toReading } from '../../shared/figures/reading';
import type { Period } from '../../shared/format/period';
import type { TrendsQuery } from '../../shared/graphql/generated/graphql';
import type { TrendsChoice } from './trends-choice';

const MONTHS = { MONTH: 1, QUARTER: 3, FISCAL_YEAR: 12 } as const;

/** Every period of the axis. */
export function periodsOf({ grain, from, to }: TrendsChoice): Period[] {
  const length = MONTHS[grain];
  const count = ((to - from + 1) * 12) / length;
  return Array.from({ length: count }, (_, index) => ({
    from: firstDay(from, index * length),
    to: dayBefore(firstDay(from, (index + 1) * length)),
  }));
}

/** The base in the address, if it is a period of the axis. */
export function baseOf(choice: TrendsChoice): string | null {
  return periodsOf(choice).find(({ from }) => from === choice.base)?.from ?? null;
}

export function basePeriod(choice: TrendsChoice, base: string): Period {
  return periodsOf(choice).find(({ from }) => from === base) ?? { from: base, to: base };
}

/** The first period the lead has a value for, else any unit. */
export function firstReported({ series }: TrendsQuery['trend']): string | null {
  const points = series.flatMap(({ points: own }) => own);
  return points.find(({ value }) => (amountOf(toReading(value)) ?? 0) !== 0)?.period ?? null;
}

/** The first day of a month so many months after the April of a fiscal year. */
function firstDay(fiscalYear: number, months: number): string {
  const month = 3 + months;
  const year = fiscalYear + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

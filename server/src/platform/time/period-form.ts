import { invalid } from '../errors/domain-error.js';
import {
  FIRST_YEAR,
  fiscalYear,
  type Grain,
  isWholeMonths,
  LAST_YEAR,
  type Period,
  split,
} from './period.js';

export interface PeriodForm {
  readonly fiscalYear?: number | null;
  readonly fiscalYears?: readonly number[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

function toFiscalYear(year: number): Period {
  if (year < FIRST_YEAR || year >= LAST_YEAR) {
    throw invalid('FISCAL_YEAR_OUT_OF_RANGE', { year, min: FIRST_YEAR, max: LAST_YEAR - 1 });
  }
  return fiscalYear(year);
}

/** The stretches of time asked for, in order. @throws PERIOD_FORM, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE, EMPTY_LIST, TOO_MANY */
export function toSpans(input: PeriodForm): Period[] {
  const range = input.from != null || input.to != null;
  const forms = [input.fiscalYear != null, input.fiscalYears != null, range].filter(Boolean).length;
  if (forms !== 1) throw invalid('PERIOD_FORM');
  if (input.fiscalYear != null) return [toFiscalYear(input.fiscalYear)];
  if (input.fiscalYears != null) {
    if (input.fiscalYears.length === 0) throw invalid('EMPTY_LIST', { what: 'fiscalYears' });
    const max = LAST_YEAR - FIRST_YEAR;
    if (input.fiscalYears.length > max) {
      throw invalid('TOO_MANY', { what: 'fiscalYears', given: input.fiscalYears.length, max });
    }
    return [...new Set(input.fiscalYears)].sort((a, b) => a - b).map(toFiscalYear);
  }
  return [toRange(input.from, input.to)];
}

function toRange(from: string | null | undefined, to: string | null | undefined): Period {
  if (from == null || to == null) throw invalid('PERIOD_FORM');
  if (from > to) throw invalid('PERIOD_ORDER', { from, to });
  for (const day of [from, to]) {
    const year = Number(day.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw invalid('FISCAL_YEAR_OUT_OF_RANGE', { year, min: FIRST_YEAR, max: LAST_YEAR - 1 });
    }
  }
  return { from, to };
}

/** The first to the last day asked for. */
export function hull(spans: readonly Period[]): Period {
  return { from: spans[0]?.from ?? '', to: spans.at(-1)?.to ?? '' };
}

/** One period for questions that take no grain: adjacent fiscal years become one stretch. @throws PERIOD_APART, PERIOD_NOT_WHOLE_MONTHS and those of `toSpans` */
export function toOneSpan(input: PeriodForm): Period {
  const spans = toSpans(input);
  const months = spans.reduce((n, span) => n + split(span, 'MONTH').length, 0);
  const whole = hull(spans);
  if (split(whole, 'MONTH').length !== months) throw invalid('PERIOD_APART');
  return wholeMonths(whole);
}

/** The periods of a grain, in order. @throws PERIOD_NOT_WHOLE_MONTHS */
export function toPeriods(spans: readonly Period[], grain: Grain): Period[] {
  if (grain !== 'DAY') spans.forEach(wholeMonths);
  return spans.flatMap((span) => split(span, grain));
}

function wholeMonths(span: Period): Period {
  if (!isWholeMonths(span))
    throw invalid('PERIOD_NOT_WHOLE_MONTHS', { from: span.from, to: span.to });
  return span;
}

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { formatChange, type ChangeAmount } from '../format/change';
import {
  formatDay,
  formatDayRange,
  formatInstant,
  formatWeekday,
  shortDay,
  shortMonth,
} from '../format/day';
import { formatFiscalYear, shortFiscalYear } from '../format/fiscal-year';
import type { LocalText } from '../format/locale';
import {
  formatExactRatio,
  formatNumber,
  formatRatio,
  formatRounded,
  formatShare,
} from '../format/number';
import { formatPeriod, formatStep, shortStep, type Period } from '../format/period';

/** shared/format, bound to the reader's language. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      text: (text: LocalText) => text[locale],
      number: (amount: number) => formatNumber(amount, locale),
      rounded: (amount: number) => formatRounded(amount, locale),
      ratio: (ratio: number) => formatRatio(ratio, locale),
      exactRatio: (ratio: number) => formatExactRatio(ratio, locale),
      share: (ratio: number) => formatShare(ratio, locale),
      fiscalYear: (year: number) => formatFiscalYear(year, locale),
      shortFiscalYear: (year: number) => shortFiscalYear(year, locale),
      day: (day: string) => formatDay(day, locale),
      weekday: (day: string) => formatWeekday(day, locale),
      shortDay: (day: string) => shortDay(day, locale),
      shortMonth: (day: string) => shortMonth(day, locale),
      dayRange: (from: string, to: string) => formatDayRange(from, to, locale),
      instant: (instant: string) => formatInstant(instant, locale),
      period: (period: Period) => formatPeriod(period, locale),
      step: (period: Period) => formatStep(period, locale),
      shortStep: (period: Period) => shortStep(period, locale),
      change: (change: ChangeAmount) => formatChange(change, locale),
    }),
    [locale],
  );
}

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { formatDay, formatDayRange, formatInstant, shortDay, shortMonth } from '../format/day';
import { formatFiscalYear, shortFiscalYear } from '../format/fiscal-year';
import type { LocalText } from '../format/locale';
import { formatNumber, formatRatio, formatShare } from '../format/number';
import { formatPeriod, type Period } from '../format/period';

/** shared/format, bound to the reader's language. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      text: (text: LocalText) => text[locale],
      number: (amount: number) => formatNumber(amount, locale),
      ratio: (ratio: number) => formatRatio(ratio, locale),
      share: (ratio: number) => formatShare(ratio, locale),
      fiscalYear: (year: number) => formatFiscalYear(year, locale),
      shortFiscalYear: (year: number) => shortFiscalYear(year, locale),
      day: (day: string) => formatDay(day, locale),
      shortDay: (day: string) => shortDay(day, locale),
      shortMonth: (day: string) => shortMonth(day, locale),
      dayRange: (from: string, to: string) => formatDayRange(from, to, locale),
      instant: (instant: string) => formatInstant(instant, locale),
      period: (period: Period) => formatPeriod(period, locale),
    }),
    [locale],
  );
}

import { dayFormat } from './intl';
import type { Locale } from './locale';

const LONG = dayFormat({ dateStyle: 'long' });
const WEEKDAY = dayFormat({ weekday: 'long' });
const SHORT = {
  ja: dayFormat({ month: 'numeric', day: 'numeric' }),
  en: dayFormat({ month: 'short', day: 'numeric' }),
};
const MONTH = dayFormat({ year: 'numeric', month: 'long' });
const SHORT_MONTH = dayFormat({ month: 'short' });
const INSTANT = dayFormat({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' });

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** 2021年4月20日 · 20 April 2021 */
export function formatDay(day: string, locale: Locale): string {
  return LONG(locale).format(utc(day));
}

/** 火曜日 · Tuesday */
export function formatWeekday(day: string, locale: Locale): string {
  return WEEKDAY(locale).format(utc(day));
}

/** 4/20 · 20 Apr, where room is short. */
export function shortDay(day: string, locale: Locale): string {
  return SHORT[locale](locale).format(utc(day));
}

/** 2021年4月 · April 2021 */
export function formatMonth(day: string, locale: Locale): string {
  return MONTH(locale).format(utc(day));
}

/** 4月 · Apr, for a tick of the time axis. */
export function shortMonth(day: string, locale: Locale): string {
  return SHORT_MONTH(locale).format(utc(day));
}

export function formatDayRange(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDay(from, locale);
  const between = locale === 'ja' ? '〜' : ' – ';
  return `${formatDay(from, locale)}${between}${formatDay(to, locale)}`;
}

/** An instant, in Japanese time. */
export function formatInstant(instant: string, locale: Locale): string {
  return INSTANT(locale).format(new Date(instant));
}

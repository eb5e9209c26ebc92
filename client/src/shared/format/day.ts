import type { Locale } from './locale';

/** Days are calendar strings (YYYY-MM-DD); they are formatted in UTC so that no time zone moves them. */
const TAGS = { ja: 'ja-JP', en: 'en-GB' } as const;
const TOKYO = 'Asia/Tokyo';

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** 2021年4月20日 · 20 April 2021 */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    utc(day),
  );
}

/** 火曜日 · Tuesday */
export function formatWeekday(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', timeZone: 'UTC' }).format(
    utc(day),
  );
}

/** 4/20 · 20 Apr, where room is short. */
export function shortDay(day: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'ja'
      ? { month: 'numeric', day: 'numeric', timeZone: 'UTC' }
      : { month: 'short', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(TAGS[locale], options).format(utc(day));
}

/** 2021年4月 · April 2021 */
export function formatMonth(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(utc(day));
}

/** 4月 · Apr, for a tick of the time axis. */
export function shortMonth(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { month: 'short', timeZone: 'UTC' }).format(
    utc(day),
  );
}

export function formatDayRange(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDay(from, locale);
  const between = locale === 'ja' ? '〜' : ' – ';
  return `${formatDay(from, locale)}${between}${formatDay(to, locale)}`;
}

/** An instant, in Japanese time. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TOKYO,
  }).format(new Date(instant));
}

import type { Locale } from './locale';

const TAGS = { ja: 'ja-JP', en: 'en-GB' } as const;

/** A formatter for each language, made when it is first needed and kept: making one takes as long as many uses. */
function kept<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const formatter = make(TAGS[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}

export const numberFormat = (options: Intl.NumberFormatOptions) =>
  kept((tag) => new Intl.NumberFormat(tag, options));

/** Days are calendar strings (YYYY-MM-DD): formatted in UTC, no time zone moves them. */
export const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  kept((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));

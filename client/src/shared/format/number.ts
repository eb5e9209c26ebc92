import { numberFormat } from './intl';
import type { Locale } from './locale';

/** Japanese statistics print a triangle for a negative number. */
function withSign(text: string, negative: boolean, locale: Locale): string {
  if (!negative) return text;
  return locale === 'ja' ? `△${text}` : `−${text}`;
}

/** Two decimals or three digits, whichever says more, so that 0.0042 per 1,000 residents does not become 0. */
const PLAIN: Intl.NumberFormatOptions = {
  maximumFractionDigits: 2,
  maximumSignificantDigits: 3,
  roundingPriority: 'morePrecision',
};
const NUMBER = numberFormat(PLAIN);
const ROUNDED = numberFormat({ ...PLAIN, maximumFractionDigits: 0 });
const percentFormat = (minimumFractionDigits: number, maximumFractionDigits: number) =>
  numberFormat({ style: 'percent', minimumFractionDigits, maximumFractionDigits });
const RATIO = percentFormat(0, 1);
const SHARE = percentFormat(1, 1);
const EXACT_RATIO = percentFormat(0, 3);

/** 2211 → 2,211; 0.38123 → 0.381 */
export function formatNumber(amount: number, locale: Locale): string {
  const text = NUMBER(locale).format(Math.abs(amount));
  return withSign(text, amount < 0 && /[1-9]/.test(text), locale);
}

/** For means and medians: 268102.857 → 268,103; 12.345 → 12.3. Decimals that nobody counted say nothing. */
export function formatRounded(amount: number, locale: Locale): string {
  const text = ROUNDED(locale).format(Math.abs(amount));
  return withSign(text, amount < 0 && /[1-9]/.test(text), locale);
}

/** 0.3 → 30%, 0.30625 → 30.6%: one decimal where it is needed. */
export function formatRatio(ratio: number, locale: Locale): string {
  return percent(ratio, locale, RATIO);
}

/** 0.3018 → 30.2%, 0.3 → 30.0%: always one decimal, so that a column lines up. */
export function formatShare(ratio: number, locale: Locale): string {
  return percent(ratio, locale, SHARE);
}

/** 0.30625 → 30.625%: as exact as it is, where another number is to be compared with it. */
export function formatExactRatio(ratio: number, locale: Locale): string {
  return percent(ratio, locale, EXACT_RATIO);
}

function percent(
  ratio: number,
  locale: Locale,
  format: (locale: Locale) => Intl.NumberFormat,
): string {
  const text = format(locale).format(Math.abs(ratio));
  return withSign(text, ratio < 0 && /[1-9]/.test(text), locale);
}

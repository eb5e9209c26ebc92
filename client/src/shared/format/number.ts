import type { Locale } from './locale';

const TAGS = { ja: 'ja-JP', en: 'en-GB' } as const;

/** Japanese statistics print a triangle for a negative number. */
function withSign(text: string, negative: boolean, locale: Locale): string {
  if (!negative) return text;
  return locale === 'ja' ? `△${text}` : `−${text}`;
}

/** 2211 → 2,211; at most two decimals. */
export function formatNumber(amount: number, locale: Locale): string {
  const text = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 2 }).format(
    Math.abs(amount),
  );
  return withSign(text, amount < 0 && /[1-9]/.test(text), locale);
}

/** 0.3 → 30%, 0.30625 → 30.6%: one decimal where it is needed. */
export function formatRatio(ratio: number, locale: Locale): string {
  return percent(ratio, locale, 0);
}

/** 0.3018 → 30.2%, 0.3 → 30.0%: always one decimal, so that a column lines up. */
export function formatShare(ratio: number, locale: Locale): string {
  return percent(ratio, locale, 1);
}

function percent(ratio: number, locale: Locale, minimumFractionDigits: number): string {
  const text = new Intl.NumberFormat(TAGS[locale], {
    style: 'percent',
    minimumFractionDigits,
    maximumFractionDigits: 1,
  }).format(Math.abs(ratio));
  return withSign(text, ratio < 0 && /[1-9]/.test(text), locale);
}

import type { LocalText, Locale } from './locale';
import { formatNumber, formatRatio } from './number';

/** From a value a year before: counts in percent, ratios in points, other rates by their difference. */
export interface ChangeAmount {
  kind: 'PERCENT' | 'POINTS' | 'DIFFERENCE';
  /** 0.1 is +10 %, or 10 points. */
  value: number;
  /** Said after a difference. */
  unitName: LocalText;
}

/** +10% · △2ポイント · +1.2件: the sign always, for it is the message. */
export function formatChange({ kind, value, unitName }: ChangeAmount, locale: Locale): string {
  const signed = (text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);
  const space = locale === 'ja' ? '' : ' ';
  switch (kind) {
    case 'PERCENT':
      return signed(formatRatio(value, locale));
    case 'POINTS': {
      const points = formatNumber(Math.round(value * 1000) / 10, locale);
      return `${signed(points)}${locale === 'ja' ? 'ポイント' : ' points'}`;
    }
    case 'DIFFERENCE':
      return `${signed(formatNumber(value, locale))}${space}${unitName[locale]}`;
  }
}

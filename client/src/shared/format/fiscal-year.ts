import type { Locale } from './locale';

interface Era {
  from: number;
  ja: string;
  en: string;
}

/**
 * Eras by fiscal year. A fiscal year takes the era its greater part lies in, as the cities print it:
 * fiscal 2019 is 令和元年度 although April 2019 was still Heisei.
 */
const ERAS: readonly Era[] = [
  { from: 2019, ja: '令和', en: 'Reiwa' },
  { from: 1989, ja: '平成', en: 'Heisei' },
  { from: 1926, ja: '昭和', en: 'Showa' },
];

const NO_BREAK = '\u00a0';

function eraOf(fiscalYear: number): { era: Era; year: number } | null {
  const era = ERAS.find(({ from }) => fiscalYear >= from);
  return era ? { era, year: fiscalYear - era.from + 1 } : null;
}

/** 令和3年度（2021年度） · FY2021 (Reiwa 3) */
export function formatFiscalYear(fiscalYear: number, locale: Locale): string {
  const found = eraOf(fiscalYear);
  if (!found) return locale === 'ja' ? `${fiscalYear}年度` : `FY${fiscalYear}`;
  const { era, year } = found;
  if (locale === 'en') return `FY${fiscalYear} (${era.en}${NO_BREAK}${year})`;
  return `${shortFiscalYear(fiscalYear, locale)}（${fiscalYear}年度）`;
}

/** 令和3年度 · FY2021, where room is short. */
export function shortFiscalYear(fiscalYear: number, locale: Locale): string {
  const found = eraOf(fiscalYear);
  if (locale === 'en' || !found) return locale === 'ja' ? `${fiscalYear}年度` : `FY${fiscalYear}`;
  return `${found.era.ja}${found.year === 1 ? '元' : found.year}年度`;
}

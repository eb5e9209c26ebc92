export type Language = 'ja' | 'en';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The days in a text as readers write them: 2020-10-01 → 2020年10月1日, 1 October 2020. */
export function withDays(text: string, language: Language): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
    FORMATS[language].format(new Date(`${day}T00:00:00Z`)),
  );
}

/** As cities print it: fiscal 2019 is 令和元年度, although its April was still Heisei. */
const ERAS = [
  { first: 2019, ja: '令和', en: 'Reiwa' },
  { first: 1989, ja: '平成', en: 'Heisei' },
  { first: 1926, ja: '昭和', en: 'Showa' },
] as const;

/** 令和2年度（2020年度） · fiscal 2020 (Reiwa 2) */
export function fiscalYearWords(year: number): Readonly<Record<Language, string>> {
  const era = ERAS.find(({ first }) => year >= first);
  if (!era) return { ja: `${year}年度`, en: `fiscal ${year}` };
  const n = year - era.first + 1;
  return {
    ja: `${era.ja}${n === 1 ? '元' : n}年度（${year}年度）`,
    en: `fiscal ${year} (${era.en} ${n})`,
  };
}

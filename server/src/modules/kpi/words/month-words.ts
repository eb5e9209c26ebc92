import type { BothLanguages } from '../../../platform/errors/describe-error.js';

const ENGLISH = [
  ...['April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December', 'January', 'February', 'March'],
];

const APRIL = 4;

/** A month of a fiscal year, 0 = April: 4月, April. */
const monthName = (month: number): BothLanguages => ({
  ja: `${((month + APRIL - 1) % 12) + 1}月`,
  en: ENGLISH[month] ?? '',
});

/** Months one by one: 7月・9月, July and September. */
export function monthList(months: readonly number[]): BothLanguages {
  const names = months.map(monthName);
  const english = names.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    ja: names.map(({ ja }) => ja).join('・'),
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
  };
}

/** Up to the last of some months: 9月まで, to the end of September. */
export function untilMonth(months: readonly number[]): BothLanguages {
  const last = monthName(Math.max(...months));
  return { ja: `${last.ja}まで`, en: `by the end of ${last.en}` };
}

import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { fiscalYearWords } from '../../../platform/time/day-words.js';
import { countMonths, type Day } from '../../../platform/time/period.js';

const ENGLISH = new Intl.DateTimeFormat('en-GB', {
  ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
});

const month = (day: Day): BothLanguages => ({
  ja: `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`,
  en: ENGLISH.format(new Date(`${day}T00:00:00Z`)),
});

/** 2026年4月〜6月分・9月分; first days of months in order. */
export function monthsText(firsts: readonly Day[]): BothLanguages {
  const runs = runsOf(firsts).map(runText);
  return {
    ja: `${runs.map(({ ja }) => ja).join('・')}分`,
    en: listed(runs.map(({ en }) => en)),
  };
}

/** Months that follow each other, together. */
function runsOf(firsts: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of firsts) {
    const before = runs.at(-1);
    const last = before?.at(-1);
    if (before && last && countMonths({ from: last, to: day }) === 2) before.push(day);
    else runs.push([day]);
  }
  return runs;
}

function runText(run: readonly Day[]): BothLanguages {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  const [from, to] = [month(first), month(last)];
  if (first === last) return from;
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return {
    ja: `${from.ja}〜${isSameYear ? to.ja.replace(/^\d+年/, '') : to.ja}`,
    en: `${isSameYear ? from.en.replace(/ \d+$/, '') : from.en} to ${to.en}`,
  };
}

/** 令和6年度（2024年度）・令和7年度（2025年度）分 */
export function yearsText(years: readonly number[]): BothLanguages {
  const names = years.map(fiscalYearWords);
  return {
    ja: `${names.map(({ ja }) => ja).join('・')}分`,
    en: listed(names.map(({ en }) => en)),
  };
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

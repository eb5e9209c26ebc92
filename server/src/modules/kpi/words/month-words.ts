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

/** From here on months in a row are said by the first and the last. */
const FEWEST_IN_A_ROW = 3;

/** Months, those in a row together: 7月・9月, July and September; 4月〜9月, April to September. */
export function monthList(months: readonly number[]): BothLanguages {
  const names = runsOf(months).flatMap((run) =>
    run.length < FEWEST_IN_A_ROW ? run.map(monthName) : [runName(run)],
  );
  const english = names.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    ja: names.map(({ ja }) => ja).join('・'),
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
  };
}

function runsOf(months: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function runName(run: readonly number[]): BothLanguages {
  const [first, last] = [monthName(run[0] ?? 0), monthName(run.at(-1) ?? 0)];
  return { ja: `${first.ja}〜${last.ja}`, en: `${first.en} to ${last.en}` };
}

/** Up to the last of some months: 9月まで, to the end of September. */
export function untilMonth(months: readonly number[]): BothLanguages {
  const last = monthName(Math.max(...months));
  return { ja: `${last.ja}まで`, en: `by the end of ${last.en}` };
}

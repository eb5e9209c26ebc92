import { contains } from '../../../platform/time/period.js';
import type { Finding, Hypothesis } from '../finding.js';
import { areComparable, firmnessOf } from './exactness.js';
import { coveredBy, type FigureSet, isValued, type RuleFigure, type Valued } from './figure-set.js';
import { countsOccurrences, datesOf } from './occurrences.js';
import { sum } from './rounding.js';
import { open, standingAt } from './standing.js';

/** How often something took place as stated for a longer period, against the dates listed in it. */
export function countAgainstDates(set: FigureSet): Finding[] {
  return set.series().flatMap((series) => {
    if (!series[0] || !countsOccurrences(series[0].metric)) return [];
    const dates = datesOf(series);
    return series
      .filter(isValued)
      .filter(({ grain }) => grain !== 'DAY')
      .flatMap((stated) => {
        const within = dates.filter((date) => contains(coveredBy(stated), date));
        return areComparable(within) && hasFirmness(stated, within[0])
          ? compare(stated, within)
          : [];
      });
  });
}

/** A number that is about right may stand beside exact dates; a provisional one beside final dates says nothing. */
function hasFirmness(stated: Valued, date: RuleFigure | undefined): boolean {
  const firmness = firmnessOf(stated);
  return firmness === null || (date !== undefined && firmness === firmnessOf(date));
}

function compare(stated: Valued, dates: readonly Valued[]): Finding[] {
  const listed = sum(dates.map(({ value }) => value));
  const claim = claimOf(stated);
  if (agrees(stated.value, claim, listed)) return [];
  const contradicts = listed > stated.value && claim !== 'ABOUT';
  const last = Math.max(...dates.map(({ ordinal }) => ordinal ?? 0));
  return [
    {
      kind: 'COUNT_AGAINST_DATES',
      severity: contradicts ? 'CONTRADICTION' : 'QUESTION',
      verdict: contradicts ? 'CONTRADICTION' : 'OPEN',
      ...standingAt(stated),
      numbers: { STATED: stated.value, LISTED: listed },
      hypotheses: hypothesesOf(stated.value, listed, last),
    },
  ];
}

function hypothesesOf(stated: number, listed: number, last: number): Hypothesis[] {
  const ordinal: Hypothesis = { code: 'ORDINAL_TAKEN_AS_COUNT', fits: true, value: last };
  const others =
    listed > stated
      ? open('OTHER_DAYS_LISTED', 'DATE_LISTED_TWICE')
      : open('DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED');
  return last === stated ? [ordinal, ...others] : others;
}

type Claim = NonNullable<RuleFigure['qualifier']> | 'EXACT';

function claimOf(stated: Valued): Claim {
  return stated.qualifier ?? (firmnessOf(stated) === null ? 'ABOUT' : 'EXACT');
}

function agrees(stated: number, claim: Claim, listed: number): boolean {
  switch (claim) {
    case 'EXACT':
      return listed === stated;
    case 'ABOUT':
      return Math.abs(listed - stated) <= (stated < 10 ? 1 : stated / 10);
    case 'AT_LEAST':
      return listed >= stated;
    case 'AT_MOST':
      return listed <= stated;
  }
}

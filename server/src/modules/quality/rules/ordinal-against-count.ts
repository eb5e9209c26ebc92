import { fiscalYear, fiscalYearOf } from '../../../platform/time/period.js';
import type { Finding } from '../finding.js';
import { type FigureSet, type Valued } from './figure-set.js';
import { countsOccurrences, datesOf } from './occurrences.js';
import { sum } from './rounding.js';
import { open, standingAt } from './standing.js';

/** The numbers of dated occurrences (第7回) against how many dates the fiscal year has. */
export function ordinalAgainstCount(set: FigureSet): Finding[] {
  return set.series().flatMap((series) => {
    if (!series[0] || !countsOccurrences(series[0].metric)) return [];
    const years = Map.groupBy(datesOf(series), ({ from }) => fiscalYearOf(from));
    return [...years].flatMap(([year, dates]) => compare(year, dates));
  });
}

function compare(year: number, dates: readonly Valued[]): Finding[] {
  const [first] = dates;
  const ordinals = dates.flatMap(({ ordinal }) => ordinal ?? []);
  // Where some dates have no number it cannot be said which numbers are missing.
  if (!first || ordinals.length < dates.length) return [];
  const [lowest, highest] = [Math.min(...ordinals), Math.max(...ordinals)];
  const count = sum(dates.map(({ value }) => value));
  if (highest === count) return [];
  const running = new Set(ordinals).size === count && highest - lowest + 1 === count;
  return [
    {
      kind: 'ORDINAL_AGAINST_COUNT',
      severity: running ? 'NOTE' : 'QUESTION',
      verdict: running ? 'CONSISTENT' : 'OPEN',
      ...standingAt(first),
      period: fiscalYear(year),
      numbers: { FIRST_ORDINAL: lowest, LAST_ORDINAL: highest, LISTED: count },
      hypotheses: running
        ? [{ code: 'RUNNING_NUMBER', fits: true }]
        : open('DATE_NOT_LISTED', 'NUMBER_MISPRINTED'),
    },
  ];
}

import { fiscalYear, fiscalYearOf } from '../../../platform/time/period.js';
import type { Finding } from '../finding.js';
import type { FigureSet, RuleFigure } from './figure-set.js';
import { countsOccurrences, datesOf } from './occurrences.js';
import { sum } from './rounding.js';
import { open, standingAt } from './standing.js';

/**
 * The numbers of dated occurrences (第7回) against how many dates the fiscal year has. A date on which nothing took
 * place uses up its number, unless it was held later, but is not counted.
 */
export function ordinalAgainstCount(set: FigureSet): Finding[] {
  return set.series().flatMap((series) => {
    if (!series[0] || !countsOccurrences(series[0].metric)) return [];
    const years = Map.groupBy(series.filter(isDate), ({ from }) => fiscalYearOf(from));
    return [...years].flatMap(([year, dates]) => compare(year, dates));
  });
}

const isDate = ({ grain }: RuleFigure): boolean => grain === 'DAY';

function compare(year: number, dates: readonly RuleFigure[]): Finding[] {
  const held = datesOf(dates);
  const [first] = held;
  const ofHeld = numbersOf(held);
  // Where some dates have no number it cannot be said which numbers are missing.
  if (!first || ofHeld.length < held.length) return [];
  const cancelled = new Set(numbersOf(dates).filter((ordinal) => !ofHeld.includes(ordinal)));
  const ordinals = [...ofHeld, ...cancelled];
  const [lowest, highest] = [Math.min(...ordinals), Math.max(...ordinals)];
  const listed = sum(held.map(({ value }) => value));
  const numbered = listed + cancelled.size;
  const repeats = new Set(ordinals).size < ordinals.length;
  if (highest === numbered && !repeats) return [];
  const inOneRun = ordinals.length === numbered && highest - lowest + 1 === numbered;
  const running = inOneRun && !repeats;
  return [
    {
      kind: 'ORDINAL_AGAINST_COUNT',
      severity: running ? 'NOTE' : 'QUESTION',
      verdict: running ? 'CONSISTENT' : 'OPEN',
      ...standingAt(first),
      period: fiscalYear(year),
      numbers: { FIRST_ORDINAL: lowest, LAST_ORDINAL: highest, LISTED: listed },
      hypotheses: running
        ? [{ code: 'RUNNING_NUMBER', fits: true }]
        : open('DATE_NOT_LISTED', 'NUMBER_MISPRINTED'),
    },
  ];
}

const numbersOf = (dates: readonly RuleFigure[]): number[] =>
  dates.flatMap(({ ordinal }) => ordinal ?? []);

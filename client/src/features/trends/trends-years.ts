import type { SeriesMark } from '../../shared/charts/model/series-mark';
import type { ChartSeries, SeriesLook } from '../../shared/charts/model/chart-series';
import type { AxisStep } from '../../shared/charts/model/period-axis';
import { fiscalYearOf, type Period } from '../../shared/format/period';
import { QUIET_SERIES } from '../../shared/theme/series-colour';
import { groupBy } from './group-by';

interface YearWords {
  shortStep: (period: Period) => string;
  shortFiscalYear: (year: number) => string;
}

/** The same for every unit: what is told apart are years. */
const LAST_YEAR: SeriesMark = 'triangle';
const EARLIER: readonly SeriesMark[] = ['circle', 'square', 'diamond', 'tip'];

/** The line of a unit as one line for each fiscal year, all on the steps of the last one, which leads. */
export function yearLines(unit: ChartSeries, words: YearWords): ChartSeries[] {
  const years = [...groupBy(unit.points, ({ key }) => fiscalYearOf(key))];
  const keys = years.at(-1)?.[1].map(({ key }) => key) ?? [];
  return years.map(([year, points], index): ChartSeries => {
    const lead = index === years.length - 1;
    const look: SeriesLook = lead
      ? { colour: unit.look.colour, mark: LAST_YEAR }
      : { colour: QUIET_SERIES, mark: EARLIER[index % EARLIER.length] ?? 'circle' };
    return {
      key: `${unit.key} ${year}`,
      name: words.shortFiscalYear(year),
      look,
      lead,
      points: points.map((point, at) => ({ ...point, key: keys[at] ?? point.key })),
    };
  });
}

/** The steps of one fiscal year, without it: every year lies over the last one. */
export function stepsOfYear(steps: readonly AxisStep[], words: YearWords): AxisStep[] {
  const perYear = steps[0]?.perYear ?? 1;
  return steps.slice(-perYear).map((step) => {
    const period = { from: step.key, to: lastDay(step.key, 12 / perYear) };
    const name = words.shortStep(period);
    return { ...step, label: name, short: name, year: null };
  });
}

/** The last day of so many months. */
function lastDay(first: string, months: number): string {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
}

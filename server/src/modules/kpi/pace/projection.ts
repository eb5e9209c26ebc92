import { isAbove, plain, sum } from '../targets/near.js';
import { backtest, type BacktestRefusal, type CutYear, pooledShare } from './backtest.js';
import { type Months, MONTHS_OF_YEAR, wholeYear } from './profile.js';

export interface EarlierYear {
  readonly fiscalYear: number;
  readonly months: Months<number | null>;
  /** In which of its months the unit was open at all; all, if not given. */
  readonly open?: Months<boolean>;
}

export interface Projection {
  /** Where the year is likely to end, in the unit of the metric; estimated, and not rounded. */
  readonly value: number;
  /** The interval: value ± `within` of itself, not below what is already there. */
  readonly low: number;
  readonly high: number;
  /** The complete earlier years it stands on, the oldest first. */
  readonly years: readonly number[];
  /** Share of the forecast: results of `hits` out of `tests` earlier years lay within it, when forecast the same way. */
  readonly within: number;
  readonly hits: number;
  readonly tests: number;
  /** Median distance of a result from its forecast, as a share of the forecast. */
  readonly typicalError: number;
}

export type ProjectionRefusal =
  'NO_MONTHS' | 'NOTHING_YET' | 'YEAR_COMPLETE' | 'NO_SHARE_YET' | BacktestRefusal;

export type ProjectionAnswer =
  | { readonly projection: Projection; readonly refused: null }
  | { readonly projection: null; readonly refused: ProjectionRefusal };

const FEWEST_YEARS = 3;

/** The interval holds the results of four in five of the tested years: with fewer than five, of all. */
const HELD = 0.8;

const refused = (code: ProjectionRefusal): ProjectionAnswer => ({
  projection: null,
  refused: code,
});

/**
 * Where this year's count is likely to end. It is what the reported months give, divided by the share those months had
 * of the earlier years together (Σ of these months ÷ Σ of the years); months in which the unit is closed this year are
 * left out of everything. Months missing in between are estimated like those to come.
 *
 * It is shown only when it would have helped before: each complete earlier year but the first is forecast from the years
 * before it alone, after the same months. Added up, these errors must be smaller than those of saying “as last year”, and
 * of saying “so far, and the rest as last year”. Else it is refused and says why: no month reported (NO_MONTHS), all
 * open months reported (YEAR_COMPLETE: the result is there), zero so far (NOTHING_YET), fewer than three complete
 * earlier years, earlier years without anything in these months (NO_SHARE_YET), or not better than one of the two.
 */
export function project(
  thisYear: Months<number | null>,
  earlierYears: readonly EarlierYear[],
  open?: Months<boolean>,
): ProjectionAnswer {
  const isOpen = (month: number): boolean => open?.[month] ?? true;
  const all = Array.from({ length: MONTHS_OF_YEAR }, (_, month) => month).filter(isOpen);
  const months = all.filter((month) => (thisYear[month] ?? null) !== null);
  if (months.length === 0) return refused('NO_MONTHS');
  if (months.length === all.length) return refused('YEAR_COMPLETE');
  const actual = plain(sum(months.map((month) => thisYear[month] ?? 0)));
  const years = completeYears(earlierYears, { all, months });
  if (years.length < FEWEST_YEARS) return refused('TOO_FEW_YEARS');
  if (!(actual > 0)) return refused('NOTHING_YET');
  const share = pooledShare(years);
  if (share === null) return refused('NO_SHARE_YET');
  const tested = backtest(years);
  if (tested.refused !== null) return refused(tested.refused);
  const interval = intervalOf(actual / share, actual, tested.errors);
  const stands = years.map(({ fiscalYear }) => fiscalYear);
  return { projection: { ...interval, years: stands }, refused: null };
}

interface Cut {
  /** Months open this year. */
  readonly all: readonly number[];
  /** Those of them that are reported. */
  readonly months: readonly number[];
}

/** Years of which no month is missing, in order, cut like this year. */
function completeYears(years: readonly EarlierYear[], { all, months }: Cut): CutYear[] {
  return [...years]
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
    .flatMap(({ fiscalYear, months: figures, open }) => {
      const whole = wholeYear(figures, open);
      if (whole === null) return [];
      const of = (some: readonly number[]): number => sum(some.map((month) => whole[month] ?? 0));
      return [
        {
          fiscalYear,
          soFar: of(months),
          rest: of(all.filter((month) => !months.includes(month))),
        },
      ];
    });
}

function intervalOf(
  value: number,
  actual: number,
  errors: readonly number[],
): Omit<Projection, 'years'> {
  const sorted = [...errors].sort((a, b) => a - b);
  const within = plain(sorted[Math.ceil(sorted.length * HELD) - 1] ?? 0);
  const [left = 0, right = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return {
    value: plain(value),
    low: plain(Math.max(actual, value * (1 - within))),
    high: plain(value * (1 + within)),
    within,
    hits: sorted.filter((error) => !isAbove(error, within)).length,
    tests: sorted.length,
    typicalError: plain((left + right) / 2),
  };
}

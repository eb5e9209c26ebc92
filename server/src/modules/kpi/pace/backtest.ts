import { isBelow, sum } from '../targets/near.js';

/** A complete year, cut at the point this year has come to. */
export interface CutYear {
  readonly fiscalYear: number;
  /** Sum of the months that are reported this year. */
  readonly soFar: number;
  /** Sum of the other months. */
  readonly rest: number;
}

export type BacktestRefusal =
  'TOO_FEW_YEARS' | 'NOT_BETTER_THAN_LAST_YEAR' | 'NOT_BETTER_THAN_REST_OF_LAST_YEAR';

export type Backtest =
  | { readonly errors: readonly number[]; readonly refused: null }
  | { readonly errors: null; readonly refused: BacktestRefusal };

/** One year alone would be chance. */
const FEWEST_TESTS = 2;

interface Test {
  readonly result: number;
  readonly forecast: number;
  readonly asLastYear: number;
  readonly restAsLastYear: number;
}

/**
 * Forecasts each year but the first from the years before it alone. Answers the distance of each result from its
 * forecast, as a share of the forecast, where the forecasts were closer in sum than both simple ones; else which of them
 * was as good. A year for which there would have been no forecast (nothing so far) is no test; two at least are needed.
 */
export function backtest(years: readonly CutYear[]): Backtest {
  const tests = years.flatMap((year, at) => toTest(year, years.slice(0, at)));
  if (tests.length < FEWEST_TESTS) return { errors: null, refused: 'TOO_FEW_YEARS' };
  const missedBy = (pick: (test: Test) => number): number =>
    sum(tests.map((test) => Math.abs(test.result - pick(test))));
  const own = missedBy(({ forecast }) => forecast);
  if (
    !isBelow(
      own,
      missedBy(({ asLastYear }) => asLastYear),
    )
  ) {
    return { errors: null, refused: 'NOT_BETTER_THAN_LAST_YEAR' };
  }
  if (
    !isBelow(
      own,
      missedBy(({ restAsLastYear }) => restAsLastYear),
    )
  ) {
    return { errors: null, refused: 'NOT_BETTER_THAN_REST_OF_LAST_YEAR' };
  }
  const errors = tests.map(({ result, forecast }) => Math.abs(result - forecast) / forecast);
  return { errors, refused: null };
}

function toTest({ soFar, rest }: CutYear, before: readonly CutYear[]): Test[] {
  const last = before.at(-1);
  const share = pooledShare(before);
  if (!last || share === null || soFar === 0) return [];
  return [
    {
      result: soFar + rest,
      forecast: soFar / share,
      asLastYear: last.soFar + last.rest,
      restAsLastYear: soFar + last.rest,
    },
  ];
}

/** What part of the years together these months had: Σ so far ÷ Σ of the years. Null where they had nothing. */
export function pooledShare(years: readonly CutYear[]): number | null {
  const soFar = sum(years.map((year) => year.soFar));
  return soFar > 0 ? soFar / (soFar + sum(years.map(({ rest }) => rest))) : null;
}

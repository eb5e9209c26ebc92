import { months } from '../../../platform/time/period.js';
import { isRate } from '../../catalogue/index.js';
import type { Finding, Hypothesis } from '../finding.js';
import { areComparable, isExact } from './exactness.js';
import { coveredBy, type FigureSet, isValued, type RuleFigure, type Valued } from './figure-set.js';
import {
  around,
  cutOff,
  equals,
  halfPlace,
  type Interval,
  lies,
  meet,
  plain,
  sum,
} from './rounding.js';
import { addsUpBy } from './splits.js';
import { standingAt } from './standing.js';

/** A rate published for a longer period, without its parts, against the rates of the months it covers. */
export function publishedMean(set: FigureSet): Finding[] {
  return set.series().flatMap((series) => {
    if (!series[0] || !isRate(series[0].metric)) return [];
    return series
      .filter(isExact)
      .filter(({ grain, denominator }) => !['DAY', 'MONTH'].includes(grain) && denominator === null)
      .flatMap((published) => {
        const monthly = monthsOf(published, series);
        return monthly.length >= 2 && areComparable([published, ...monthly])
          ? compare(set, published, monthly)
          : [];
      });
  });
}

/** The monthly rates a published one covers; none where one is missing, or where their weights are known. */
function monthsOf(published: Valued, series: readonly RuleFigure[]): Valued[] {
  const known = new Map(
    series
      .filter(({ grain }) => grain === 'MONTH')
      .map((figure) => [figure.from.slice(0, 7), figure]),
  );
  const covered = months(coveredBy(published)).map(({ from }) => known.get(from.slice(0, 7)));
  const open = covered.filter((month) => month?.status !== 'NOT_OPEN');
  const rates = open.filter((month) => month !== undefined).filter(isValued);
  const whole =
    rates.length === open.length && rates.every(({ denominator }) => denominator === null);
  return whole ? rates : [];
}

function compare(set: FigureSet, published: Valued, monthly: readonly Valued[]): Finding[] {
  const half = halfPlace(published);
  const printed = around(published.value, half);
  const rates = monthly.map(({ value }) => value);
  const mean = plain(sum(rates) / rates.length);
  if (lies(mean, printed)) return [];
  const trueMean = around(mean, plain(sum(monthly.map(halfPlace)) / rates.length));
  const rounded = meet(trueMean, printed);
  const within = meet(rangeOf(monthly), printed);
  return [
    {
      kind: 'PUBLISHED_MEAN',
      ...judge(rounded, within),
      ...standingAt(published),
      numbers: {
        PUBLISHED: published.value,
        MEAN: mean,
        MEAN_FROM: trueMean.from,
        MEAN_TO: trueMean.to,
        MONTHS: rates.length,
        ...(!within && { LOWEST: Math.min(...rates), HIGHEST: Math.max(...rates) }),
      },
      hypotheses: [
        ...sumOfShownParts(set, published),
        truncated(published, mean, half),
        { code: 'ROUNDED_INPUTS', fits: rounded },
        { code: weighing(published), fits: null },
      ],
    },
  ];
}

/** However the months are weighed, no mean of them lies outside their range; inside it the weights may explain it. */
function judge(rounded: boolean, within: boolean): Pick<Finding, 'severity' | 'verdict'> {
  if (rounded) return { severity: 'QUESTION', verdict: 'EXPLAINABLE_BY_ROUNDING' };
  if (within) return { severity: 'QUESTION', verdict: 'OPEN' };
  return { severity: 'CONTRADICTION', verdict: 'CONTRADICTION' };
}

function rangeOf(monthly: readonly Valued[]): Interval {
  const spans = monthly.map((month) => around(month.value, halfPlace(month)));
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

function sumOfShownParts(set: FigureSet, published: Valued): Hypothesis[] {
  return addsUpBy(published.metric).flatMap((by) => {
    const parts = set.partsOf(published, by.code).filter(isValued);
    if (parts.length < 2) return [];
    const value = sum(parts.map((part) => part.value));
    return [{ code: 'SUM_OF_SHOWN_PARTS', fits: equals(value, published.value), value }];
  });
}

function truncated(published: Valued, mean: number, half: number): Hypothesis {
  const value = cutOff(mean, half);
  return { code: 'TRUNCATED', fits: equals(value, published.value), value };
}

const weighing = ({ metric }: RuleFigure): Hypothesis['code'] =>
  metric.domain === 'space' ? 'WEIGHTED_BY_OPEN_HOURS' : 'WEIGHTED_BY_MONTH';

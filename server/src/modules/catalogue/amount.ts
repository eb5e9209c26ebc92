import type { BothLanguages } from '../../platform/errors/describe-error.js';
import type { MetricDefinition } from './metric.js';
import { unitName } from './units.js';

const FORMATS = [0, 1, 2, 3].map(
  (places) => new Intl.NumberFormat('en-US', { maximumFractionDigits: places }),
);

const grouped = (value: number, places: number): string => FORMATS[places]?.format(value) ?? '';

/** What one of a unit is called in English, where it is not the plural without its s. */
const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  copies: 'copy',
  accesses: 'access',
  mailboxes: 'mailbox',
};

/** A number as it was reported or typed, in the unit of a metric: 1,776件, 30.625%. */
export const amount = (metric: MetricDefinition, value: number): BothLanguages =>
  inUnit(metric, (scaled) => grouped(scaled, 3), value);

/** A number that was calculated: whole from 10 on, to a tenth below; a percentage to a tenth. */
export const roughAmount = (metric: MetricDefinition, value: number): BothLanguages =>
  inUnit(metric, (scaled) => grouped(scaled, isFine(metric, scaled) ? 1 : 0), value);

/** 3〜4回, 70–80%. */
export function amounts(metric: MetricDefinition, low: number, high: number): BothLanguages {
  const [from, to] = [amount(metric, low), amount(metric, high)];
  if (from.ja === to.ja) return to;
  return joined(metric, grouped(scaled(metric, low), 3), to);
}

/** 110〜130件, of calculated numbers. */
export function roughAmounts(metric: MetricDefinition, low: number, high: number): BothLanguages {
  const [from, to] = [roughAmount(metric, low), roughAmount(metric, high)];
  if (from.ja === to.ja) return to;
  const start = scaled(metric, low);
  return joined(metric, grouped(start, isFine(metric, start) ? 1 : 0), to);
}

const isFine = ({ unit }: MetricDefinition, value: number): boolean =>
  unit === 'ratio' || Math.abs(value) < 10;

const scaled = ({ unit }: MetricDefinition, value: number): number =>
  unit === 'ratio' ? value * 100 : value;

const joined = ({ unit }: MetricDefinition, from: string, to: BothLanguages): BothLanguages => ({
  ja: `${from}${unit === 'ratio' ? '%' : ''}〜${to.ja}`,
  en: `${from}${unit === 'ratio' ? '%' : ''} to ${to.en}`,
});

function inUnit(
  metric: MetricDefinition,
  format: (scaled: number) => string,
  value: number,
): BothLanguages {
  const text = format(scaled(metric, value));
  const name = unitName(metric, metric.unit);
  if (metric.unit === 'ratio') return { ja: `${text}%`, en: `${text}%` };
  const one = SINGULAR[name.en] ?? name.en.replace(/s$/, '');
  return { ja: `${text}${name.ja}`, en: `${text} ${text === '1' ? one : name.en}` };
}

import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { type Language, withDays } from '../../../platform/time/day-words.js';
import type { MetricDefinition } from '../../catalogue/index.js';
import { unitName } from '../../catalogue/index.js';
import type { Aim } from './aim.js';

/** Of one thing; units are named for many. */
const ONE: Readonly<Record<string, string>> = {
  times: 'time',
  cases: 'case',
  labels: 'label',
  people: 'person',
  groups: 'group',
  days: 'day',
  copies: 'copy',
  items: 'item',
  accesses: 'access',
  views: 'view',
  loans: 'loan',
  mailboxes: 'mailbox',
  schools: 'school',
  minutes: 'minute',
};

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const;
const formats = {
  ja: new Intl.NumberFormat(LOCALES.ja, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 }),
};

/** A number of a metric with its unit: 1,200人, 1,200 people; 0.8 of a ratio is 80%. */
export function amountWords(metric: MetricDefinition, value: number): BothLanguages {
  return { ja: amount(metric, 'ja', [value]), en: amount(metric, 'en', [value]) };
}

function amount(
  metric: MetricDefinition,
  language: Language,
  values: readonly [number, number?],
): string {
  const isRatio = metric.unit === 'ratio';
  const shown = values
    .filter((value) => value !== undefined)
    .map((value) => formats[language].format(isRatio ? value * 100 : value))
    .join(language === 'ja' ? '〜' : '–');
  const unit = unitName(metric, metric.unit)[language];
  if (language === 'ja' || isRatio) return `${shown}${language === 'en' ? ' ' : ''}${unit}`;
  return `${shown} ${values.length === 1 && values[0] === 1 ? (ONE[unit] ?? unit) : unit}`;
}

/** What is aimed at, in a few words: 3〜4回, 80%以上, 通年. */
export function aimWords(metric: MetricDefinition, aim: Aim): BothLanguages {
  return { ja: inJapanese(metric, aim), en: inEnglish(metric, aim) };
}

function inJapanese(metric: MetricDefinition, { type, low, high, dueOn }: Aim): string {
  const of = (value: number | null): string => amount(metric, 'ja', [value ?? 0]);
  switch (type) {
    case 'EXACT':
      return of(low);
    case 'RANGE':
      return amount(metric, 'ja', [low ?? 0, high ?? 0]);
    case 'ABOUT':
      return `${of(low)}程度`;
    case 'AT_LEAST':
      return `${of(low)}以上`;
    case 'AT_MOST':
      return `${of(high)}以内`;
    case 'ONGOING':
      return '通年';
    case 'MILESTONE':
      return `${withDays(dueOn ?? '', 'ja')}まで`;
  }
}

function inEnglish(metric: MetricDefinition, { type, low, high, dueOn }: Aim): string {
  const of = (value: number | null): string => amount(metric, 'en', [value ?? 0]);
  switch (type) {
    case 'EXACT':
      return of(low);
    case 'RANGE':
      return amount(metric, 'en', [low ?? 0, high ?? 0]);
    case 'ABOUT':
      return `about ${of(low)}`;
    case 'AT_LEAST':
      return `at least ${of(low)}`;
    case 'AT_MOST':
      return `at most ${of(high)}`;
    case 'ONGOING':
      return 'all year round';
    case 'MILESTONE':
      return `by ${withDays(dueOn ?? '', 'en')}`;
  }
}

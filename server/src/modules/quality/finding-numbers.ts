import { getMetric, type MetricDefinition, unitName } from '../catalogue/index.js';
import type { BothLanguages } from '../../platform/errors/describe-error.js';
import type { Finding } from './finding.js';

/** How a number reads: in the unit of the first or second metric of its finding, or in one of its own. */
type Reading =
  'OWN' | 'OTHER' | 'SHARE' | 'ORDINAL' | 'MONTHS' | 'BOOKINGS' | 'TIMES' | 'ITEMS' | 'PLAIN';

interface NumberWords {
  readonly name: BothLanguages;
  readonly reading: Reading;
}

const words = (ja: string, en: string, reading: Reading = 'OWN'): NumberWords => ({
  name: { ja, en },
  reading,
});

/** What each number of a finding is, in the order they are shown. `{…}` is filled as in the sentences. */
export const NUMBER_WORDS = {
  OPTION: words('{option}', '{option}'),
  RESIDUAL: words('{option}', '{option}'),
  TOTAL: words('印字された合計', 'Printed total'),
  PARTS_SUM: words('{by}別の合計', 'Sum by {by}'),
  STATED: words('書かれている数', 'Stated number'),
  FIRST_ORDINAL: words('最初の番号', 'First number', 'ORDINAL'),
  LAST_ORDINAL: words('最後の番号', 'Last number', 'ORDINAL'),
  LISTED: words('日付を数えた数', 'Counted from the dates'),
  UNIQUE: words('{metric}', '{metric}'),
  STOCK: words('{metric}', '{metric}'),
  CUMULATIVE: words('{other}', '{other}', 'OTHER'),
  PER_ONE: words('1{unit}あたりの回数', 'Visits by each', 'PLAIN'),
  PUBLISHED: words('印字された値', 'Printed value'),
  MEAN: words('各月の単純平均', 'Simple mean of the months'),
  MEAN_FROM: words('四捨五入前にありうる平均（以上）', 'Mean before rounding, from'),
  MEAN_TO: words('四捨五入前にありうる平均（未満）', 'Mean before rounding, below'),
  MONTHS: words('月の数', 'Months', 'MONTHS'),
  LOWEST: words('各月の最小', 'Lowest of the months'),
  HIGHEST: words('各月の最大', 'Highest of the months'),
  SHARE_OF_TOTAL: words('合計に占める割合', 'Share of the total', 'SHARE'),
  LABELS: words('{other}', '{other}', 'OTHER'),
  SHARE_OF_LABELS: words('延べ件数に占める割合', 'Share of the labels', 'SHARE'),
  VALUE: words('この月の値', 'This month'),
  MEDIAN: words('各月の中央値', 'Median of the months'),
  OTHERS_LOWEST: words('ほかの月の最小', 'Lowest of the other months'),
  OTHERS_HIGHEST: words('ほかの月の最大', 'Highest of the other months'),
  REPORTED: words('報告された値', 'Reported number'),
  RECORDED: words('記録を数えた値', 'Counted from the log'),
  DOUBLE_BOOKED: words(
    '重なっていて数えていない予約',
    'Overlapping bookings, not counted',
    'BOOKINGS',
  ),
  RATE: words('報告された割合', 'Reported share'),
  SESSIONS: words('定員を超えた回', 'Sessions above capacity', 'TIMES'),
  PEOPLE: words('{metric}', '{metric}'),
  PLACES: words('{other}', '{other}', 'OTHER'),
  OUTSIDE: words('{metric}', '{metric}'),
  BOOKED: words('{other}', '{other}', 'OTHER'),
  SHARE_OUTSIDE: words('予約時間に占める割合', 'Share of the time booked', 'SHARE'),
  MONTHS_MISSING: words('報告のない月', 'Months without a report', 'MONTHS'),
  METRICS_MISSING: words('報告のない項目', 'Items without a report', 'ITEMS'),
} as const satisfies Readonly<Record<string, NumberWords>>;

export type NumberCode = keyof typeof NUMBER_WORDS;

/** The numbers a finding has, in the order they are shown. */
export function numbersOf({ numbers }: Finding): (readonly [NumberCode, number])[] {
  const codes = Object.keys(NUMBER_WORDS) as NumberCode[];
  return codes.flatMap((code) => {
    const value = numbers[code];
    return value === undefined ? [] : [[code, value] as const];
  });
}

const FORMATS = [0, 1, 2, 3].map(
  (places) => new Intl.NumberFormat('en-US', { maximumFractionDigits: places }),
);
const grouped = (value: number, places: 0 | 1 | 3): string => FORMATS[places]?.format(value) ?? '';

/** A number in the unit of a metric: 1,776件, 30.625%. */
export function inUnitOf(metric: MetricDefinition, value: number): BothLanguages {
  if (metric.unit === 'ratio') return both(`${grouped(value * 100, 3)}%`);
  const unit = unitName(metric, metric.unit);
  const text = grouped(value, 3);
  return { ja: `${text}${unit.ja}`, en: `${text} ${unit.en}` };
}

const both = (text: string): BothLanguages => ({ ja: text, en: text });

/** A number of a finding as a reader says it. */
export function toNumberText(finding: Finding, code: NumberCode, value: number): BothLanguages {
  const [first, second] = finding.metrics;
  switch (NUMBER_WORDS[code].reading) {
    case 'OWN':
      return inUnitOf(getMetric(first), value);
    case 'OTHER':
      return inUnitOf(getMetric(second ?? first), value);
    case 'SHARE':
      return both(`${grouped(value * 100, 1)}%`);
    case 'ORDINAL':
      return { ja: `第${value}回`, en: `no. ${value}` };
    case 'MONTHS':
      return { ja: `${value}か月`, en: value === 1 ? '1 month' : `${value} months` };
    case 'BOOKINGS':
      return { ja: `${grouped(value, 0)}件`, en: `${grouped(value, 0)} bookings` };
    case 'TIMES':
      return {
        ja: `${grouped(value, 0)}回`,
        en: value === 1 ? '1 session' : `${grouped(value, 0)} sessions`,
      };
    case 'ITEMS':
      return {
        ja: `${grouped(value, 0)}項目`,
        en: value === 1 ? '1 item' : `${grouped(value, 0)} items`,
      };
    case 'PLAIN':
      return both(grouped(value, 1));
  }
}

import type { LocalText } from '../format/locale';
import type { Period } from '../format/period';
import type {
  MetricFieldsFragment,
  OptionFieldsFragment,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../graphql/generated/graphql';
import { toReading, type AbsentReason } from './reading';

/** A value with all that says what it is a value of. */
export interface Figure {
  metric: MetricFieldsFragment;
  unit: UnitFieldsFragment;
  period: Period;
  options: FigureOption[];
  value: ValueFieldsFragment;
  /** Of its options taken together: of these no single list of records is kept. */
  isSum?: boolean;
}

export interface FigureOption {
  disaggregation: string;
  option: OptionFieldsFragment;
}

export function isReported({ value }: Figure): boolean {
  return toReading(value).kind === 'number';
}

/** Fewer months than the unit was open: hatched in a chart, said in words elsewhere. */
export function isPartial({ value }: Figure): boolean {
  const { reported, expected } = value.coverage;
  return isNumber(value) && reported < expected;
}

export function isProvisional({ value }: Figure): boolean {
  return isNumber(value) && value.status === 'PROVISIONAL';
}

function isNumber(value: ValueFieldsFragment): boolean {
  return toReading(value).kind === 'number';
}

/** Of a city or group joined from several units: how many of them it stands on. */
export function unitsBehind({ value }: Figure): { has: number; of: number } | null {
  const { unitsReported, unitsExpected } = value.coverage;
  return unitsReported !== null && unitsExpected !== null && unitsExpected > 1
    ? { has: unitsReported, of: unitsExpected }
    : null;
}

interface Words {
  number: (amount: number) => string;
  ratio: (ratio: number) => string;
  text: (text: LocalText) => string;
  locale: 'ja' | 'en';
}

export interface FigureWords {
  absent: (reason: AbsentReason) => string;
  qualified: (qualifier: 'ABOUT' | 'AT_LEAST' | 'AT_MOST', value: string) => string;
}

/** The number alone: 2,211, 30%. A ratio carries its sign, anything else its unit beside it. */
export function amountText(figure: Figure, amount: number, format: Words): string {
  return figure.value.unit === 'ratio' ? format.ratio(amount) : format.number(amount);
}

/** The unit's name to put beside the number, also of a normalised value; none for a ratio. */
export function unitText({ value }: Figure, format: Words): string {
  return value.unit === 'ratio' ? '' : format.text(value.unitName);
}

/** 79件 · 79 cases · 30% */
export function withUnit(figure: Figure, amount: number, format: Words): string {
  const unit = unitText(figure, format);
  const space = format.locale === 'ja' || unit === '' ? '' : ' ';
  return `${amountText(figure, amount, format)}${space}${unit}`;
}

/** A mean or median of figures: 268,103人 */
export function roundedWithUnit(
  figure: Figure,
  amount: number,
  format: Words & { rounded: (amount: number) => string },
): string {
  return withUnit(figure, amount, { ...format, number: format.rounded });
}

/** The whole value in words, also where there is none. */
export function figureText(figure: Figure, format: Words, words: FigureWords): string {
  const reading = toReading(figure.value);
  if (reading.kind === 'absent') return words.absent(reading.reason);
  const text = withUnit(figure, reading.amount, format);
  const { qualifier } = figure.value;
  return qualifier ? words.qualified(qualifier, text) : text;
}

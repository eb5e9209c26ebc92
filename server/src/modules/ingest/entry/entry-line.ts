import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import {
  disaggregationsOf,
  getMetric,
  isRate,
  type MetricDefinition,
  METRICS,
  type Split,
  unitName,
} from '../../catalogue/index.js';
import { printNumber } from '../reading/print-number.js';
import { type EntryState, stateOf } from './entry-state.js';
import type { HeldFigure, LineKey, LoggedFigure } from './entry.query.js';

export const keyOf = ({ unitId, metric, definition, breakdown, option }: LineKey): string =>
  [unitId, metric, definition, breakdown, option].join('|');

const placeOf = (figure: LineKey & { readonly from: string }): string =>
  `${keyOf(figure)}|${figure.from}`;

/** The pairs of a split. */
function pairsOf({ breakdown, option }: Split): [list: string, option: string][] {
  const options = option.split(',');
  return breakdown === '' ? [] : breakdown.split(',').map((list, i) => [list, options[i] ?? '']);
}

/** `topic=tax` as the tidy layout writes it; null: the total. */
export function optionText(split: Split): string | null {
  return (
    pairsOf(split)
      .map((pair) => pair.join('='))
      .join(';') || null
  );
}

export interface OptionName {
  readonly list: BothLanguages;
  readonly option: BothLanguages;
}

export function optionNames(metric: MetricDefinition, split: Split): OptionName[] {
  return pairsOf(split).flatMap(([code, chosen]) => {
    const list = disaggregationsOf(metric).find((one) => one.code === code);
    const option = list?.options.find((one) => one.code === chosen);
    return list && option ? [{ list: list.name, option: option.name }] : [];
  });
}

/** 相談件数・税務 */
export function nameOf(metric: MetricDefinition, split: Split): BothLanguages {
  const options = optionNames(metric, split).map(({ option }) => option);
  return {
    ja: [metric.name, ...options].map(({ ja }) => ja).join('・'),
    en: [metric.name, ...options].map(({ en }) => en).join(', '),
  };
}

const ORDER = new Map(METRICS.map(({ code }, at) => [code, at]));

/** In the order of the catalogue: the total first, then its options. */
export function inOrder<Line extends LineKey>(lines: readonly Line[]): Line[] {
  const rank = ({ metric, breakdown, option, unitId, definition }: Line): string => {
    const lists = disaggregationsOf(getMetric(metric));
    const at = pairsOf({ breakdown, option }).map(([code, chosen]) => {
      const list = lists.findIndex((one) => one.code === code);
      const place = lists[list]?.options.findIndex((one) => one.code === chosen) ?? 0;
      return `${padded(list)}.${padded(place)}`;
    });
    return [padded(ORDER.get(metric) ?? 0), definition, at.length, ...at, unitId].join(' ');
  };
  return [...lines].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const padded = (n: number): string => String(n).padStart(3, '0');

/** A figure as the form shows it. */
export interface ShownFigure {
  readonly value: number | null;
  readonly state: EntryState | null;
  readonly status: string;
  readonly qualifier: string | null;
  /** As it would be typed. */
  readonly text: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly fromLog: boolean;
  readonly by: string | null;
  readonly at: string | null;
}

export function toShown(figure: HeldFigure | LoggedFigure): ShownFigure {
  const { value, qualifier, status, metric } = figure;
  const isHeld = 'version' in figure;
  const state = stateOf({ value, status, printed: isHeld ? figure.printed : null });
  const parts = isRate(getMetric(metric));
  return {
    ...{ value: value === null ? null : Number(value), state, status, qualifier },
    text: value === null || state === 'NOTHING' ? '' : asTyped(value, getMetric(metric)),
    numerator: parts ? figure.numerator : null,
    denominator: parts ? figure.denominator : null,
    note: isHeld ? figure.note : null,
    fromLog: !isHeld,
    by: isHeld ? figure.by : null,
    at: isHeld ? figure.at.toISOString() : null,
  };
}

/** 件 of 件（重複あり）. */
export const plainUnit = (metric: MetricDefinition): string =>
  unitName(metric, metric.unit).ja.replace(/[（／].*$/u, '');

/** A share is typed in percent. */
export function asTyped(value: string, { unit }: MetricDefinition): string {
  if (unit !== 'ratio') return printNumber(value, { grouping: true });
  return printNumber(value, { unit: '%' }).replace('%', '');
}

/** The figures of some months, found by what they are of. */
export class Months {
  private readonly held: ReadonlyMap<string, HeldFigure>;
  private readonly logged: ReadonlyMap<string, LoggedFigure>;

  constructor(held: readonly HeldFigure[], logged: readonly LoggedFigure[]) {
    this.held = new Map(held.map((figure) => [placeOf(figure), figure]));
    this.logged = new Map(logged.map((figure) => [placeOf(figure), figure]));
  }

  handedIn(line: LineKey, from: string): HeldFigure | null {
    return this.held.get(placeOf({ ...line, from })) ?? null;
  }

  /** The figure that counts: a reported one, unless there is none or the log was chosen. */
  counting(line: LineKey, from: string): HeldFigure | LoggedFigure | null {
    const held = this.handedIn(line, from);
    const logged = this.logged.get(placeOf({ ...line, from })) ?? null;
    return logged && (held === null || logged.leads) ? logged : held;
  }
}

import { getMetric, type MetricDefinition } from '../../catalogue/index.js';
import { neutral } from '../../ingest/index.js';
import type { Aim } from '../targets/aim.js';
import { isAbove } from '../targets/near.js';
import { readAim } from '../targets/printed-aim.js';
import type { Target } from '../targets/target.js';
import { aimText } from '../words/aim-words.js';

const BARE = /^([\d,]+(?:\.\d+)?)(?:[〜～~-]([\d,]+(?:\.\d+)?))?(以上|以内|以下|程度|前後|まで)?$/u;

/**
 * The aim of a cell of the column of targets. There a number alone is one of what the metric counts; of a share it may
 * be 0.8 or 80, so it is not read.
 */
export function readCell(written: string, metric: MetricDefinition, year: number): Aim | null {
  const aim = readAim(written, year);
  if (aim !== null || metric.unit === 'ratio') return aim;
  const [, low, high, after = ''] = BARE.exec(written.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  if (low === undefined) return null;
  return readAim(`${low}${high === undefined ? '' : `〜${high}`}件${after}`, year);
}

const PERCENT = 100;
const DIGITS = 12;

const printed = (value: number, useGrouping = false): string =>
  value.toLocaleString('en-US', { useGrouping, maximumFractionDigits: DIGITS });

const toPercent = (value: number): number => Number((value * PERCENT).toPrecision(DIGITS));

/** A baseline; with commas it cannot be taken for a date. */
export const baselineCell = (value: number, { unit }: MetricDefinition): string =>
  unit === 'ratio' ? `${printed(toPercent(value))}%` : printed(value, true);

/** Its type and all its digits, where its words round them. */
function inFull({ type, low, high, dueOn }: Aim, metric: MetricDefinition): string {
  const isRatio = metric.unit === 'ratio';
  const unit = isRatio ? '%' : '件';
  const number = (value: number | null): string =>
    value === null ? '' : printed(isRatio ? toPercent(value) : value);
  const one = `${number(low ?? high)}${unit}`;
  switch (type) {
    case 'EXACT':
      return one;
    case 'ABOUT':
      return `${one}程度`;
    case 'AT_LEAST':
      return `${one}以上`;
    case 'AT_MOST':
      return `${one}以内`;
    case 'RANGE':
      return `${number(low)}〜${number(high)}${unit}`;
    case 'ONGOING':
      return '通年';
    case 'MILESTONE':
      return `${Number(dueOn?.slice(5, 7))}月${Number(dueOn?.slice(8))}日まで`;
  }
}

/** What stands in words of our own: it says the number and no wording of a plan. */
export function ownWords(aim: Aim, metric: MetricDefinition, year: number): string[] {
  return [aimText(aim, metric).ja, inFull(aim, metric)].filter((text) => {
    const read = readCell(text, metric, year);
    return read !== null && isSameAim(read, aim);
  });
}

/** How a target stands in a cell, so that it is read back as it is: as the plan prints it, where that says it. */
export function writeCell({ aim, printed, metric: code, fiscalYear }: Target): string {
  const metric = getMetric(code);
  const read = printed === null ? null : readCell(printed, metric, fiscalYear);
  if (printed !== null && read !== null && isSameAim(read, aim)) return printed;
  return ownWords(aim, metric, fiscalYear)[0] ?? inFull(aim, metric);
}

/** But for the noise of binary fractions. */
export const isSameNumber = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && !isAbove(a, b) && !isAbove(b, a));

export const isSameAim = (a: Aim, b: Aim): boolean =>
  a.type === b.type &&
  a.dueOn === b.dueOn &&
  isSameNumber(a.low, b.low) &&
  isSameNumber(a.high, b.high);

const GUARDED = /^'+[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** A text as it may stand in a cell: nothing a spreadsheet would run. */
export const guard = (text: string): string => (GUARDED.test(text) ? `'${text}` : neutral(text));

/** The text behind it. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

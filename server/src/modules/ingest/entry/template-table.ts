import { fiscalYear, months } from '../../../platform/time/period.js';
import { getMetric } from '../../catalogue/index.js';
import { printEraYear } from '../reading/eras.js';
import { optionNames, plainUnit } from './entry-line.js';
import type { LineKey } from './entry.query.js';

/** Not counted, or not yet: what every field of a form begins with, so that no row is without any. */
export const OPEN_SIGN = '…';
export const CLOSED_SIGN = '－';

/** A form as a table: a title, its head, and a row for each line. */
export interface TemplateTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns stand before the months. */
  readonly labels: number;
}

/** 令和6年度（2024年度） */
export const yearName = (year: number): string =>
  `${printEraYear(`${year}-04-01`)}度（${year}年度）`;

/**
 * Laid out so that it reads back without a guess: months with their years, one row a line, every option with the list it
 * is of.
 */
export function templateTable(
  unitName: string,
  year: number,
  lines: readonly LineKey[],
): TemplateTable {
  const splits = Math.max(0, ...lines.map(({ breakdown }) => countOf(breakdown)));
  const fields = months(fiscalYear(year)).map(({ from }) => {
    return `${Number(from.slice(0, 4))}年${Number(from.slice(5, 7))}月`;
  });
  const labels = ['項目', ...['内訳', '内訳2', '内訳3'].slice(0, splits), '単位'];
  const rows = lines.map((line) => {
    const metric = getMetric(line.metric);
    const options = optionNames(metric, line).map(({ list, option }) => `${list.ja}：${option.ja}`);
    const names = [metric.name.ja, ...Array.from({ length: splits }, (_, i) => options[i] ?? '')];
    return [...names, plainUnit(metric), ...fields.map(() => OPEN_SIGN)];
  });
  const title = neutral(`${unitName} ${yearName(year)} 月ごとの数値`);
  return { title, head: [...labels, ...fields], rows, labels: labels.length };
}

const countOf = (breakdown: string): number => (breakdown === '' ? 0 : breakdown.split(',').length);

/** A text a spreadsheet would run as a formula begins with a quotation mark. */
export const neutral = (text: string): string =>
  /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;

import type { Line } from './line.js';
import { cellAt, type Sheet } from './sheet.js';

const RATE = /(?:率|割合|構成比|前年度?比|比率|シェア)$/u;
/** How often something turns over is no part of a whole. */
const NO_PERCENT = /回転率|倍率/u;
const PLAIN = /^[-△▲]?[\d,]{1,9}(?:\.\d{1,6})?$/u;

export interface RatesRead {
  readonly lines: readonly Line[];
  /** Those whose numbers were taken for percent. */
  readonly assumed: readonly Line[];
}

/**
 * 稼働率 with 30.2 and no sign is meant in percent; with 0.302 it is a share already. A line tells by its largest number.
 * `cells`: the places of a line on the sheet, row and column.
 */
export function withRateUnits(
  sheet: Sheet,
  lines: readonly Line[],
  cells: (line: Line) => readonly (readonly [number, number])[],
): RatesRead {
  const assumed: Line[] = [];
  const read = lines.map((line) => {
    if (line.unit !== null || !isRateLabel(line)) return line;
    const printed = cells(line).map(([row, column]) => cellAt(sheet, row, column).printed.trim());
    const numbers = printed
      .map((text) => text.normalize('NFKC'))
      .filter((text) => PLAIN.test(text));
    const isPercent = numbers.some((text) => Number(text.replace(/[,△▲-]/gu, '')) > 1.5);
    if (!isPercent) return line;
    const percent = { ...line, unit: '%' };
    assumed.push(percent);
    return percent;
  });
  return { lines: read, assumed };
}

const isRateLabel = ({ labels }: Line): boolean =>
  labels.some(({ bare }) => RATE.test(bare) && !NO_PERCENT.test(bare));

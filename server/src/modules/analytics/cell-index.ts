import type { Period } from '../../platform/time/period.js';
import type { Split } from '../catalogue/index.js';
import type { Cell } from './cell.js';

const key = (unitId: string, breakdown: string, option: string): string =>
  `${unitId}|${breakdown}|${option}`;

/** The cells of one metric, found by unit, split and period. */
export class CellIndex {
  private readonly bySplit = new Map<string, Cell[]>();
  private readonly options = new Map<string, Set<string>>();
  private readonly units = new Set<string>();

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      const at = key(cell.unitId, cell.breakdown, cell.option);
      const list = this.bySplit.get(at);
      if (list) list.push(cell);
      else this.bySplit.set(at, [cell]);
      const options = this.options.get(cell.breakdown) ?? new Set();
      this.options.set(cell.breakdown, options.add(cell.option));
      this.units.add(cell.unitId);
    }
  }

  hasUnit(unitId: string): boolean {
    return this.units.has(unitId);
  }

  ofSplit(unitId: string, split: Split): readonly Cell[] {
    return this.bySplit.get(key(unitId, split.breakdown, split.option)) ?? [];
  }

  /** Calendar years in which a figure begins, for looking beyond the period asked for. */
  years(): number[] {
    const cells = [...this.bySplit.values()].flat();
    return [...new Set(cells.map((cell) => Number(cell.from.slice(0, 4))))];
  }

  /** The meanings a unit published a number in, for exactly this period. */
  meanings(unitId: string, period: Period, split: Split): Set<string> {
    const cells = this.ofSplit(unitId, split).filter((cell) => isExactly(cell, period));
    return new Set(cells.filter((cell) => cell.value !== null).map((cell) => cell.definition));
  }

  /** Breakdowns that occur, and the options seen in each. */
  breakdowns(): string[] {
    return [...this.options.keys()];
  }

  optionsOf(breakdown: string): string[] {
    return [...(this.options.get(breakdown) ?? [])].sort();
  }
}

export function isExactly(cell: Cell, period: Period): boolean {
  return cell.from === period.from && cell.to === period.to;
}

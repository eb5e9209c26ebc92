import { overlap, type Period } from '../../platform/time/period.js';
import type { ObsStatus, Split } from '../catalogue/index.js';
import type { Unit } from '../network/index.js';
import type { Cell } from './cell.js';

const key = (unitId: string, breakdown: string, option: string): string =>
  `${unitId}|${breakdown}|${option}`;

/** States that concern more than their own figure. */
const MARKED: readonly ObsStatus[] = ['SUPPRESSED', 'BREAK'];

function append(lists: Map<string, Cell[]>, at: string, cell: Cell): void {
  const list = lists.get(at);
  if (list) list.push(cell);
  else lists.set(at, [cell]);
}

/** The cells of one metric, found by unit, split and period. */
export class CellIndex {
  private readonly bySplit = new Map<string, Cell[]>();
  private readonly options = new Map<string, Set<string>>();
  private readonly units = new Set<string>();
  private readonly byPeriod = new Map<string, Cell[]>();
  private readonly marked = new Map<string, Cell[]>();

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      const at = key(cell.unitId, cell.breakdown, cell.option);
      append(this.bySplit, at, cell);
      const options = this.options.get(cell.breakdown) ?? new Set();
      this.options.set(cell.breakdown, options.add(cell.option));
      this.units.add(cell.unitId);
      append(this.byPeriod, `${at}|${cell.from}|${cell.to}`, cell);
      if (MARKED.includes(cell.status)) append(this.marked, cell.unitId, cell);
    }
  }

  /** The cells of exactly this period. */
  exactly(unitId: string, split: Split, period: Period): readonly Cell[] {
    const at = key(unitId, split.breakdown, split.option);
    return this.byPeriod.get(`${at}|${period.from}|${period.to}`) ?? [];
  }

  /** Whether something within the period was handed in as hidden. */
  hides(units: () => readonly Unit[], period: Period): boolean {
    return this.hasMarked(units, ({ status, ...cell }) => {
      return status === 'SUPPRESSED' && overlap(cell, period) !== null;
    });
  }

  /** Whether the way of counting changed after the start of the earlier period and up to the end of the later. */
  breaksBetween(units: () => readonly Unit[], before: Period, after: Period): boolean {
    return this.hasMarked(units, ({ status, from }) => {
      return status === 'BREAK' && before.from < from && from <= after.to;
    });
  }

  private hasMarked(units: () => readonly Unit[], is: (cell: Cell) => boolean): boolean {
    if (this.marked.size === 0) return false;
    return units().some(({ id }) => this.marked.get(id)?.some(is));
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
    const cells = this.exactly(unitId, split, period);
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

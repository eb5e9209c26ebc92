import { contains, isWithinMonth, type Period } from '../../platform/time/period.js';
import type { Cell } from './cell.js';

const NONE: readonly Cell[] = [];

/** The cells of one unit and split. */
export class HeldCells {
  readonly all: Cell[] = [];
  /** Whether the zeros a log implies stand among them. */
  isFilled = false;
  private hasDays = false;
  private readonly byStart = new Map<string, Cell[]>();

  add(cell: Cell): void {
    this.all.push(cell);
    this.hasDays ||= cell.grain === 'DAY';
    const here = this.byStart.get(cell.from);
    if (here) here.push(cell);
    else this.byStart.set(cell.from, [cell]);
  }

  /** Those of exactly this period. */
  of({ from, to }: Period): readonly Cell[] {
    const here = this.byStart.get(from) ?? NONE;
    return here.every((cell) => cell.to === to) ? here : here.filter((cell) => cell.to === to);
  }

  /** Whether there are parts of the period. Within a month those are days, which few figures are of. */
  hasPartsOf(period: Period): boolean {
    if (isWithinMonth(period) && !this.hasDays) return false;
    return this.all.some(
      (cell) => contains(period, cell) && !(cell.from === period.from && cell.to === period.to),
    );
  }

  /** What a log says of a period, in one meaning. */
  loggedIn(period: Period, definition: string): Cell | undefined {
    return this.of(period).find(
      (cell) => cell.origin === 'RECORDS' && cell.definition === definition,
    );
  }
}

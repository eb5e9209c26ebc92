import { overlap, type Period } from '../../platform/time/period.js';
import { isRate, type MetricDefinition, type ObsStatus, type Split } from '../catalogue/index.js';
import type { Unit } from '../network/index.js';
import { type Cell, noShare, unsharedPart, zeroBeside, zeroShare } from './cell.js';

const key = (unitId: string, breakdown: string, option: string): string =>
  `${unitId}|${breakdown}|${option}`;

/** States that concern more than their own figure. */
const MARKED: readonly ObsStatus[] = ['SUPPRESSED', 'BREAK'];

function append(lists: Map<string, Cell[]>, at: string, cell: Cell): void {
  const list = lists.get(at);
  if (list) list.push(cell);
  else lists.set(at, [cell]);
}

type Options = Map<string, Set<string>>;

const countedKey = ({ unitId, definition }: Cell, breakdown: string): string =>
  `${unitId}|${definition}|${breakdown}`;

function note(options: Options, { breakdown, option }: Cell): void {
  const known = options.get(breakdown) ?? new Set();
  options.set(breakdown, known.add(option));
}

/** The cells of one metric, found by unit, split and period. */
export class CellIndex {
  private readonly bySplit = new Map<string, Cell[]>();
  private readonly options: Options = new Map();
  /** Without those that only logs have. */
  private readonly reported: Options = new Map();
  private readonly logged = new Map<string, Cell[]>();
  /** Units, meanings and breakdowns that logs are counted by. */
  private readonly countedBy = new Set<string>();
  private readonly zeroed = new Set<string>();
  private readonly units = new Set<string>();
  private readonly byPeriod = new Map<string, Cell[]>();
  private readonly marked = new Map<string, Cell[]>();

  constructor(
    private readonly metric: MetricDefinition,
    cells: readonly Cell[],
  ) {
    for (const cell of cells) {
      this.add(cell);
      note(this.options, cell);
      this.units.add(cell.unitId);
      if (cell.origin !== 'RECORDS') note(this.reported, cell);
      else if (cell.breakdown === '') append(this.logged, cell.unitId, cell);
      else this.countedBy.add(countedKey(cell, cell.breakdown));
      if (MARKED.includes(cell.status)) append(this.marked, cell.unitId, cell);
    }
  }

  private add(cell: Cell): void {
    const at = key(cell.unitId, cell.breakdown, cell.option);
    append(this.bySplit, at, cell);
    append(this.byPeriod, `${at}|${cell.from}|${cell.to}`, cell);
  }

  /** Puts a zero where a log has a total and says nothing of the option. */
  private fillZeros(unitId: string, split: Split, at: string): void {
    if (split.breakdown === '' || this.zeroed.has(at)) return;
    this.zeroed.add(at);
    for (const total of this.logged.get(unitId) ?? []) {
      const here = this.byPeriod.get(`${at}|${total.from}|${total.to}`) ?? [];
      const isThere = here.some(
        ({ origin, definition }) => origin === 'RECORDS' && definition === total.definition,
      );
      const zero = isThere ? null : this.zero(total, split);
      if (zero) this.add(zero);
    }
  }

  private zero(total: Cell, split: Split): Cell | null {
    const isCounted = this.countedBy.has(countedKey(total, split.breakdown));
    // Of nothing there are no options either.
    if (!isCounted && total.value !== 0) return null;
    if (!isRate(this.metric)) return zeroBeside(total, split);
    const unshared = unsharedPart(this.metric, split);
    if (unshared.breakdown === '') return zeroShare(total, split);
    if (!isCounted) return null;
    const at = key(total.unitId, unshared.breakdown, unshared.option);
    const whole = this.byPeriod
      .get(`${at}|${total.from}|${total.to}`)
      ?.find(({ origin, definition }) => origin === 'RECORDS' && definition === total.definition);
    return whole ? zeroShare(whole, split) : noShare(total, split);
  }

  /** The cells of exactly this period. */
  exactly(unitId: string, split: Split, period: Period): readonly Cell[] {
    const at = key(unitId, split.breakdown, split.option);
    this.fillZeros(unitId, split, at);
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
    const at = key(unitId, split.breakdown, split.option);
    this.fillZeros(unitId, split, at);
    return this.bySplit.get(at) ?? [];
  }

  /** Calendar years in which a figure begins, for looking beyond the period asked for. */
  years(): number[] {
    const cells = [...this.bySplit.values()].flat();
    return [...new Set(cells.map((cell) => Number(cell.from.slice(0, 4))))];
  }

  /** The meanings a unit published a number in, for exactly this period. */
  meanings(unitId: string, period: Period, split: Split): Set<string> {
    const cells = this.exactly(unitId, split, period);
    // A log is counted in every meaning: that is one answer to several questions, not several answers.
    const own = this.metric.variants[0].id;
    const isOne = (cell: Cell): boolean => cell.origin !== 'RECORDS' || cell.definition === own;
    return new Set(
      cells.filter((cell) => cell.value !== null && isOne(cell)).map((cell) => cell.definition),
    );
  }

  /** Breakdowns that occur, and the options seen in each. */
  breakdowns(): string[] {
    return [...this.options.keys()];
  }

  optionsOf(breakdown: string): string[] {
    return [...(this.options.get(breakdown) ?? [])].sort();
  }

  /** Breakdowns of reported figures: their options may be summed. A log has its own total. */
  reportedBreakdowns(): string[] {
    return [...this.reported.keys()];
  }

  reportedOptionsOf(breakdown: string): string[] {
    return [...(this.reported.get(breakdown) ?? [])].sort();
  }
}

export function isExactly(cell: Cell, period: Period): boolean {
  return cell.from === period.from && cell.to === period.to;
}

import { overlap, type Period } from '../../platform/time/period.js';
import {
  isRate,
  type MetricDefinition,
  type ObsStatus,
  type Split,
  TOTAL,
} from '../catalogue/index.js';
import type { Unit } from '../network/index.js';
import {
  absentLike,
  type Cell,
  noShare,
  unnoted,
  unsharedPart,
  zeroBeside,
  zeroShare,
} from './cell.js';
import { HeldCells } from './held-cells.js';

/** States that concern more than their own figure. */
const MARKED: readonly ObsStatus[] = ['SUPPRESSED', 'BREAK'];

/** What stands at a key; made where nothing does yet. */
function within<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function append(lists: Map<string, Cell[]>, at: string, cell: Cell): void {
  within(lists, at, () => []).push(cell);
}

const noteKey = ({ definition, from, to }: Cell): string => `${definition} ${from} ${to}`;

type Options = Map<string, Set<string>>;

function note(options: Options, { breakdown, option }: Cell): void {
  within(options, breakdown, () => new Set()).add(option);
}

const isBeside = (a: Cell, b: Cell): boolean =>
  a.option === b.option && a.unitId === b.unitId && a.breakdown === b.breakdown;

/** The cells of one metric, found by unit, split and period. */
export class CellIndex {
  /** By unit, breakdown and option. */
  private readonly bySplit = new Map<string, Map<string, Map<string, HeldCells>>>();
  private readonly options: Options = new Map();
  /** Without those that only logs have. */
  private readonly reported: Options = new Map();
  private readonly sorted = new Map<string, readonly string[]>();
  private readonly logged = new Map<string, Cell[]>();
  /** By unit and breakdown: meanings and periods in which a log has noted anything of it. */
  private readonly noted = new Map<string, Map<string, ReadonlySet<string>>>();
  private readonly units = new Set<string>();
  private readonly marked = new Map<string, Cell[]>();

  constructor(
    private readonly metric: MetricDefinition,
    cells: readonly Cell[],
  ) {
    // Cells of one unit and split tend to come one after the other.
    let before: Cell | undefined;
    let held: HeldCells | undefined;
    for (const cell of cells) {
      if (!held || !before || !isBeside(cell, before)) {
        held = this.held(cell.unitId, cell);
        note(this.options, cell);
        this.units.add(cell.unitId);
      }
      held.add(cell);
      before = cell;
      if (cell.origin !== 'RECORDS') note(this.reported, cell);
      else if (cell.breakdown === '') append(this.logged, cell.unitId, cell);
      if (MARKED.includes(cell.status)) append(this.marked, cell.unitId, cell);
    }
  }

  private held(unitId: string, { breakdown, option }: Split): HeldCells {
    const ofUnit = within(this.bySplit, unitId, () => new Map<string, Map<string, HeldCells>>());
    const ofList = within(ofUnit, breakdown, () => new Map<string, HeldCells>());
    return within(ofList, option, () => new HeldCells());
  }

  /** Asked for before zeros are filled in. */
  private notedOf(unitId: string, breakdown: string): ReadonlySet<string> {
    const ofUnit = within(this.noted, unitId, () => new Map<string, ReadonlySet<string>>());
    return within(ofUnit, breakdown, () => {
      const held = [...(this.bySplit.get(unitId)?.get(breakdown)?.values() ?? [])];
      const cells = held.flatMap(({ all }) => all.filter(({ origin }) => origin === 'RECORDS'));
      return new Set(cells.map(noteKey));
    });
  }

  /** With what a log that has a total says of the option by saying nothing. */
  private filled(unitId: string, split: Split): HeldCells {
    const held = this.held(unitId, split);
    const totals = this.logged.get(unitId);
    if (held.isFilled || !totals || split.breakdown === '') return held;
    const noted = this.notedOf(unitId, split.breakdown);
    held.isFilled = true;
    for (const total of totals) {
      if (held.loggedIn(total, total.definition)) continue;
      const implied = this.implied(total, split, noted);
      if (implied) held.add(implied);
    }
    return held;
  }

  private implied(total: Cell, split: Split, noted: ReadonlySet<string>): Cell | null {
    if (total.value === null) return absentLike(total, split);
    const unshared = isRate(this.metric) ? unsharedPart(this.metric, split) : TOTAL;
    // Of nothing there are no options either; a rate of zero may be of something.
    const isNothing = total.value === 0 && unshared.breakdown !== split.breakdown;
    if (!noted.has(noteKey(total)) && !isNothing) {
      // Single days are not counted by options.
      return noted.size > 0 && total.grain !== 'DAY' ? unnoted(total, split) : null;
    }
    if (!isRate(this.metric)) return zeroBeside(total, split);
    if (unshared.breakdown === '') return zeroShare(total, split);
    const whole = this.held(total.unitId, unshared).loggedIn(total, total.definition);
    return whole ? zeroShare(whole, split) : noShare(total, split);
  }

  /** The cells of exactly this period. */
  exactly(unitId: string, split: Split, period: Period): readonly Cell[] {
    return this.filled(unitId, split).of(period);
  }

  /** Whether there are cells of parts of the period. */
  hasPartsOf(unitId: string, split: Split, period: Period): boolean {
    return this.filled(unitId, split).hasPartsOf(period);
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

  /** Whether a log says anything of the unit. */
  isLogged(unitId: string): boolean {
    return this.logged.has(unitId);
  }

  hasUnit(unitId: string): boolean {
    return this.units.has(unitId);
  }

  ofSplit(unitId: string, split: Split): readonly Cell[] {
    return this.filled(unitId, split).all;
  }

  /** Calendar years in which a figure begins, for looking beyond the period asked for. */
  years(): number[] {
    const lists = [...this.bySplit.values()].flatMap((ofUnit) => [...ofUnit.values()]);
    const held = lists.flatMap((ofList) => [...ofList.values()]);
    const cells = held.flatMap(({ all }) => all);
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

  /** Whether the unit may have anything by the breakdown: a log says of each option at least that there was none. */
  mayHave(unitId: string, breakdown: string): boolean {
    return this.isLogged(unitId) || (this.bySplit.get(unitId)?.has(breakdown) ?? false);
  }

  /** Breakdowns of reported figures: their options may be summed. A log has its own total. */
  reportedBreakdowns(): string[] {
    return [...this.reported.keys()];
  }

  reportedOptionsOf(breakdown: string): readonly string[] {
    return within(this.sorted, breakdown, () => [...(this.reported.get(breakdown) ?? [])].sort());
  }
}

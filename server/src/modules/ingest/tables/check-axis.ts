import { type Amount, compareMean, compareSum, type PartSum } from './compare-sums.js';
import type { FigureVerdict } from './figure.types.js';
import type { Line } from './line.js';
import { type PartSet, PartSets } from './part-sets.js';
import { isRate } from './unit-of-cell.js';

/** The figures of a table seen along its rows or along its columns. */
export interface AxisTask {
  readonly lines: readonly Line[];
  /** What runs across them. */
  readonly cross: readonly Line[];
  readonly amount: (line: number, cross: number) => CellAmount | null;
  /** A note says that one case counts in several rows. */
  readonly severalLabels: boolean;
}

export interface CellAmount extends Amount {
  /** One unit of the last place it is printed to. */
  readonly step: bigint;
}

export interface Comparison {
  readonly kind: 'SUM' | 'MEAN';
  readonly line: number;
  readonly cross: number;
  readonly verdict: FigureVerdict;
  /** What the parts give, times `parts` for a mean. */
  readonly sum: bigint;
  readonly parts: number;
  /** Those that hold a figure. */
  readonly counted: number;
}

export interface LineCheck {
  readonly line: number;
  /** The parts that fit best. */
  readonly set: PartSet;
  readonly comparisons: readonly Comparison[];
}

const SKIPPED = new Set(['CHANGE', 'MEAN', 'CUMULATIVE']);

/** Compares every total and mean of an axis with the parts that fit it best. */
export class AxisChecker {
  private readonly sets: PartSets;
  private readonly sums = new Map<readonly number[], readonly PartSum[]>();
  private readonly byUnit = new Map<readonly number[], Map<string, readonly number[]>>();
  private readonly crossing: readonly number[];

  constructor(private readonly task: AxisTask) {
    this.sets = new PartSets(task.lines);
    this.crossing = task.cross.flatMap(({ role }, at) => (SKIPPED.has(role) ? [] : [at]));
  }

  /** Null for a line that is no total or mean, or has no parts. */
  check(index: number): LineCheck | null {
    const line = this.task.lines[index];
    if (!line || !['TOTAL', 'SUBTOTAL', 'MEAN'].includes(line.role)) return null;
    const at = line.entries.findLastIndex(({ label, time }) => (time?.word ?? label.role) !== null);
    const isMean = line.role === 'MEAN';
    const sets = this.sets.of(index, Math.max(at, 0)).map((set) => this.sameUnit(line, set));
    const checks = sets
      .filter(({ lines }) => lines.length > 0)
      .map((set) => (isMean ? this.mean(index, set) : this.sum(index, set)));
    return best(checks);
  }

  /** The line that is the sum of all others beside it although no word says so. */
  unlabelled(): readonly LineCheck[] {
    return this.sets.groups().flatMap((group) => {
      const plain = group.filter((at) => !this.isTimed(at));
      if (plain.length < 3) return [];
      const open = plain.filter((at) => !this.task.lines[at]?.isRoleSaid);
      const found = open.map((at) => this.asTotal(at, plain)).find((check) => check !== null);
      return found ? [found] : [];
    });
  }

  /** A row against the rows that break it down. */
  breakdowns(): readonly LineCheck[] {
    return this.sets.parents().flatMap(([parent, lines]) => {
      if (this.task.lines[parent]?.role !== 'VALUE' || lines.length < 2) return [];
      const set = this.sameUnit(this.task.lines[parent], { kind: 'CHILDREN', lines });
      return set.lines.length < 2 ? [] : [this.sum(parent, set)];
    });
  }

  private isTimed(at: number): boolean {
    return this.task.lines[at]?.entries.at(-1)?.time != null;
  }

  /** Twice itself is the sum of all. Three figures at least have to agree, for one may do so by chance. */
  private asTotal(index: number, group: readonly number[]): LineCheck | null {
    const sums = this.sumsOf(group);
    let telling = 0;
    for (const cross of this.crossing) {
      const own = this.task.amount(index, cross);
      const all = sums[cross];
      if (!own || !all || all.count < 3) {
        if (own && own.value !== 0n) return null;
        continue;
      }
      if (own.value * 2n !== all.value) return null;
      if (own.value !== 0n) telling += 1;
    }
    const set = { kind: 'SIBLINGS', lines: group.filter((at) => at !== index) } as const;
    return telling < 3 ? null : this.sum(index, set);
  }

  /** A total in 人 has no parts in 件. */
  private sameUnit(line: Line | undefined, set: PartSet): PartSet {
    const unit = line?.unit ?? null;
    if (unit === null) return set;
    const byUnit = this.byUnit.get(set.lines) ?? new Map<string, readonly number[]>();
    this.byUnit.set(set.lines, byUnit);
    const known = byUnit.get(unit);
    if (known) return { ...set, lines: known };
    const others = set.lines.filter((at) => (this.task.lines[at]?.unit ?? unit) === unit);
    const lines = others.length === set.lines.length ? set.lines : others;
    byUnit.set(unit, lines);
    return { ...set, lines };
  }

  private sumsOf(lines: readonly number[]): readonly PartSum[] {
    const known = this.sums.get(lines);
    if (known) return known;
    const found = this.task.cross.map((_, cross) => {
      let [value, half, count] = [0n, 0n, 0];
      for (const line of lines) {
        const amount = this.task.amount(line, cross);
        if (!amount) continue;
        value += amount.value;
        half += amount.half;
        count += 1;
      }
      return { value, half, count };
    });
    this.sums.set(lines, found);
    return found;
  }

  private sum(line: number, set: PartSet): LineCheck {
    const sums = this.sumsOf(set.lines);
    const comparisons = this.crossing.flatMap((cross): readonly Comparison[] => {
      const [own, sum] = [this.task.amount(line, cross), sums[cross]];
      if (!own || !sum || sum.count === 0) return [];
      const verdict = compareSum(own, sum, this.task.severalLabels);
      return [
        { kind: 'SUM', line, cross, verdict, sum: sum.value, parts: sum.count, counted: sum.count },
      ];
    });
    return { line, set, comparisons };
  }

  /** Over the figures that are there, or else over all lines. */
  private mean(line: number, set: PartSet): LineCheck {
    const sums = this.sumsOf(set.lines);
    const comparisons = this.crossing.flatMap((cross): readonly Comparison[] => {
      const [own, sum] = [this.task.amount(line, cross), sums[cross]];
      if (!own || !sum || sum.count === 0) return [];
      const counted = compareMean(own, sum, own.step);
      const all =
        counted === 'CONTRADICTION'
          ? compareMean(own, { ...sum, count: set.lines.length }, own.step)
          : counted;
      const parts = counted === all ? sum.count : set.lines.length;
      return [
        { kind: 'MEAN', line, cross, verdict: all, sum: sum.value, parts, counted: sum.count },
      ];
    });
    return { line, set, comparisons };
  }
}

/** The set with the most figures that agree; of equals the first. A total of one part only where there is no other. */
function best(checks: readonly LineCheck[]): LineCheck | null {
  const score = ({ comparisons, set }: LineCheck): number =>
    comparisons.filter(({ verdict }) => verdict === 'CONSISTENT').length * 1_000_000 +
    comparisons.filter(({ verdict }) => verdict !== 'CONTRADICTION').length * 10 +
    (set.lines.length > 1 ? 1 : 0);
  let found: LineCheck | null = null;
  for (const check of checks) if (!found || score(check) > score(found)) found = check;
  return found;
}

/** True when the sum of a line says nothing against it: a rate, or a line beside rates. */
export const isNoSum = (line: Line, cross: Line): boolean => isRate(line) || isRate(cross);

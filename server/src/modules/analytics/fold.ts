import { contains, months, type Period } from '../../platform/time/period.js';
import {
  isWithin,
  type MetricDefinition,
  type ObsStatus,
  type Split,
  TOTAL,
} from '../catalogue/index.js';
import {
  type Directory,
  openDuring,
  type Part,
  type Unit,
  type UnitOrGroup,
} from '../network/index.js';
import { finerBreakdowns } from './breakdowns-read.js';
import { type Cell, inTime } from './cell.js';
import { CellIndex } from './cell-index.js';
import { finerPeriods } from './finer-periods.js';
import {
  byCoverage,
  type Coverage,
  countUnits,
  type Evaluated,
  type EvaluatedNote,
  sameNumber,
} from './evaluated.js';
import { cellsWithin, expectedMonths, speaksOf } from './expected-months.js';
import { fromCell, notReported, withCoverage } from './from-cell.js';
import { inRank } from './in-rank.js';
import { join, sharedAbsence, withOtherSum } from './join.js';

/** What was published as absent for the whole, but does not speak against its parts. */
const YIELDS: readonly ObsStatus[] = ['MISSING', 'NOT_COLLECTED'];

const NO_RANGE = { from: null, to: null, asOf: null } as const;

/**
 * What a metric's cells say of a unit, period and split. A figure published for exactly that is the value,
 * whatever its parts say; else the value is joined from finer periods, from options, or from the units below.
 * Every other way that gives another number stands beside it as an alternative.
 */
export class Fold {
  readonly index: CellIndex;
  private readonly known = new WeakMap<UnitOrGroup, Map<string, Evaluated>>();
  private readonly finer = new Map<string, readonly string[]>();
  private readonly withSpaces = new WeakMap<Unit, boolean>();

  constructor(
    private readonly metric: MetricDefinition,
    private readonly directory: Directory,
    cells: readonly Cell[],
    private readonly definition: string | null,
  ) {
    this.index = new CellIndex(
      metric,
      definition ? cells.filter((c) => c.definition === definition) : cells,
    );
  }

  /** The same question is asked many times over (a year, its months, what they have in common): it is answered once. */
  at(node: UnitOrGroup, period: Period, split: Split): Evaluated {
    const answers = this.known.get(node) ?? new Map<string, Evaluated>();
    if (answers.size === 0) this.known.set(node, answers);
    const key = `${period.from} ${period.to} ${split.breakdown} ${split.option}`;
    const known = answers.get(key) ?? this.evaluate(node, period, split);
    answers.set(key, known);
    return known;
  }

  private evaluate(node: UnitOrGroup, period: Period, split: Split): Evaluated {
    const [value, ...others] = this.ways(node, period, split);
    if (!value) return this.missing(node, period, split);
    // What is hidden appears nowhere, also not as the sum of its parts.
    if (value.status === 'SUPPRESSED') return { ...value, alternatives: [] };
    const hides = this.index.hides(() => this.directory.within(node), period);
    const alternatives = (hides ? [] : others).flatMap((other) =>
      other.value !== null && !(value.value !== null && sameNumber(other.value, value.value))
        ? [{ ...other, value: other.value }]
        : [],
    );
    const notes = withCoverage(value);
    if (others.length === 0 && value.alternatives.length === 0 && notes === value.notes)
      return value;
    return {
      ...value,
      notes,
      // Two ways to one number would give away what one of them leaves out.
      alternatives: hides ? [] : [...value.alternatives, ...alternatives],
    };
  }

  /** The options of a breakdown that occur, also where they are only reported crossed with others. */
  options(breakdown: string): Set<string> {
    const wanted = breakdown.split(',');
    const found = new Set<string>();
    for (const finer of this.index.breakdowns().filter(Boolean)) {
      const codes = finer.split(',');
      if (!wanted.every((code) => codes.includes(code))) continue;
      for (const option of this.index.optionsOf(finer)) {
        const parts = option.split(',');
        found.add(wanted.map((code) => parts[codes.indexOf(code)] ?? '').join(','));
      }
    }
    return found;
  }

  /**
   * Every way the cells give a value, the one that counts first: what was published for exactly this; then what is
   * joined, the fullest first. "Missing" published for the whole does not hide parts that are there.
   */
  private ways(node: UnitOrGroup, period: Period, split: Split): Evaluated[] {
    const published = node.kind === 'GROUP' ? [] : this.exact(node, period, split);
    // What is counted from a log is whole: its parts are other counts of the same rows.
    if (published[0]?.isCounted) return published;
    const units = this.isLogged(node) ? null : this.fromUnits(node, period, split);
    if (node.kind === 'GROUP') return units ? [units] : [];
    const time = this.overTime(node, period, split);
    const options = this.overOptions(node, period, split);
    const joined = [time, ...options, units].filter((way) => way !== null).sort(byCoverage);
    const alone = published.length === 0 && joined[0] !== undefined && options.includes(joined[0]);
    const named = alone ? joined.map((way, i) => (i === 0 ? this.asOptions(way) : way)) : joined;
    if (published.length === 0) return named;
    const open = published.filter((way) => way.value !== null || !YIELDS.includes(way.status));
    return [...open, ...named, ...published.filter((way) => !open.includes(way))];
  }

  /** A booking of two spaces is one of the center: its log says what its spaces come to. */
  private isLogged(node: UnitOrGroup): boolean {
    return node.kind === 'UNIT' && node.level === 'CENTER' && this.index.isLogged(node.id);
  }

  /** Figures for exactly this period: the unit's own report first, then those above it. */
  private exact(unit: Unit, period: Period, split: Split): Evaluated[] {
    const found = this.index.exactly(unit.id, split, period);
    if (found.length === 0) return [];
    if (found.length === 1 && found[0]) return [fromCell(this.metric, unit, found[0])];
    const order = this.directory.lineage(unit).map(({ id }) => id);
    return inRank(found, order, this.metric).map((cell) => fromCell(this.metric, unit, cell));
  }

  private overTime(unit: Unit, period: Period, split: Split): Evaluated | null {
    const leaves = this.leaves(unit, period, split);
    if (leaves.length === 0) return null;
    const total = (pick: (coverage: Coverage) => number): number =>
      leaves.reduce((n, leaf) => n + pick(leaf.coverage), 0);
    const covered = leaves.filter((leaf) => leaf.value !== null);
    const expected = expectedMonths(this.index, unit, period, [split]);
    const reported = total((c) => c.reported);
    const asOf = covered.at(-1)?.coverage.asOf ?? null;
    const coverage = { ...NO_RANGE, reported: Math.min(reported, expected), expected, asOf };
    const joined = join(this.metric, 'TIME', covered, coverage);
    const isWhole = total((c) => c.expected) === expected;
    return joined ?? (isWhole ? sharedAbsence(leaves, coverage) : null);
  }

  /** The published parts of a period, each at the coarsest grain there is. */
  private leaves(unit: Unit, period: Period, split: Split): Evaluated[] {
    if (!this.index.hasPartsOf(unit.id, split, period)) return [];
    return finerPeriods(period).flatMap((part) => {
      const [exact] = this.exact(unit, part, split);
      if (exact && (exact.value !== null || !YIELDS.includes(exact.status))) return [exact];
      const finer = this.leaves(unit, part, split);
      return exact && finer.length === 0 ? [exact] : finer;
    });
  }

  /** For each disaggregation in which a case has exactly one option: the sum of its options. */
  private overOptions(unit: Unit, period: Period, split: Split): Evaluated[] {
    if (this.metric.acrossUnits !== 'ADDITIVE') return [];
    return this.finerThan(split).flatMap((breakdown) => {
      if (!this.index.mayHave(unit.id, breakdown)) return [];
      const parts = this.index
        .reportedOptionsOf(breakdown)
        .filter((option) => isWithin({ breakdown, option }, split))
        .map((option) => {
          const finer = { breakdown, option };
          return this.exact(unit, period, finer)[0] ?? this.overTime(unit, period, finer);
        })
        .filter((part) => part !== null);
      if (parts.every(({ value }) => value === null)) return [];
      const covered = this.coveredBy(unit, period, breakdown);
      return join(this.metric, 'OPTIONS', parts, covered) ?? [];
    });
  }

  /** The breakdowns there are figures of that may be summed to the split. */
  private finerThan(split: Split): readonly string[] {
    const known = this.finer.get(split.breakdown);
    if (known) return known;
    const found = finerBreakdowns(this.metric, split, this.index.reportedBreakdowns());
    this.finer.set(split.breakdown, found);
    return found;
  }

  private asOptions(way: Evaluated): Evaluated {
    return { ...way, notes: [{ code: 'SUM_OF_OPTIONS', params: {} }, ...way.notes] };
  }

  /** Months of the period that a figure of any option covers. */
  private coveredBy(unit: Unit, period: Period, breakdown: string): Coverage {
    const options = this.index.reportedOptionsOf(breakdown);
    const splits = options.map((option) => ({ breakdown, option }));
    const cells = cellsWithin(this.index, unit, period, splits).filter(
      ({ value }) => value !== null,
    );
    const covered =
      cells.length === 0
        ? []
        : months(period).filter((month) => openDuring(unit, month) && speaksOf(cells, month));
    const expected = expectedMonths(this.index, unit, period, splits);
    return { ...NO_RANGE, reported: covered.length, expected };
  }

  private fromUnits(node: UnitOrGroup, period: Period, split: Split): Evaluated | null {
    if (node.kind === 'UNIT' && node.level === 'CENTER' && !this.hasSpaces(node)) return null;
    const parts = this.directory.parts(node, period);
    if (parts.length === 0) return null;
    const values = parts.map((part) => this.at(part.unit, part.period, split));
    const total = (pick: (coverage: Coverage) => number): number =>
      values.reduce((n, value) => n + pick(value.coverage), 0);
    const counted = node.kind === 'GROUP' || node.level === 'CITY' ? countUnits(values) : {};
    const [reported, expected] = [total((c) => c.reported), total((c) => c.expected)];
    const coverage = { ...NO_RANGE, reported, expected, ...counted };
    const joined = join(this.metric, 'UNITS', values, coverage);
    return joined ? withOtherSum(joined, values) : sharedAbsence(values, coverage);
  }

  /** Whether anything was said of a space of the center. */
  private hasSpaces(center: Unit): boolean {
    const known =
      this.withSpaces.get(center) ??
      this.directory.within(center).some((unit) => unit !== center && this.index.hasUnit(unit.id));
    this.withSpaces.set(center, known);
    return known;
  }

  /** Whether the way of counting changed between two periods, for the node or anything below it. */
  breaksBetween(node: UnitOrGroup, before: Period, after: Period): boolean {
    return this.index.breaksBetween(() => this.directory.within(node), before, after);
  }

  /** The parts that reported, which a unit or group without a figure of its own is joined from. */
  unitsBehind(node: UnitOrGroup, period: Period, split: Split): Part[] {
    if (node.kind === 'UNIT' && this.exact(node, period, split).length > 0) return [];
    return this.directory.parts(node, period).filter((part) => {
      const { value, coverage } = this.at(part.unit, part.period, split);
      return value !== null || coverage.reported > 0;
    });
  }

  private missing(node: UnitOrGroup, period: Period, split: Split): Evaluated {
    const expected = this.expected(node, period, split);
    const closed = expected === 0;
    const [coarser] =
      node.kind === 'UNIT' && !closed
        ? this.index
            .ofSplit(node.id, split)
            .filter((cell) => contains(cell, period) && cell.value !== null)
            .sort(inTime)
        : [];
    return notReported({
      status: closed ? 'NOT_OPEN' : 'MISSING',
      reported: closed ? 0 : this.reportedOf(node, period, split),
      expected,
      definition: this.definition ?? this.metric.variants[0].id,
      notes: coarser
        ? [{ code: 'COARSER_ONLY', params: { from: coarser.from, to: coarser.to } }]
        : this.whyNotSplit(node, period, split),
    });
  }

  private whyNotSplit(node: UnitOrGroup, period: Period, split: Split): EvaluatedNote[] {
    if (split.breakdown === '') return [];
    const isTotalKnown = this.at(node, period, TOTAL).value !== null;
    return isTotalKnown ? [{ code: 'NOT_SPLIT_SO', params: {} }] : [];
  }

  /** Months in which a log was there and had nothing to form a number of, beside others that are missing. */
  private reportedOf(node: UnitOrGroup, period: Period, split: Split): number {
    const isJoined =
      node.kind === 'GROUP' || (node.level === 'CITY' && !this.index.hasUnit(node.id));
    const parts = isJoined
      ? this.directory.parts(node, period).map((part) => this.at(part.unit, part.period, split))
      : this.leaves(node, period, split);
    return parts.reduce((n, { coverage }) => n + coverage.reported, 0);
  }

  /** Months × centers in which something could have been reported. */
  private expected(node: UnitOrGroup, period: Period, split: Split): number {
    const parts =
      node.kind === 'UNIT' && node.level !== 'CITY' ? [] : this.directory.parts(node, period);
    if (parts.length === 0)
      return node.kind === 'UNIT' ? expectedMonths(this.index, node, period, [split]) : 0;
    return parts.reduce((n, part) => n + this.expected(part.unit, part.period, split), 0);
  }
}

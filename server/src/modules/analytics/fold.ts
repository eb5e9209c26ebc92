import {
  contains,
  grainOf,
  months,
  overlap,
  type Period,
  split as cut,
} from '../../platform/time/period.js';
import { disaggregationsOf, type MetricDefinition, type Split } from '../catalogue/index.js';
import {
  type Directory,
  openDuring,
  openMonths,
  type Unit,
  type UnitOrGroup,
} from '../network/index.js';
import type { Cell } from './cell.js';
import { CellIndex, isExactly } from './cell-index.js';
import { type Coverage, type Evaluated, sameNumber } from './evaluated.js';
import { fromCell, notReported, withCoverage } from './from-cell.js';
import { join } from './join.js';

/**
 * What a metric's cells say of a unit, period and split. A figure published for exactly that is the value,
 * whatever its parts say; else the value is joined from finer periods, from options, or from the units below.
 * Every other way that gives another number stands beside it as an alternative.
 */
export class Fold {
  private readonly index: CellIndex;

  constructor(
    private readonly metric: MetricDefinition,
    private readonly directory: Directory,
    cells: readonly Cell[],
    private readonly definition: string | null,
  ) {
    this.index = new CellIndex(
      definition ? cells.filter((c) => c.definition === definition) : cells,
    );
  }

  at(node: UnitOrGroup, period: Period, split: Split): Evaluated {
    const own = node.kind === 'UNIT' ? this.ways(node, period, split) : [];
    const parts = own.length === 0 ? this.fromUnits(node, period, split) : null;
    const [value, ...others] = parts ? [...own, parts] : own;
    if (!value) return this.missing(node, period, split);
    const alternatives = others.filter(
      (other) =>
        other.value !== null && (value.value === null || !sameNumber(other.value, value.value)),
    );
    return {
      ...value,
      notes: withCoverage(value),
      alternatives: [
        ...value.alternatives,
        ...alternatives.map((o) => ({ ...o, value: o.value ?? 0 })),
      ],
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

  /** Every way this unit's own cells give a value, the one that counts first. */
  private ways(unit: Unit, period: Period, split: Split): Evaluated[] {
    const found = this.exact(unit, period, split);
    const joined = this.overTime(unit, period, split);
    const summed = this.overOptions(unit, period, split, found.length === 0 && !joined);
    return [...found, ...(joined ? [joined] : []), ...(summed ? [summed] : [])];
  }

  /** Figures for exactly this period: the unit's own report first, then those above it. */
  private exact(unit: Unit, period: Period, split: Split): Evaluated[] {
    const order = this.directory.lineage(unit).map(({ id }) => id);
    const meanings = this.metric.variants.map(({ id }) => id);
    const cells = this.index
      .ofSplit(unit.id, split)
      .filter((cell) => isExactly(cell, period))
      .sort(
        (a, b) =>
          order.indexOf(a.reporterId) - order.indexOf(b.reporterId) ||
          meanings.indexOf(a.definition) - meanings.indexOf(b.definition) ||
          b.origin.localeCompare(a.origin),
      );
    // Another meaning of the word is not another opinion on the same number.
    return cells
      .filter((cell) => cell.definition === cells[0]?.definition)
      .map((cell) => fromCell(this.metric, unit, cell));
  }

  private overTime(unit: Unit, period: Period, split: Split): Evaluated | null {
    const leaves = this.leaves(unit, period, split);
    const reported = leaves.reduce((n, leaf) => n + leaf.coverage.reported, 0);
    const covered = leaves.filter((leaf) => leaf.value !== null);
    return join(this.metric, 'TIME', covered, {
      reported: Math.min(reported, openMonths(unit, period)),
      expected: openMonths(unit, period),
      from: null,
      to: null,
      asOf: covered.at(-1)?.coverage.asOf ?? null,
    });
  }

  /** The published parts of a period, each at the coarsest grain there is. */
  private leaves(unit: Unit, period: Period, split: Split): Evaluated[] {
    if (
      !this.index
        .ofSplit(unit.id, split)
        .some((cell) => contains(period, cell) && !isExactly(cell, period))
    ) {
      return [];
    }
    return this.finer(period).flatMap((part) => {
      const [exact] = this.exact(unit, part, split);
      return exact ? [exact] : this.leaves(unit, part, split);
    });
  }

  private finer(period: Period): Period[] {
    switch (grainOf(period)) {
      case 'DAY':
        return [];
      case 'MONTH':
        return cut(period, 'DAY');
      case 'QUARTER':
        return months(period);
      case 'FISCAL_YEAR':
      case 'CALENDAR_YEAR':
        return cut(period, 'QUARTER');
      case null:
        return cut(period, cut(period, 'FISCAL_YEAR').length > 1 ? 'FISCAL_YEAR' : 'MONTH');
    }
  }

  /** The sum of the options of a disaggregation in which a case has exactly one. */
  private overOptions(unit: Unit, period: Period, split: Split, alone: boolean): Evaluated | null {
    if (this.metric.acrossUnits !== 'ADDITIVE') return null;
    for (const breakdown of this.finerBreakdowns(split)) {
      const parts = this.index
        .optionsOf(breakdown)
        .filter((option) => isWithin({ breakdown, option }, split))
        .map((option) => {
          const finer = { breakdown, option };
          return this.exact(unit, period, finer)[0] ?? this.overTime(unit, period, finer);
        })
        .filter((part) => part !== null);
      const joined = join(this.metric, 'OPTIONS', parts, this.coveredBy(unit, period, breakdown));
      if (!joined) continue;
      const note = { code: 'SUM_OF_OPTIONS', params: { disaggregation: breakdown } } as const;
      return alone ? { ...joined, notes: [note, ...joined.notes] } : joined;
    }
    return null;
  }

  /** Months of the period that a figure of any option covers. */
  private coveredBy(unit: Unit, period: Period, breakdown: string): Coverage {
    const cells = this.index
      .optionsOf(breakdown)
      .flatMap((option) => this.index.ofSplit(unit.id, { breakdown, option }))
      .filter((cell) => cell.value !== null && contains(period, cell));
    const covered = months(period).filter((month) =>
      cells.some((cell) => {
        const stated = { from: cell.coverageFrom ?? cell.from, to: cell.coverageTo ?? cell.to };
        return openDuring(unit, month) && overlap(stated, month);
      }),
    );
    const expected = openMonths(unit, period);
    return { reported: covered.length, expected, from: null, to: null, asOf: null };
  }

  /** Breakdowns one step finer than the split, none of them multi-label. */
  private finerBreakdowns(split: Split): string[] {
    const has = split.breakdown ? split.breakdown.split(',') : [];
    const order = disaggregationsOf(this.metric)
      .filter((d) => !d.multiLabel)
      .map((d) => d.code);
    return this.index
      .breakdowns()
      .filter((breakdown) => {
        const parts = breakdown ? breakdown.split(',') : [];
        const added = parts.filter((part) => !has.includes(part));
        return (
          parts.length > has.length &&
          has.every((part) => parts.includes(part)) &&
          added.every((part) => order.includes(part))
        );
      })
      .sort((a, b) => a.length - b.length || order.indexOf(a) - order.indexOf(b));
  }

  private fromUnits(node: UnitOrGroup, period: Period, split: Split): Evaluated | null {
    const parts = this.directory.parts(node, period);
    if (
      node.kind === 'UNIT' &&
      node.level === 'CENTER' &&
      !parts.some((p) => this.index.hasUnit(p.unit.id))
    ) {
      return null;
    }
    const values = parts.map((part) => this.at(part.unit, part.period, split));
    const total = (pick: (coverage: Coverage) => number): number =>
      values.reduce((n, value) => n + pick(value.coverage), 0);
    return join(this.metric, 'UNITS', values, {
      reported: total((c) => c.reported),
      expected: total((c) => c.expected),
      from: null,
      to: null,
      asOf: null,
    });
  }

  private missing(node: UnitOrGroup, period: Period, split: Split): Evaluated {
    const closed = node.kind === 'UNIT' && !openDuring(node, period);
    const coarser =
      node.kind === 'UNIT' && !closed
        ? this.index
            .ofSplit(node.id, split)
            .find((cell) => contains(cell, period) && cell.value !== null)
        : undefined;
    return notReported({
      status: closed ? 'NOT_OPEN' : 'MISSING',
      expected: this.expected(node, period),
      definition: this.definition ?? this.metric.variants[0].id,
      notes: coarser
        ? [{ code: 'COARSER_ONLY', params: { from: coarser.from, to: coarser.to } }]
        : [],
    });
  }

  /** Months × centers in which something could have been reported. */
  private expected(node: UnitOrGroup, period: Period): number {
    const parts =
      node.kind === 'UNIT' && node.level !== 'CITY' ? [] : this.directory.parts(node, period);
    if (parts.length === 0) return node.kind === 'UNIT' ? openMonths(node, period) : 0;
    return parts.reduce((n, part) => n + this.expected(part.unit, part.period), 0);
  }
}

/** Whether the finer split carries the coarser one's options. */
function isWithin(finer: Split, coarser: Split): boolean {
  if (!coarser.breakdown) return true;
  const options = finer.option.split(',');
  const at = new Map(finer.breakdown.split(',').map((code, i) => [code, options[i]]));
  const wanted = coarser.option.split(',');
  return coarser.breakdown.split(',').every((code, i) => at.get(code) === wanted[i]);
}

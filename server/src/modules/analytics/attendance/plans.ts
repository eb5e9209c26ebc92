import type { Period } from '../../../platform/time/period.js';
import { getMetric, type Split, toSplit, TOTAL } from '../../catalogue/index.js';
import type { Unit, UnitOrGroup } from '../../network/index.js';
import { countUnits, type Coverage, type Evaluated } from '../evaluated.js';
import type { Facts } from '../facts.service.js';
import { withCoverage } from '../from-cell.js';
import { join } from '../join.js';
import type { PlanRow } from '../queries/programmes.query.js';

const NO_RANGE = { from: null, to: null, asOf: null } as const;

/**
 * How many sessions were planned in a fiscal year: a reported figure first, else the number in the center's plan. Of a
 * city or group the sum over the centers concerned: those that state a number, and those that hold it without one.
 */
export class Plans {
  private readonly planned = getMetric('session.planned');
  private readonly held = getMetric('session.held');
  private readonly byUnit: ReadonlyMap<string, readonly PlanRow[]>;

  constructor(
    private readonly facts: Facts,
    private readonly year: Period,
    rows: readonly PlanRow[],
  ) {
    this.byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  }

  /** Codes of the programmes there are plans of. */
  codes(): string[] {
    return [...this.byUnit.values()].flat().map(({ code }) => code);
  }

  /** What the center calls it that year. */
  nameOf(node: UnitOrGroup, code: string): { ja: string; en: string } | null {
    const row = this.rowOf(node, code);
    return row ? { ja: row.nameJa, en: row.nameEn } : null;
  }

  /** Of one programme, or of all. */
  at(node: UnitOrGroup, code: string | null): Evaluated {
    return this.during(node, this.year, code);
  }

  private during(node: UnitOrGroup, period: Period, code: string | null): Evaluated {
    const split = splitOf(code);
    const figure = this.facts.fold(this.planned).at(node, period, split);
    const isWhole = period.from === this.year.from && period.to === this.year.to;
    if (figure.method === 'REPORTED' && figure.value !== null) return figure;
    if (node.kind === 'UNIT' && node.level === 'CENTER') {
      // A plan is one of the whole year: of a part of it nothing is known.
      if (!isWhole) return figure;
      return code === null ? this.ofAll(node, figure) : this.ofOne(node, code, figure);
    }
    return this.ofUnits(node, code, figure);
  }

  private ofOne(unit: Unit, code: string, figure: Evaluated): Evaluated {
    const planned = this.rowOf(unit, code)?.plannedSessions ?? null;
    if (planned === null || figure.value !== null) return figure;
    const { expected } = figure.coverage;
    return {
      ...figure,
      ...{ value: planned, status: 'NORMAL', method: 'REPORTED' },
      coverage: { ...NO_RANGE, reported: expected, expected },
      notes: [{ code: 'FROM_PLAN', params: {} }],
    };
  }

  /** All programmes of a center; where one states no number, they are at least so many. */
  private ofAll(unit: Unit, figure: Evaluated): Evaluated {
    const rows = this.byUnit.get(unit.id) ?? [];
    if (rows.length === 0) return figure;
    const reported = this.facts.fold(this.planned).options('programme');
    const codes = [...new Set([...rows.map(({ code }) => code), ...reported])];
    const parts = codes.map((code) => this.during(unit, this.year, code));
    const { expected } = figure.coverage;
    const coverage = { ...NO_RANGE, reported: expected, expected };
    const joined = join(this.planned, 'OPTIONS', parts, coverage);
    if (!joined) return figure;
    const isWhole = rows.every(({ plannedSessions }) => plannedSessions !== null);
    const notes = [{ code: 'FROM_PLAN', params: {} }] as const;
    return { ...joined, notes, qualifier: isWhole ? joined.qualifier : 'AT_LEAST' };
  }

  private ofUnits(node: UnitOrGroup, code: string | null, figure: Evaluated): Evaluated {
    const parts = this.facts.directory
      .parts(node, this.year)
      .map(({ unit, period }) => ({ unit, period, planned: this.during(unit, period, code) }))
      .filter((part) => this.isConcerned(part, code))
      .map(({ planned }) => planned);
    if (!parts.some(({ value }) => value !== null)) return figure;
    const total = (pick: (coverage: Coverage) => number): number =>
      parts.reduce((n, { coverage }) => n + pick(coverage), 0);
    const coverage = {
      ...NO_RANGE,
      reported: total(({ reported }) => reported),
      expected: total(({ expected }) => expected),
      ...countUnits(parts),
    };
    const joined = join(this.planned, 'UNITS', parts, coverage);
    if (!joined) return figure;
    const isFromPlan = parts.some(({ notes }) => notes.some((note) => note.code === 'FROM_PLAN'));
    const notes = isFromPlan ? [{ code: 'FROM_PLAN', params: {} } as const] : [];
    const value = { ...joined, notes: [...joined.notes, ...notes] };
    return { ...value, notes: withCoverage(value) };
  }

  /** A center that neither plans nor holds a programme has nothing to state of it. */
  private isConcerned(part: Concerned, code: string | null): boolean {
    const { unit, period, planned } = part;
    if (planned.value !== null) return true;
    if (code !== null && this.rowOf(unit, code)) return true;
    return Boolean(this.facts.fold(this.held).at(unit, period, splitOf(code)).value);
  }

  private rowOf(node: UnitOrGroup, code: string): PlanRow | null {
    return this.byUnit.get(node.id)?.find((row) => row.code === code) ?? null;
  }
}

interface Concerned {
  readonly unit: Unit;
  readonly period: Period;
  readonly planned: Evaluated;
}

export function splitOf(code: string | null): Split {
  return code === null ? TOTAL : toSplit([['programme', code]]);
}

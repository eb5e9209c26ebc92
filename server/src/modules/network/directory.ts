import { EVERYTHING, withoutPublic } from '../../platform/context/scope.js';
import { contains, countMonths, overlap, type Period } from '../../platform/time/period.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { Recent } from '../../platform/memory/recent.js';
import { openTogether } from './open-time.js';
import { joinShut, shutMonths } from './shut-months.js';
import { type Gaze, Sight } from './sight.js';

export interface Name {
  readonly ja: string;
  readonly en: string;
}

export interface DatedName extends Name {
  readonly from: string | null;
  readonly to: string | null;
}

/** A country holds context only; the tree of those who report begins with a city. */
export type UnitLevel = 'COUNTRY' | 'CITY' | 'CENTER' | 'SPACE';

/** Who set up and runs a center: 公設公営, 公設民営, 民設民営. */
export const CENTER_KINDS = ['PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE'] as const;
export type CenterKind = (typeof CENTER_KINDS)[number];

export interface Unit {
  readonly kind: 'UNIT';
  readonly id: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly parentId: string | null;
  readonly municipalityCode: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  /** When it and all above it are open, which a directory finds out; null: at no time. */
  readonly open?: Period | null;
  /** When it is closed for a reason; in a directory also when one above it is, in order and joined. */
  readonly closures?: readonly Period[];
  /** Of a space. */
  readonly seats: number | null;
  readonly centerKind: CenterKind | null;
  /** Invented for a demo. */
  readonly fictional: boolean;
  readonly names: readonly DatedName[];
  readonly note: Name | null;
}

export interface Membership {
  readonly unitId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Group {
  readonly kind: 'GROUP';
  readonly id: string;
  readonly code: string;
  readonly names: readonly DatedName[];
  readonly members: readonly Membership[];
  readonly note: Name | null;
}

export type UnitOrGroup = Unit | Group;

/** A part of a unit or group, with the time it belongs to it. */
export interface Part {
  readonly unit: Unit;
  readonly period: Period;
}

const START = '0001-01-01';
const END = '9999-12-31';

const span = (from: string | null, to: string | null): Period => ({
  from: from ?? START,
  to: to ?? END,
});

const EVERYBODY: Gaze = { scope: EVERYTHING, about: [], inCharge: false, today: END };

/**
 * Who belongs where, at any date: the network's dimensions as one value. What lies outside the scope has no code here;
 * only the names above a unit in sight, which say where it belongs, are still known.
 */
export class Directory {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  private readonly insides = new WeakMap<UnitOrGroup, readonly Unit[]>();
  private readonly byCode: ReadonlyMap<string, UnitOrGroup>;
  private readonly byId: ReadonlyMap<string, Unit>;
  private readonly byParent: ReadonlyMap<string | null, readonly Unit[]>;
  private readonly sight: Sight;
  private readonly ownSight: Sight;

  constructor(all: readonly Unit[], groups: readonly Group[], gaze: Gaze = EVERYBODY) {
    const units = withOpen(all);
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byParent = Map.groupBy(units, (unit) => unit.parentId);
    this.sight = new Sight(units, groups, gaze);
    this.ownSight = new Sight(units, groups, { ...gaze, scope: withoutPublic(gaze.scope) });
    const subjects = gaze.about.length > 0 ? [...new Set(gaze.about)] : [null];
    this.units = units.filter(({ id }) => subjects.every((s) => this.sight.seesUnit(id, s)));
    this.groups = groups.filter(({ code }) => subjects.every((s) => this.sight.seesGroup(code, s)));
    this.byCode = new Map([...this.units, ...this.groups].map((node) => [node.code, node]));
  }

  /** Whether what is said of the unit about this subject is in sight. */
  sees(unitId: string, subject: string): boolean {
    return this.sight.seesUnit(unitId, subject);
  }

  /** Whether two splits of the unit's figures at once are in sight: in public they could point at a person. */
  seesCrossed(unitId: string): boolean {
    return this.ownSight.seesUnit(unitId, null);
  }

  find(code: string): UnitOrGroup | null {
    return this.byCode.get(code) ?? null;
  }

  /** @throws UNKNOWN_UNIT */
  get(code: string): UnitOrGroup {
    const found = this.byCode.get(code);
    if (!found) throw invalid('UNKNOWN_UNIT', { code });
    return found;
  }

  unit(id: string): Unit {
    const found = this.byId.get(id);
    if (!found) throw new Error(`No org unit with id ${id}`);
    return found;
  }

  parent(unit: Unit): Unit | null {
    return unit.parentId ? this.unit(unit.parentId) : null;
  }

  /** The units a node is made of during `period`, each with the time it belongs to it. */
  parts(node: UnitOrGroup, period: Period): Part[] {
    if (node.kind === 'UNIT') {
      return this.below(node).map((unit) => ({ unit, period }));
    }
    return node.members.flatMap((member) => {
      const time = overlap(span(member.from, member.to), period);
      return time ? [{ unit: this.unit(member.unitId), period: time }] : [];
    });
  }

  /** The node's own units and all below them, whenever they belonged to it. */
  within(node: UnitOrGroup): readonly Unit[] {
    const known = this.insides.get(node) ?? this.findWithin(node);
    this.insides.set(node, known);
    return known;
  }

  private findWithin(node: UnitOrGroup): Unit[] {
    const roots = node.kind === 'UNIT' ? [node] : node.members.map((m) => this.unit(m.unitId));
    const below = roots.flatMap((root) => [
      root,
      ...this.below(root).flatMap((child) => this.within(child)),
    ]);
    return [...new Set(below)];
  }

  private below(unit: Unit): readonly Unit[] {
    return this.byParent.get(unit.id) ?? [];
  }

  /** The unit and everything it belongs to, nearest first: who may have reported for it. */
  lineage(unit: Unit): Unit[] {
    const parent = this.parent(unit);
    return parent ? [unit, ...this.lineage(parent)] : [unit];
  }
}

/** The part of a period in which the unit was open, and all above it; null when they were not. */
export function openDuring(unit: Unit, period: Period): Period | null {
  const { open = span(unit.openedOn, unit.closedOn) } = unit;
  if (open && contains(open, period)) return period;
  return open && overlap(open, period);
}

function withOpen(units: readonly Unit[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const lineage = (unit: Unit): Unit[] => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent ? [unit, ...lineage(parent)] : [unit];
  };
  const ever = span(null, null);
  return units.map((unit) => {
    const above = lineage(unit);
    const closures = joinShut(above.flatMap((each) => each.closures ?? []));
    return { ...unit, open: openTogether(above, ever), closures };
  });
}

/** Months of the period in which the unit had opened, if only on its last day. */
export function openMonths(unit: Unit, period: Period): number {
  const open = openDuring(unit, period);
  return open ? countMonths(open) : 0;
}

/** By unit and period: for every metric and split the same months are asked for. */
const shutKnown = new WeakMap<Unit, Recent<readonly Period[]>>();
const SHUT_KEPT = 200;

/** Those of them that lie in closures from the first to the last day: nobody expects a report of them. */
export function closedMonths(unit: Unit, period: Period): readonly Period[] {
  const { closures = [] } = unit;
  if (closures.length === 0) return closures;
  const ofUnit = shutKnown.get(unit) ?? new Recent<readonly Period[]>(SHUT_KEPT);
  shutKnown.set(unit, ofUnit);
  const key = `${period.from} ${period.to}`;
  const known = ofUnit.get(key);
  if (known) return known;
  const open = openDuring(unit, period);
  const shut = open ? shutMonths(closures, open) : [];
  ofUnit.set(key, shut);
  return shut;
}

/** The name in use at a day; without one, the latest. */
export function nameAt(names: readonly DatedName[], day: string | null): Name {
  const at = day ?? END;
  const current = names.find((name) => (name.from ?? START) <= at && at <= (name.to ?? END));
  const { ja, en } = current ?? names.at(-1) ?? { ja: '', en: '' };
  return { ja, en };
}

import type { Grant, Scope } from '../../platform/context/scope.js';
import type { Group, Membership, Unit } from './directory.js';

/** Which units and groups a scope reaches, about a subject. */
export class Sight {
  private readonly byCode: ReadonlyMap<string, Unit | Group>;
  private readonly byParent: ReadonlyMap<string | null, readonly Unit[]>;
  private readonly reached = new Map<string | null, ReadonlySet<string>>();

  constructor(
    private readonly units: readonly Unit[],
    groups: readonly Group[],
    private readonly scope: Scope,
    /** The day on which something is to be changed; null: it is only read. */
    private readonly chargeOn: string | null = null,
  ) {
    this.byCode = new Map([...units, ...groups].map((node) => [node.code, node]));
    this.byParent = Map.groupBy(units, (unit) => unit.parentId);
  }

  /** Whether the unit is reached about this subject; null: about any. */
  seesUnit(id: string, subject: string | null): boolean {
    const known = this.reached.get(subject) ?? this.reach(subject);
    this.reached.set(subject, known);
    return known.has(id);
  }

  /** A group is seen by who was given it: to see its members is not to see it. */
  seesGroup(code: string, subject: string | null): boolean {
    return this.grants(subject).some(({ node }) => node === null || node === code);
  }

  private grants(subject: string | null): Grant[] {
    return this.scope.grants.filter(
      ({ subjects }) => subject === null || subjects === null || subjects.includes(subject),
    );
  }

  private reach(subject: string | null): ReadonlySet<string> {
    const grants = this.grants(subject);
    if (grants.some(({ node }) => node === null)) return new Set(this.units.map(({ id }) => id));
    const seen = new Set<string>();
    for (const { node } of grants) {
      const found = this.byCode.get(node ?? '');
      if (found?.kind === 'UNIT') this.addTree(seen, found.id);
      if (found?.kind === 'GROUP')
        this.membersOf(found).forEach((m) => this.addTree(seen, m.unitId));
    }
    // A country carries published context, which goes with any figure that is read.
    if (seen.size > 0 && this.chargeOn === null) {
      this.units.filter(({ level }) => level === 'COUNTRY').forEach(({ id }) => seen.add(id));
    }
    return seen;
  }

  /** Read is also who once was a member; in charge one is of those of the day. */
  private membersOf({ members }: Group): readonly Membership[] {
    const day = this.chargeOn;
    if (day === null) return members;
    return members.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999-12-31'));
  }

  private addTree(seen: Set<string>, id: string): void {
    seen.add(id);
    for (const child of this.byParent.get(id) ?? []) this.addTree(seen, child.id);
  }
}

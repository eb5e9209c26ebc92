import type { Grant, Scope } from '../../platform/context/scope.js';
import type { Group, Membership, Unit } from './directory.js';

/** What a directory is looked at for. */
export interface Gaze {
  readonly scope: Scope;
  /** Subjects: only what is reached about each of them exists. None: what is reached about any. */
  readonly about: readonly string[];
  /** To change something: without the country's context, of a group today's members only. */
  readonly inCharge: boolean;
  /** The day in Japan. */
  readonly today: string;
}

/** Which units and groups a scope reaches, about a subject. */
export class Sight {
  private readonly byCode: ReadonlyMap<string, Unit | Group>;
  private readonly byParent: ReadonlyMap<string | null, readonly Unit[]>;
  private readonly reached = new Map<string | null, ReadonlySet<string>>();

  constructor(
    private readonly units: readonly Unit[],
    groups: readonly Group[],
    private readonly gaze: Omit<Gaze, 'about'>,
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
    return this.gaze.scope.grants.filter(
      ({ subjects }) => subject === null || subjects === null || subjects.includes(subject),
    );
  }

  private reach(subject: string | null): ReadonlySet<string> {
    const grants = this.grants(subject);
    if (grants.some(({ node }) => node === null)) return new Set(this.units.map(({ id }) => id));
    const seen = new Set<string>();
    for (const { node, isPublic } of grants) {
      const found = this.byCode.get(node ?? '');
      if (found?.kind === 'UNIT') this.addTree(seen, found.id);
      if (found?.kind === 'GROUP')
        this.membersOf(found, isPublic).forEach((m) => this.addTree(seen, m.unitId));
    }
    // A country carries published context, which goes with any figure that is read.
    if (seen.size > 0 && !this.gaze.inCharge) {
      this.units.filter(({ level }) => level === 'COUNTRY').forEach(({ id }) => seen.add(id));
    }
    return seen;
  }

  /**
   * By a role one also reads who was a member once; in public, and to change something, it is today's members. A total
   * of the group counts those of its time whoever asks.
   */
  private membersOf({ members }: Group, isPublic: boolean): readonly Membership[] {
    const { today, inCharge } = this.gaze;
    const joined = members.filter(({ from }) => (from ?? '') <= today);
    const isToday = inCharge || isPublic;
    return isToday ? joined.filter(({ to }) => today <= (to ?? '9999-12-31')) : joined;
  }

  private addTree(seen: Set<string>, id: string): void {
    seen.add(id);
    for (const child of this.byParent.get(id) ?? []) this.addTree(seen, child.id);
  }
}

import type { MetricDefinition } from '../catalogue/index.js';
import {
  type Directory,
  openDuring,
  type TimeMark,
  type Unit,
  type UnitOrGroup,
} from '../network/index.js';
import { overlap, type Period } from '../../platform/time/period.js';

/** A mark on the time axis: what people wrote down, long closures, the first and the last day of a unit. */
export interface Mark extends Omit<TimeMark, 'unitId' | 'kind'> {
  readonly unit: Unit;
  readonly kind: TimeMark['kind'] | 'OPENED' | 'CLOSED';
}

const OPENED = { ja: '開設', en: 'Opened' };
const CLOSED = { ja: '閉館', en: 'Closed for good' };
const NEVER = '9999-12-31';

/** What happened to the units of a question, and what of it lies between two periods. */
export class Marks {
  private readonly arounds = new Map<UnitOrGroup, readonly Unit[]>();
  private readonly byUnit: ReadonlyMap<string, readonly TimeMark[]>;

  constructor(
    private readonly directory: Directory,
    marks: readonly TimeMark[],
  ) {
    this.byUnit = Map.groupBy(marks, ({ unitId }) => unitId);
  }

  /** Whether values of the node before and after are not to be set against each other. */
  breakBetween(
    metric: MetricDefinition,
    node: UnitOrGroup,
    before: Period,
    after: Period,
  ): boolean {
    if (this.byUnit.size === 0) return false;
    return this.concerned([node]).some((unit) =>
      this.of(unit, metric.code).some(
        ({ breaks, from }) => breaks && before.from < from && from <= after.to,
      ),
    );
  }

  /** Those within a period that concern the nodes and one of the metrics, in the order of time. */
  within(
    nodes: readonly UnitOrGroup[],
    metrics: readonly MetricDefinition[],
    period: Period,
  ): Mark[] {
    const reaches = ({ from, to }: Pick<Mark, 'from' | 'to'>): boolean =>
      overlap({ from, to: to ?? from }, period) !== null;
    return this.concerned(nodes)
      .flatMap((unit) => [
        ...metrics
          .flatMap(({ code }) => this.of(unit, code))
          .map(({ unitId: _, ...mark }): Mark => ({ ...mark, unit })),
        ...ends(unit),
      ])
      .filter((mark, i, all) => reaches(mark) && all.findIndex((m) => isSame(m, mark)) === i)
      .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  }

  private of(unit: Unit, metric: string): TimeMark[] {
    const marks = this.byUnit.get(unit.id) ?? [];
    return marks.filter((mark) => mark.metric === null || mark.metric === metric);
  }

  /** What happens to a unit concerns those above and below it, and the groups of any of them. */
  private concerned(nodes: readonly UnitOrGroup[]): Unit[] {
    return [...new Set(nodes.flatMap((node) => this.around(node)))];
  }

  private around(node: UnitOrGroup): readonly Unit[] {
    const known = this.arounds.get(node);
    if (known) return known;
    const within = this.directory.within(node);
    const above = within.flatMap((unit) => this.directory.lineage(unit));
    const around = [...new Set([...above, ...within])];
    this.arounds.set(node, around);
    return around;
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return a.unit === b.unit && a.kind === b.kind && a.from === b.from && a.text.ja === b.text.ja;
}

/** A space opens and closes with what was said of it; a city is always there. */
function ends(unit: Unit): Mark[] {
  if (unit.level !== 'CENTER') return [];
  const open = openDuring(unit, { from: '0001-01-01', to: NEVER });
  const at = (day: string | null | undefined, kind: Mark['kind'], text: Mark['text']): Mark[] =>
    day ? [{ unit, metric: null, kind, breaks: false, from: day, to: null, text }] : [];
  return [...at(unit.openedOn, 'OPENED', OPENED), ...at(open && unit.closedOn, 'CLOSED', CLOSED)];
}

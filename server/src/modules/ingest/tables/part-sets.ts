import { isTimed, type Line, NO_TIME, pathKey } from './line.js';

/** Lines whose figures may add up to a total, and where they come from. */
export interface PartSet {
  readonly kind: PartKind;
  readonly lines: readonly number[];
}

export type PartKind =
  /** The lines before it, back to the total above. */
  | 'RUN_BEFORE'
  /** The lines behind it, up to the next total: 総数 stands first. */
  | 'RUN_BEHIND'
  /** All lines beside it. */
  | 'SIBLINGS'
  /** 合計 › 件数: the 件数 of every group. */
  | 'SAME_LABEL'
  | 'SUBTOTALS'
  /** Every line of the table that is no part of another one. */
  | 'WHOLE'
  /** The lines that break it down. */
  | 'CHILDREN';

/** Finds what a total may be the total of. Every list is made once, so that many totals cost no more than one. */
export class PartSets {
  private readonly siblings = new Map<string, number[]>();
  private readonly children = new Map<number, number[]>();
  private readonly byLabels = new Map<string, number[]>();
  private readonly whole: number[] = [];
  private readonly subtotals: number[] = [];
  private readonly timed = new Map<readonly number[], readonly number[]>();

  constructor(private readonly lines: readonly Line[]) {
    for (const [at, line] of lines.entries()) {
      if (line.role === 'SUBTOTAL') this.subtotals.push(at);
      if (line.role !== 'VALUE') continue;
      add(this.siblings, siblingKey(line), at);
      if (line.parent === null) this.whole.push(at);
      else add(this.children, line.parent, at);
      for (let from = 0; from < Math.min(line.entries.length, 4); from += 1) {
        add(this.byLabels, labelKey(line, from), at);
      }
    }
  }

  /** The groups of lines beside each other. */
  groups(): readonly (readonly number[])[] {
    return [...this.siblings.values()];
  }

  /** The parts of a line that breaks down, with the line. */
  parents(): readonly (readonly [number, readonly number[]])[] {
    return [...this.children];
  }

  /** Candidates for a total or mean, the likeliest first. `at` is the position of the entry that says so. */
  of(index: number, at: number): readonly PartSet[] {
    const line = this.lines[index];
    if (!line) return [];
    const isInner = at === line.entries.length - 1;
    const sets: PartSet[] = [{ kind: 'CHILDREN', lines: this.children.get(index) ?? [] }];
    if (isInner) {
      sets.push(
        { kind: 'RUN_BEFORE', lines: this.run(index, -1) },
        { kind: 'SIBLINGS', lines: this.siblings.get(siblingKey(line)) ?? [] },
        { kind: 'RUN_BEHIND', lines: this.run(index, 1) },
      );
    } else sets.push({ kind: 'SAME_LABEL', lines: this.byLabels.get(labelKey(line, at)) ?? [] });
    if (line.role !== 'SUBTOTAL') sets.push({ kind: 'SUBTOTALS', lines: this.subtotals });
    sets.push({ kind: 'WHOLE', lines: this.whole });
    return sets.flatMap((set) => this.timedFirst(set)).filter(({ lines }) => lines.length > 0);
  }

  /** 台数 | 4月 | 5月 | 合計: the total is of the months. */
  private timedFirst(set: PartSet): readonly PartSet[] {
    const known = this.timed.get(set.lines);
    const timed = known ?? set.lines.filter((at) => isTimed(this.lines[at]?.time ?? NO_TIME));
    this.timed.set(set.lines, timed);
    const isMixed = timed.length > 1 && timed.length < set.lines.length;
    return isMixed ? [{ ...set, lines: timed }, set] : [set];
  }

  /** Values beside a line in one direction, up to another total beside it. */
  private run(index: number, step: 1 | -1): readonly number[] {
    const own = this.lines[index];
    const found: number[] = [];
    for (let at = index + step; own; at += step) {
      const line = this.lines[at];
      if (!line || line.group !== own.group) break;
      if (line.role === 'TOTAL' || line.role === 'SUBTOTAL' || line.role === own.role) break;
      if (line.role === 'VALUE' && line.parent === own.parent) found.push(at);
    }
    return step === 1 ? found : found.reverse();
  }
}

function add<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const known = map.get(key);
  if (known) known.push(at);
  else map.set(key, [at]);
}

const siblingKey = ({ group, parent }: Line): string => `${group}\u0002${parent ?? ''}`;

/** Everything but one of its labels. */
function labelKey({ entries }: Line, at: number): string {
  return `${pathKey(entries.slice(0, at))}\u0002${pathKey(entries.slice(at + 1))}`;
}

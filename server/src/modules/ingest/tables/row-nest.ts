import { isBreakdown } from './label.js';
import { type Entry, pathKey } from './line.js';

interface Level {
  readonly indent: number;
  readonly entry: Entry;
}

interface Head extends Level {
  /** Rows stand further in than it: the next one that does not is outside. */
  deeper: boolean;
}

/** Nobody moves labels in further than this. */
const DEEPEST = 8;

export interface Placed {
  readonly entries: readonly Entry[];
  /** Position of the row it breaks down. */
  readonly parent: number | null;
  readonly heads: number;
}

/** What stands above a row and names it too: groups, joined or empty cells to the left, rows further out. */
export class RowNest {
  private readonly heads: Head[] = [];
  private stack: Level[] = [];
  private before: readonly (Entry | null)[] = [];
  private prefix = '';
  /** By path: the last row of figures with it. */
  private readonly placed = new Map<string, number>();
  /** The last row that is no part of a 内訳. */
  private whole: readonly Entry[] = [];
  private count = 0;
  private lastWasHead = false;

  /** Empty label cells left of a filled one take what stands above them. */
  complete(own: readonly (Entry | null)[]): { entries: readonly Entry[]; taken: Entry | null } {
    const first = own.findIndex((entry) => entry !== null);
    const above = first < 0 ? [] : this.before.slice(0, first);
    this.before = own.map((entry, level) => (level < first ? (above[level] ?? null) : entry));
    const taken = above.find((entry) => entry !== null) ?? null;
    return { entries: this.before.filter((entry) => entry !== null), taken };
  }

  /** A label on a row of its own that the next rows take from the left. */
  carry(own: readonly (Entry | null)[]): void {
    this.before = own;
  }

  /** （内訳） on a row of its own: the next rows break the last whole row down. */
  breakDown({ label }: Entry): void {
    const whole = this.whole.at(-1);
    if (!whole) return;
    this.heads.push({ indent: label.indent, entry: whole, deeper: false });
    this.stack = [];
  }

  /** The heading of a group. */
  head(entry: Entry): void {
    const { indent } = entry.label;
    while (
      this.heads.length > 0 &&
      !this.lastWasHead &&
      (this.heads.at(-1)?.indent ?? 0) >= indent
    ) {
      this.heads.pop();
    }
    this.heads.push({ indent, entry, deeper: false });
    this.stack = [];
    this.before = [];
    this.lastWasHead = true;
  }

  /** A row of figures, with the labels of its own columns. */
  place(own: readonly Entry[]): Placed {
    const inner = own.at(-1) ?? null;
    this.lastWasHead = false;
    if (inner) this.leaveHeads(inner);
    const heads = this.heads.map(({ entry }) => entry);
    const columns = this.withoutBreakdown(own.slice(0, -1));
    const outer = [...heads, ...columns];
    const key = pathKey(outer);
    if (key !== this.prefix) this.stack = [];
    this.prefix = key;
    const above = inner ? this.above(inner) : [];
    const entries = inner ? [...outer, ...above, inner] : outer;
    if (!own.some(isBreakdownEntry)) this.whole = entries;
    const parent = this.parentOf(entries);
    this.placed.set(pathKey(entries), this.count);
    this.count += 1;
    return { entries, parent, heads: heads.length };
  }

  private leaveHeads({ label }: Entry): void {
    for (let head = this.heads.at(-1); head; head = this.heads.at(-1)) {
      if (label.indent > head.indent) {
        head.deeper = true;
        return;
      }
      if (!head.deeper) return;
      this.heads.pop();
    }
  }

  /** 内訳 | 電話 stands for 電話 of the row above. */
  private withoutBreakdown(columns: readonly Entry[]): readonly Entry[] {
    const at = columns.findIndex(isBreakdownEntry);
    if (at < 0) return columns;
    const heads = this.heads.length;
    return [...this.whole.slice(heads), ...columns.slice(at + 1)];
  }

  /** The rows further out that this one belongs to. */
  private above(inner: Entry): readonly Entry[] {
    const role = inner.label.role;
    const isPart = role === 'OF_WHICH' || this.isMonthOfYear(inner);
    const indent = isPart ? this.indentOfPart(inner) : inner.label.indent;
    const isResult = role !== null && role !== 'OF_WHICH';
    // 合計 below the labels is moved in for the eye only.
    const same = this.stack.find((level) => level.indent === indent);
    const at = isResult && !same ? Math.min(indent, this.stack.at(-1)?.indent ?? indent) : indent;
    while ((this.stack.at(-1)?.indent ?? -1) >= at) this.stack.pop();
    const above = this.stack.map(({ entry }) => entry);
    if (this.stack.length < DEEPEST) this.stack.push({ indent: at, entry: inner });
    return above;
  }

  /** 4月 below a row of 令和3年度 with figures of its own. */
  private isMonthOfYear({ time }: Entry): boolean {
    return time?.kind === 'PART' && this.stack.some(({ entry }) => entry.time?.kind === 'YEAR');
  }

  /** うち… stands below the last row that is none, also where it is not moved in. */
  private indentOfPart(inner: Entry): number {
    const isOther = ({ entry }: Level): boolean =>
      inner.time?.kind === 'PART' ? entry.time?.kind === 'YEAR' : entry.label.role !== 'OF_WHICH';
    const last = this.stack.findLast(isOther);
    return last ? Math.max(inner.label.indent, last.indent + 1) : inner.label.indent;
  }

  /** The row whose path this one goes on from. */
  private parentOf(entries: readonly Entry[]): number | null {
    for (let length = entries.length - 1; length > 0; length -= 1) {
      const found = this.placed.get(pathKey(entries.slice(0, length)));
      if (found !== undefined) return found;
    }
    return null;
  }
}

const isBreakdownEntry = ({ label }: Entry): boolean => isBreakdown(label.bare);

import { shiftYears } from '../../../platform/time/period.js';
import { Unreadable } from '../reading/reading.js';
import { spanOf, type TimeSource } from './axis-times.js';
import { type Line, NO_TIME } from './line.js';
import { type TimeFound, TimePlacer } from './place-in-time.js';

export interface TimeAxis {
  readonly lines: readonly Line[];
  readonly sources: readonly TimeSource[];
}

type Span = Extract<TimeSource, { kind: 'SPAN' }>;
type CellOf = (line: number) => readonly [number, number];

/** When the figure of a row and a column was. */
export class FigureTimes {
  private readonly spans = new Map<readonly number[], Map<string, TimeFound>>();

  constructor(
    private readonly placer: TimePlacer,
    private readonly rows: TimeAxis,
    private readonly columns: TimeAxis,
    /** Whether a number stands there. */
    private readonly isCounted: (row: number, column: number) => boolean,
    /** The figures are those of the last day of their year or month. */
    private readonly stock: 'YEAR' | 'MONTH' | null = null,
  ) {}

  /** @throws Unreadable what `TimePlacer.place` throws */
  at(row: number, column: number): TimeFound {
    const down = this.rows.sources[row] ?? { kind: 'OWN' };
    const across = this.columns.sources[column] ?? { kind: 'OWN' };
    if (down.kind === 'SPAN')
      return this.spanOnce(down, `column ${column}`, (line) => [line, column]);
    if (down.kind === 'LIKE') return this.like(this.at(down.line, column), this.rows.lines[row]);
    if (across.kind === 'SPAN') return this.spanOnce(across, `row ${row}`, (line) => [row, line]);
    if (across.kind === 'LIKE')
      return this.like(this.at(row, across.line), this.columns.lines[column]);
    const [own, other] = [this.rows.lines[row], this.columns.lines[column]];
    const found = this.placer.place(own?.time ?? NO_TIME, other?.time ?? NO_TIME);
    const isPrevious = own?.role === 'PREVIOUS' || other?.role === 'PREVIOUS';
    return this.atEnd(isPrevious ? yearBefore(found) : found);
  }

  private atEnd(found: TimeFound): TimeFound {
    const { period, periodKind, asOf } = found;
    const isYear = periodKind === 'FISCAL_YEAR' || periodKind === 'CALENDAR_YEAR';
    const isMeant =
      this.stock === 'YEAR' ? isYear : this.stock === 'MONTH' && periodKind === 'MONTH';
    return isMeant && period && asOf === null ? { ...found, asOf: period.to } : found;
  }

  /** Many totals may be over the same lines. */
  private spanOnce(span: Span, place: string, cell: CellOf): TimeFound {
    const key = `${place} ${span.whole}`;
    const known = this.spans.get(span.lines) ?? new Map<string, TimeFound>();
    this.spans.set(span.lines, known);
    const found = known.get(key) ?? this.span(span, cell);
    known.set(key, found);
    return found;
  }

  private span({ lines, whole }: Span, cell: CellOf): TimeFound {
    const parts = lines.flatMap((line) => {
      const time = this.atOrNull(...cell(line));
      return time ? [{ time, isCounted: this.isCounted(...cell(line)) }] : [];
    });
    const counted = parts.filter(({ isCounted }) => isCounted);
    const timesOf = (some: typeof parts) => some.map(({ time }) => time);
    return spanOf(timesOf(parts), timesOf(counted), whole);
  }

  /** Null for a place that does not exist, such as 31 April. */
  private atOrNull(row: number, column: number): TimeFound | null {
    try {
      return this.at(row, column);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return null;
    }
  }

  private like(found: TimeFound, line: Line | undefined): TimeFound {
    return line?.role === 'PREVIOUS' ? yearBefore(found) : found;
  }
}

function yearBefore(found: TimeFound): TimeFound {
  const { period } = found;
  // How much of that year is counted is not said.
  return { ...found, period: period && shiftYears(period, -1), coverage: null, asOf: null };
}

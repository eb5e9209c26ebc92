import { shiftYears } from '../../../platform/time/period.js';
import { spanOf, type TimeSource } from './axis-times.js';
import { type Line, NO_TIME } from './line.js';
import { type TimeFound, TimePlacer } from './place-in-time.js';

export interface TimeAxis {
  readonly lines: readonly Line[];
  readonly sources: readonly TimeSource[];
}

/** When the figure of a row and a column was. */
export class FigureTimes {
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
    if (down.kind === 'SPAN') return this.span(down, (line) => [line, column]);
    if (down.kind === 'LIKE') return this.like(this.at(down.line, column), this.rows.lines[row]);
    if (across.kind === 'SPAN') return this.span(across, (line) => [row, line]);
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

  private span(
    { lines, whole }: Extract<TimeSource, { kind: 'SPAN' }>,
    cell: (line: number) => readonly [number, number],
  ): TimeFound {
    const all = lines.map((line) => this.at(...cell(line)));
    const counted = all.filter((_, at) => this.isCounted(...cell(lines[at] ?? 0)));
    return spanOf(all, counted, whole);
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

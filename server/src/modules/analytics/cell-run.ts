import { Recent } from '../../platform/memory/recent.js';
import { type Cell, type CellSource, inTime } from './cell.js';

/** Of one cell: what `cells.query.ts` lists of it, in its order; the last only of reported figures. */
type Listed = readonly [
  from: string,
  to: string,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  qualifier: Cell['qualifier'],
  status: Cell['status'],
  coverageFrom: string | null,
  coverageTo: string | null,
  sourceCount: number,
  /** Seconds since 1970. */
  countedAt: number | null,
  asOf?: string | null,
  noteJa?: string | null,
  noteEn?: string | null,
  sources?: readonly CellSource[],
];

/** Cells of one reporter, unit, metric, meaning, split, origin and grain. */
export interface Run {
  readonly reporter_id: string;
  readonly unit_id: string;
  readonly metric: string;
  readonly definition: string;
  readonly breakdown: string;
  readonly option: string;
  readonly origin: Cell['origin'];
  readonly grain: Cell['grain'];
  readonly recordsLead: boolean;
  readonly cells: readonly Listed[];
}

const NO_SOURCES: readonly CellSource[] = [];

const instants = new Recent<string>(1_000);

export function toCells(run: Run): Cell[] {
  return run.cells.map((listed) => toCell(run, listed)).sort(inTime);
}

function toCell(run: Run, listed: Listed): Cell {
  const countedAt = listed[10];
  return {
    reporterId: run.reporter_id,
    unitId: run.unit_id,
    metric: run.metric,
    definition: run.definition,
    breakdown: run.breakdown,
    option: run.option,
    origin: run.origin,
    recordsLead: run.recordsLead,
    countedAt: countedAt === null ? null : instant(countedAt),
    grain: run.grain,
    from: listed[0],
    to: listed[1],
    value: listed[2],
    numerator: listed[3],
    denominator: listed[4],
    qualifier: listed[5],
    status: listed[6],
    coverageFrom: listed[7],
    coverageTo: listed[8],
    asOf: listed[11] ?? null,
    noteJa: listed[12] ?? null,
    noteEn: listed[13] ?? null,
    sourceCount: listed[9],
    sources: listed[14] ?? NO_SOURCES,
  };
}

/** To the second, as a log came in. */
function instant(seconds: number): string {
  const whole = Math.trunc(seconds);
  const known = instants.get(`${whole}`);
  if (known) return known;
  const text = new Date(whole * 1_000).toISOString().replace('.000', '');
  instants.set(`${whole}`, text);
  return text;
}

import { overlap } from '../../platform/time/period.js';
import { isRate, type MetricDefinition } from '../catalogue/index.js';
import { openMonths, type Unit } from '../network/index.js';
import type { Cell } from './cell.js';
import type { AggregationMethod, Evaluated, EvaluatedNote, Source } from './evaluated.js';

/** A cell as a value of its own unit and period. */
export function fromCell(metric: MetricDefinition, unit: Unit, cell: Cell): Evaluated {
  const expected = openMonths(unit, cell);
  const reported = isKnown(cell) ? coveredMonths(unit, cell, expected) : 0;
  const notes: EvaluatedNote[] = [];
  if (cell.origin === 'DAYS') notes.push({ code: 'LISTED_DATES', params: {} });
  const note = cell.noteJa ?? cell.noteEn;
  if (note !== null) {
    const words = { ja: note, en: cell.noteEn ?? note };
    notes.push({ code: 'SOURCE_NOTE', params: words });
  }
  return {
    value: cell.value,
    qualifier: cell.qualifier,
    numerator: cell.value === null ? null : cell.numerator,
    denominator: cell.value === null ? null : cell.denominator,
    method: cell.origin === 'FIGURE' ? 'REPORTED' : joinedBy(metric),
    isCounted: cell.origin === 'RECORDS',
    status: cell.status,
    coverage: {
      reported,
      expected,
      from: cell.coverageFrom,
      to: cell.coverageTo,
      asOf: cell.asOf,
    },
    definition: cell.definition,
    alternatives: [],
    sources: sourcesOf(cell),
    sourceCount: cell.sourceCount,
    notes,
  };
}

function coveredMonths(unit: Unit, cell: Cell, whole: number): number {
  const { from, to, coverageFrom, coverageTo } = cell;
  if (coverageFrom === null && coverageTo === null) return whole;
  const covered = overlap({ from: coverageFrom ?? from, to: coverageTo ?? to }, cell);
  return covered ? openMonths(unit, covered) : 0;
}

/** A log also says that there was nothing to form a rate of. */
function isKnown({ value, origin, status }: Cell): boolean {
  return value !== null || (origin === 'RECORDS' && status === 'NOT_APPLICABLE');
}

function sourcesOf({ reporterId, status, sources, countedAt }: Cell): Source[] {
  if (countedAt !== null) {
    return [{ document: null, line: null, printed: null, at: countedAt, reporterId, isLog: true }];
  }
  return sources.map((source) => ({
    ...source,
    printed: status === 'SUPPRESSED' ? null : source.printed,
    reporterId,
  }));
}

/** How figures of single days became a month's. */
function joinedBy(metric: MetricDefinition): AggregationMethod {
  if (isRate(metric)) return 'WEIGHTED';
  return metric.inTime === 'SEMI_ADDITIVE' ? 'LAST' : 'SUM';
}

/** What is known where nothing was reported: why, and how much could have been. */
export function notReported(
  known: Pick<Evaluated, 'status' | 'definition' | 'notes'> & {
    expected: number;
    reported?: number;
  },
): Evaluated {
  const { status, definition, notes, expected, reported = 0 } = known;
  return {
    value: null,
    qualifier: null,
    numerator: null,
    denominator: null,
    method: 'DERIVED',
    status,
    coverage: { reported, expected, from: null, to: null, asOf: null },
    definition,
    alternatives: [],
    sources: [],
    sourceCount: 0,
    notes,
  };
}

/** The remarks of a value, with one that says how much of the period is missing. */
export function withCoverage(value: Evaluated): readonly EvaluatedNote[] {
  const { reported, expected, units } = value.coverage;
  const isPartial = ({ code }: EvaluatedNote): boolean => code.startsWith('PARTIAL');
  const others = value.notes.some(isPartial)
    ? value.notes.filter((note) => !isPartial(note))
    : value.notes;
  if (value.value === null || reported >= expected) return others;
  if (!units || units.expected < 2) {
    return [...others, { code: 'PARTIAL', params: { reported, expected } }];
  }
  const params = { reported, expected, has: units.reported, of: units.expected };
  return [...others, { code: 'PARTIAL_UNITS', params }];
}

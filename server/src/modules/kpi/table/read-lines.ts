import { type DescribedError, describeError } from '../../../platform/errors/describe-error.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { getMetric } from '../../catalogue/index.js';
import type { GridRow } from '../../ingest/index.js';
import { checkTarget } from '../targets/check-target.js';
import { defaultScheme } from '../targets/scheme-of.js';
import { nameOf, type SaidTarget, type Target, type TargetKey } from '../targets/target.js';
import { differing, isSame } from '../targets/target-parts.js';
import { MOST_TARGETS } from '../targets/target.service.js';
import { type Field, FIELDS, type Header, HEADINGS } from './columns.js';
import {
  type KnownProgramme,
  readBaseline,
  readBaselineYear,
  readMetric,
  readProfile,
  readProgramme,
  readScheme,
  readTarget,
} from './read-parts.js';
import { isSameAim, isSameNumber, ownWords, unguard } from './target-cell.js';

/** What a table of targets is held against. */
export interface KnownTargets {
  readonly unit: string;
  readonly fiscalYear: number;
  readonly programmes: readonly KnownProgramme[];
  /** Those that stand that year. */
  readonly standing: readonly Target[];
}

/** Why a line is left out: in which column, and what stood there. */
export interface LineRefusal {
  readonly heading: string;
  readonly written: string;
  readonly error: DescribedError;
}

/** NEW: none stands. SAME: nothing would be said that does not hold already. */
export type LineState = 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';

export interface TargetLine {
  /** Of the file or sheet, from 1. */
  readonly line: number;
  readonly written: Readonly<Record<Field, string>>;
  readonly state: LineState;
  /** As far as it was understood. */
  readonly key: TargetKey | null;
  readonly said: SaidTarget | null;
  readonly standing: Target | null;
  readonly refusal: LineRefusal | null;
}

/** A target of a table takes its place in the list of a year; a table of many more is no list of targets. */
export const MOST_LINES = 200;

type Written = TargetLine['written'];
type Understood = Pick<TargetLine, 'key' | 'said' | 'standing'>;

/** A cell that cannot be taken: where, and why. */
class CellRefused extends Error {
  constructor(
    readonly field: Field,
    readonly why: DomainError,
    readonly key: TargetKey | null,
  ) {
    super(why.code);
  }
}

/** Rows below the headings as targets, each on its own, then against the others. @throws TARGET_TABLE_LONG */
export function readLines(
  rows: readonly GridRow[],
  header: Header,
  known: KnownTargets,
): TargetLine[] {
  const filled = rows
    .slice(header.at + 1)
    .map((row) => ({ line: row.line, written: cellsOf(row, header) }))
    .filter(({ written }) => FIELDS.some((field) => written[field] !== ''));
  if (filled.length > MOST_LINES) throw invalid('TARGET_TABLE_LONG', { max: MOST_LINES });
  const seen = new Map<string, number>();
  let room = MOST_TARGETS - known.standing.length;
  return filled.map(({ line, written }) => {
    const refused = (field: Field, why: DomainError, key: TargetKey | null): TargetLine => ({
      ...{ line, written, key, said: null, standing: null, state: 'REFUSED' },
      refusal: toRefusal(field, written, header, why),
    });
    try {
      const read = readLine(written, known);
      const other = seen.get(nameOf(read.key));
      if (other !== undefined)
        return refused('metric', invalid('TARGET_LINE_TWICE', { line: other }), read.key);
      seen.set(nameOf(read.key), line);
      const state = stateOf(read);
      if (state === 'NEW' && (room -= 1) < 0)
        return refused('metric', invalid('TARGET_TOO_MANY', { max: MOST_TARGETS }), read.key);
      return { line, written, ...read, state, refusal: null };
    } catch (error) {
      if (!(error instanceof CellRefused)) throw error;
      return refused(error.field, error.why, error.key);
    }
  });
}

function cellsOf({ cells }: GridRow, { columns }: Header): Written {
  const text = (field: Field): string => {
    const index = columns.get(field)?.index;
    return index === undefined ? '' : unguard((cells[index]?.printed ?? '').trim());
  };
  return Object.fromEntries(FIELDS.map((field) => [field, text(field)])) as Written;
}

function toRefusal(
  field: Field,
  written: Written,
  { columns }: Header,
  { code, params }: DomainError,
): LineRefusal {
  return {
    heading: columns.get(field)?.heading ?? HEADINGS[field][0],
    written: written[field],
    error: describeError(code, params),
  };
}

function stateOf({ said, standing }: { said: SaidTarget; standing: Target | null }): LineState {
  if (standing === null) return 'NEW';
  return isSame(standing, said) ? 'SAME' : 'CHANGED';
}

/** @throws CellRefused */
function readLine(written: Written, known: KnownTargets): Understood & Found {
  const { unit, fiscalYear } = known;
  const metric = at('metric', null, () => readMetric(written.metric));
  const programme = at('programme', null, () =>
    readProgramme(written.programme, metric, known.programmes),
  );
  const key = { unit, metric: metric.code, programme, fiscalYear };
  const standing = known.standing.find((target) => nameOf(target) === nameOf(key)) ?? null;
  const read = <Part>(field: Field, empty: Part, work: (text: string) => Part): Part =>
    written[field] === '' ? empty : at(field, key, () => work(written[field]));
  const aim = at('target', key, () => readTarget(written.target, metric, fiscalYear));
  const isAsBefore = standing !== null && isSameAim(standing.aim, aim);
  const profile = read('profile', standing?.profile ?? 'EVEN', (text) =>
    readProfile(text, standing?.profile ?? null),
  );
  const usualScheme = standing?.aim.type === aim.type ? standing.scheme : defaultScheme(aim);
  const said: SaidTarget = {
    aim: isAsBefore ? standing.aim : aim,
    printed: printedOf(written.target, isAsBefore ? standing : null),
    profile,
    shares: profile === 'OWN' ? (standing?.shares ?? null) : null,
    scheme: read('scheme', usualScheme, readScheme),
    baseline: read('baseline', standing?.baseline ?? null, (text) => {
      const value = readBaseline(text, metric);
      return standing && isSameNumber(standing.baseline, value) ? standing.baseline : value;
    }),
    baselineYear: read('baselineYear', standing?.baselineYear ?? null, readBaselineYear),
    reason: written.reason,
  };
  return { key, standing, said: checked(key, keepReason(said, standing)) };
}

interface Found {
  readonly key: TargetKey;
  readonly said: SaidTarget;
}

function at<Part>(field: Field, key: TargetKey | null, work: () => Part): Part {
  try {
    return work();
  } catch (error) {
    throw error instanceof DomainError ? new CellRefused(field, error, key) : error;
  }
}

/** Words of our own, as the template writes them, are no other wording of the plan. */
function printedOf(written: string, standing: Target | null): string | null {
  if (!standing) return written;
  const { aim, metric, fiscalYear, printed } = standing;
  return ownWords(aim, getMetric(metric), fiscalYear).includes(written) ? printed : written;
}

/** A reason is one of this version: where nothing else is said, the one that stands is not taken back by an empty cell. */
function keepReason(said: SaidTarget, standing: Target | null): SaidTarget {
  if (!standing || said.reason !== '') return said;
  const kept = { ...said, reason: standing.reason };
  return differing(kept, standing).length === 0 ? kept : said;
}

const COLUMN_OF: Partial<Record<DomainError['code'], Field>> = {
  NOTE_INVALID: 'reason',
  TARGET_BASELINE: 'baseline',
  UNKNOWN_SCHEME: 'scheme',
  TARGET_SHARES: 'profile',
};

/** All that setting it would refuse. */
function checked(key: TargetKey, said: SaidTarget): SaidTarget {
  try {
    return checkTarget(key, said);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new CellRefused(COLUMN_OF[error.code] ?? 'target', error, key);
  }
}

import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import type { FigureRole } from './figure.types.js';
import { type Label, toLabel } from './label.js';
import type { FullLabel, PartLabel, TimeLabel, YearLabel } from './time-label.js';

/** What a row or a column says about time. */
export interface LineTime {
  readonly year: YearLabel | null;
  readonly part: PartLabel | null;
  readonly full: FullLabel | null;
  /** A year such as 23年度 whose era nobody says. */
  readonly unclear: boolean;
}

/** A label that was meant as a time and cannot be read: nothing of its line is a figure. */
export interface BadTime {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** One of the labels of a line, and where it stands. */
export interface Entry {
  readonly label: Label;
  readonly time: TimeLabel | null;
  readonly row: number;
  readonly column: number;
}

/** A row or a column of figures. Rows and columns count from 0. */
export interface Line {
  readonly at: number;
  /** Everything that names it, the outermost first. */
  readonly entries: readonly Entry[];
  /** Those of `entries` that are no times. */
  readonly labels: readonly Label[];
  readonly time: LineTime;
  readonly bad: BadTime | null;
  readonly unit: string | null;
  readonly role: FigureRole;
  /** A person said so, whatever the sums say. */
  readonly isRoleSaid?: boolean;
  /** Position among the lines of the one whose figures it breaks down, or null. */
  readonly parent: number | null;
  /** Its entries but the last, as one text: lines of one group stand beside each other. */
  readonly group: string;
  /** How many entries are headings of groups, on rows of their own. */
  readonly heads: number;
}

export const NO_TIME: LineTime = { year: null, part: null, full: null, unclear: false };

export const isTimed = ({ year, part, full, unclear }: LineTime): boolean =>
  year !== null || part !== null || full !== null || unclear;

/** Entries in one text that no label can look like. */
export const pathKey = (entries: readonly Entry[]): string =>
  entries.map(({ label }) => label.bare || label.text).join('\u0001');

/** A line from what names it, the outermost first. */
export function toLine(at: number, entries: readonly Entry[]): Line {
  const labels: Label[] = [];
  let time = NO_TIME;
  let bad: BadTime | null = null;
  let unit: string | null = null;
  for (const { label, time: own, row, column } of entries) {
    unit = label.unit ?? unit;
    time = within(time, own);
    if (own?.kind === 'BAD') {
      bad = { row, column, printed: label.text, code: own.code, params: own.params };
    }
    if (own === null && label.bare !== '') labels.push(label);
    // 実績 of 令和3年度実績 tells it from 令和3年度計画.
    if (own?.word) labels.push(toLabel(own.word));
  }
  const role = roleOfLabels(labels);
  const group = pathKey(entries.slice(0, -1));
  return { at, entries, labels, time, bad, unit, role, parent: null, group, heads: 0 };
}

/** The inner ones count: 4月 below 上半期 below 令和3年度. */
function within(time: LineTime, own: TimeLabel | null): LineTime {
  switch (own?.kind) {
    case 'YEAR':
      return { ...time, year: own };
    case 'PART':
      return { ...time, part: own };
    case 'FULL':
      return { ...time, full: own };
    case 'BARE':
      return { ...time, unclear: true };
    case 'BAD':
    case undefined:
      return time;
  }
}

/** The innermost label that says something: 会議室 › 計, 合計 › 件数. */
function roleOfLabels(labels: readonly Label[]): FigureRole {
  const roles = labels.map(({ role }) => role);
  return roles.findLast((role) => role !== null) ?? 'VALUE';
}

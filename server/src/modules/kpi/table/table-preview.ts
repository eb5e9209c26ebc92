import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { getMetric } from '../../catalogue/index.js';
import type { Target } from '../targets/target.js';
import { programmeOf, toDifferences } from '../targets/target-mapper.js';
import { aimText } from '../words/aim-words.js';
import type { KnownTargets, LineRefusal, LineState, TargetLine } from './read-lines.js';

interface Named {
  readonly code: string;
  readonly name: BothLanguages;
}

/** A target as the mutation `setTargets` takes it. */
interface LineToSet {
  readonly metric: string;
  readonly programme: string | null;
  readonly expectedVersion: number;
  readonly type: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly dueOn: string | null;
  readonly printed: string | null;
  readonly profile: string;
  readonly shares: readonly number[] | null;
  readonly scheme: string;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly reason: string;
}

export interface PreviewLine {
  /** Of the file or sheet, from 1. */
  readonly line: number;
  readonly written: {
    readonly metric: string;
    readonly programme: string;
    readonly target: string;
  };
  readonly state: LineState;
  /** As far as it was understood. */
  readonly metric: Named | null;
  readonly programme: Named | null;
  /** What is aimed at, in words; null: it was not understood. */
  readonly text: BothLanguages | null;
  /** What holds now, and which version it is; null: nothing does, or it is not known of what. */
  readonly standing: { readonly text: BothLanguages; readonly version: number } | null;
  /** Of a line that says something else than what holds. */
  readonly differences: ReturnType<typeof toDifferences>;
  readonly refusal: LineRefusal | null;
  /** To hand to `setTargets`; null: there is nothing to set. */
  readonly set: LineToSet | null;
}

/** What was understood of a table; nothing of it is stored. */
export interface TablePreview {
  readonly unit: string;
  readonly fiscalYear: number;
  readonly fileName: string;
  /** Name of the sheet that was read; null: a file of text. */
  readonly sheet: string | null;
  /** Sheets that were not looked at. */
  readonly otherSheets: readonly string[];
  /** Headings of columns nothing was read from. */
  readonly notRead: readonly string[];
  readonly counts: Readonly<Record<LineState, number>>;
  readonly lines: readonly PreviewLine[];
}

export const countLines = (lines: readonly TargetLine[]): TablePreview['counts'] => {
  const count = (state: LineState): number => lines.filter((line) => line.state === state).length;
  return {
    NEW: count('NEW'),
    CHANGED: count('CHANGED'),
    SAME: count('SAME'),
    REFUSED: count('REFUSED'),
  };
};

export function toPreviewLine(read: TargetLine, { programmes }: KnownTargets): PreviewLine {
  const { line, written, state, key, said, standing, refusal } = read;
  const metric = key && getMetric(key.metric);
  const name = programmes.find(({ code }) => code === key?.programme) ?? null;
  const programme = key && programmeOf(key, name && { ja: name.ja, en: name.en });
  const holds = standing &&
    metric && { text: aimText(standing.aim, metric), version: standing.version };
  return {
    ...{ line, state, refusal },
    written: { metric: written.metric, programme: written.programme, target: written.target },
    metric: metric && { code: metric.code, name: metric.name },
    programme: programme && { code: programme.code, name: programme.name },
    text: said && metric && aimText(said.aim, metric),
    standing: holds,
    differences: key && said && standing ? toDifferences(key, said, standing) : [],
    set: state === 'NEW' || state === 'CHANGED' ? toSet(read, standing) : null,
  };
}

function toSet({ key, said }: TargetLine, standing: Target | null): LineToSet | null {
  if (!key || !said) return null;
  const { aim, ...rest } = said;
  return {
    ...{ metric: key.metric, programme: key.programme === '' ? null : key.programme },
    ...{ expectedVersion: standing?.version ?? 0 },
    ...{ type: aim.type, low: aim.low, high: aim.high, dueOn: aim.dueOn },
    ...rest,
  };
}

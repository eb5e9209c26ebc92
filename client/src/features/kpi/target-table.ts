import type { LocalText } from '../../shared/format/locale';
import type { SetTargetsLine } from '../../shared/graphql/generated/graphql';
import { sendFile } from '../../shared/graphql/send-file';
import type { Whose } from './kpi-model';

interface Named {
  code: string;
  name: LocalText;
}

/** A line of a table as the server understood it. */
export interface TableLine {
  line: number;
  written: { metric: string; programme: string; target: string };
  state: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';
  metric: Named | null;
  programme: Named | null;
  text: LocalText | null;
  standing: { text: LocalText; version: number } | null;
  differences: { part: string; name: LocalText; yours: LocalText; theirs: LocalText }[];
  refusal: {
    heading: string;
    written: string;
    error: { code: string; message: LocalText; next: LocalText };
  } | null;
  /** To hand back as it is; null: there is nothing to set. */
  set: SetTargetsLine | null;
}

export interface TablePreview {
  fileName: string;
  sheet: string | null;
  otherSheets: string[];
  notRead: string[];
  counts: Record<TableLine['state'], number>;
  lines: TableLine[];
}

/** Where the targets of a year are read from a table, and taken out as one. */
export function tablePath({ unit, fiscalYear }: Whose): string {
  const query = new URLSearchParams({ unit: unit.code, fiscalYear: String(fiscalYear) });
  return `/targets/table?${query.toString()}`;
}

/** What the server understands of a table; nothing is stored. */
export const readTable = (whose: Whose, file: File): Promise<TablePreview> =>
  sendFile<TablePreview>(tablePath(whose), file, (answer): answer is TablePreview =>
    Array.isArray(answer.lines),
  );

/** Cells copied from a spreadsheet, as a file of text. */
export const toFile = (cells: string, name: string): File =>
  new File([cells], name, { type: 'text/plain' });

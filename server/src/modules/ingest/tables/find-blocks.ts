import type { Region } from './find-regions.js';
import {
  beginsTable,
  isClosedMonth,
  isForm,
  isHeading,
  type Place,
  type Step,
  textsIn,
} from './heading-rows.js';
import { type RowLook, rowLook } from './row-look.js';
import { labelAt, type Sheet } from './sheet.js';
import { timeHint } from './time-line.js';

/** One table: rows of the sheet by position from 0. */
export interface Block {
  readonly left: number;
  readonly right: number;
  /** Rows of words above it, the nearest last. */
  readonly titles: readonly number[];
  readonly header: readonly number[];
  /** Rows with figures, and rows of words between them. */
  readonly body: readonly number[];
  readonly notes: readonly number[];
  /** It has no title and repeats the first heading of the table above: a wide table that was folded. */
  readonly folded: boolean;
  /** Those of `body` that stand behind a blank row. */
  readonly afterGap: ReadonlySet<number>;
}

interface Draft {
  titles: number[];
  header: number[];
  body: number[];
  notes: number[];
  folded: boolean;
  readonly afterGap: Set<number>;
}

const emptyDraft = (titles: readonly number[] = []): Draft => ({
  titles: [...titles],
  header: [],
  body: [],
  notes: [],
  folded: false,
  afterGap: new Set(),
});

/** The tables of a region, one below the other. `headerLines`: what a person said the header rows are. */
export function findBlocks(
  sheet: Sheet,
  region: Region,
  headerLines: ReadonlySet<number> | null = null,
): readonly Block[] {
  const drafts: Draft[] = [emptyDraft()];
  for (const step of toSteps(sheet, region, headerLines)) {
    const draft = drafts.at(-1);
    if (!draft) break;
    const next = take(draft, step, { sheet, region });
    if (next) drafts.push(next);
  }
  return drafts
    .filter(({ body }) => body.length > 0)
    .map((draft) => ({ left: region.left, right: region.right, ...draft }));
}

function toSteps(sheet: Sheet, region: Region, said: ReadonlySet<number> | null): readonly Step[] {
  const looks = looksOf(sheet, region, said);
  const steps: Step[] = [];
  let next: RowLook | null = null;
  for (let at = looks.length - 1; at >= 0; at -= 1) {
    const look = looks[at] ?? 'BLANK';
    steps.push({ row: region.rows[at] ?? 0, look, next, gap: looks[at - 1] === 'BLANK' });
    if (look !== 'BLANK' && look !== 'TEXT') next = look;
  }
  return steps.reverse();
}

function looksOf(
  sheet: Sheet,
  region: Region,
  said: ReadonlySet<number> | null,
): readonly RowLook[] {
  let isHeaded = false;
  return region.rows.map((row, at) => {
    const look = rowLook(sheet, region, row);
    if (look === 'BLANK' || look === 'NOTE') return look;
    if (said !== null) return lookAsSaid(look, sheet.rows[row]?.line ?? 0, said);
    // 相談件数 | 4 | 5 | 6 | 7 | 8 | 9 below a heading are its figures.
    const isNamed = hasOwnName(sheet, region, row) || isMonday(sheet, region, at);
    if (look === 'TIMES' && isHeaded && isNamed) return 'FIGURES';
    isHeaded ||= look === 'WORDS' || look === 'TIMES';
    return look;
  });
}

/** Above the headings a person named stand titles, and nothing else is a heading. */
function lookAsSaid(look: RowLook, line: number, said: ReadonlySet<number>): RowLook {
  if (said.has(line)) return 'WORDS';
  if (line < Math.min(...said) || look === 'WORDS') return 'TEXT';
  return look === 'TIMES' ? 'FIGURES' : look;
}

/** 月 above 火 is a day of the week. */
const isMonday = (sheet: Sheet, { left, rows }: Region, at: number): boolean =>
  labelAt(sheet, rows[at + 1] ?? -1, left)
    .trim()
    .startsWith('火');

/** Its first cell names something else than 年度 or 月. */
function hasOwnName(sheet: Sheet, { left }: Region, row: number): boolean {
  const name = labelAt(sheet, row, left);
  const { year, month } = timeHint(name);
  return name.trim() !== '' && year === null && !month;
}

/** Puts a row where it belongs; a draft is given back when it begins another table. */
function take(draft: Draft, step: Step, place: Place): Draft | null {
  const { row, look } = step;
  switch (look) {
    case 'BLANK':
      return null;
    case 'NOTE':
      (draft.body.length > 0 ? draft.notes : draft.titles).push(row);
      return null;
    case 'TEXT':
      return takeText(draft, step);
    case 'WORDS':
    case 'TIMES':
      return takeHeading(draft, step, place);
    case 'FIGURES':
      addBody(draft, row, step.gap);
      return null;
  }
}

function takeText(draft: Draft, { row, next, gap }: Step): Draft | null {
  const { body, header, notes } = draft;
  if (body.length === 0) {
    if (header.length > 0 && next === 'FIGURES') addBody(draft, row, gap);
    else draft.titles.push(...header.splice(0), row);
    return null;
  }
  if (next === null || next === 'NOTE') {
    notes.push(row);
    return null;
  }
  // A heading that follows begins another table, and this is its title.
  if (isHeading(next) || notes.length > 0) return { ...emptyDraft([row]) };
  addBody(draft, row, gap);
  return null;
}

function takeHeading(draft: Draft, step: Step, place: Place): Draft | null {
  const { row, gap } = step;
  if (draft.body.length === 0) {
    if (!gap && isClosedMonth(draft.header, step, place)) {
      addBody(draft, row, gap);
      return null;
    }
    if (draft.header.length > 0 && (gap || isForm(draft.header, row, place))) {
      draft.titles.push(...draft.header.splice(0));
    }
    draft.header.push(row);
    return null;
  }
  if (!beginsTable(draft, step, place)) {
    addBody(draft, row, gap);
    return null;
  }
  const [first] = textsIn(place, row);
  const folded =
    draft.notes.length === 0 && draft.header.some((line) => textsIn(place, line)[0] === first);
  return { ...emptyDraft(folded ? draft.titles : []), header: [row], folded };
}

function addBody(draft: Draft, row: number, gap: boolean): void {
  draft.body.push(row);
  if (gap) draft.afterGap.add(row);
}

import type {
  EntryFormQuery,
  EntryLineFieldsFragment,
  EntryLineInput,
  EntryState,
  ObservationInput,
} from '../../shared/graphql/generated/graphql';

export type Form = EntryFormQuery['entryForm'];
export type Line = EntryLineFieldsFragment;

/** What somebody typed into a row and has not saved. */
export interface Edit {
  printed: string;
  numerator: string;
  denominator: string;
  state: EntryState;
  note: string;
  /** The version the row showed when it was typed. */
  expectedVersion: number | null;
}

export interface Draft {
  edits: Record<string, Edit>;
  /** Rows that were added to the form. */
  more: EntryLineInput[];
}

export const EMPTY: Draft = { edits: {}, more: [] };

/** The row as it stands. */
function standing({ current, version, fromLog }: Line): Edit {
  const figure = fromLog ? null : current;
  return {
    printed: figure?.text ?? '',
    numerator: figure?.numerator ?? '',
    denominator: figure?.denominator ?? '',
    state: figure?.state ?? 'VALUE',
    note: figure?.note ?? '',
    expectedVersion: version,
  };
}

export const shownIn = ({ edits }: Draft, line: Line): Edit => ({
  ...standing(line),
  ...edits[line.key],
});

/** A change of a row; one that says again what stands there is none. */
export function changed(draft: Draft, line: Line, change: Partial<Edit>): Draft {
  const edit = { ...shownIn(draft, line), ...change };
  const { [line.key]: _, ...others } = draft.edits;
  const isOther = !isSame(edit, standing(line));
  return { ...draft, edits: isOther ? { ...others, [line.key]: edit } : others };
}

/** A number leaves no reason why there is none, and the other way round. */
export const toNumber = (change: Partial<Edit>): Partial<Edit> => ({ ...change, state: 'VALUE' });
export const toState = (state: EntryState): Partial<Edit> =>
  state === 'VALUE' ? { state } : { state, printed: '', numerator: '', denominator: '' };

function isSame(one: Edit, other: Edit): boolean {
  return (
    one.state === other.state &&
    one.printed.trim() === other.printed.trim() &&
    one.note.trim() === other.note.trim() &&
    one.numerator.trim() === other.numerator.trim() &&
    one.denominator.trim() === other.denominator.trim()
  );
}

/** Rows with something to save, in the order of the form. */
export const editedLines = (draft: Draft, lines: readonly Line[]): Line[] =>
  lines.filter(({ key, fromLog }) => draft.edits[key] !== undefined && !fromLog);

/** Somebody else saved the row after it was typed here. */
export const isInConflict = (draft: Draft, line: Line): boolean =>
  draft.edits[line.key] !== undefined && draft.edits[line.key]?.expectedVersion !== line.version;

/** Keeps what was typed, over what somebody else saved. */
export function keptMine(draft: Draft, line: Line): Draft {
  const edit = draft.edits[line.key];
  if (!edit) return draft;
  return changed(draft, line, { ...edit, expectedVersion: line.version });
}

/** Gives up what was typed. */
export function takenTheirs(draft: Draft, line: Line): Draft {
  const { [line.key]: _, ...edits } = draft.edits;
  return { ...draft, edits };
}

/** A column copied from a sheet: its cells go to the rows from one on, downwards; empty ones are left. */
export function pasted(draft: Draft, lines: readonly Line[], from: number, text: string): Draft {
  const cells = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t')[0]?.trim() ?? '');
  return cells.reduce((filled, printed, i) => {
    const line = lines[from + i];
    const isOpen = line && !line.fromLog && !line.byParts && printed !== '';
    return isOpen ? changed(filled, line, toNumber({ printed })) : filled;
  }, draft);
}

export const isColumn = (text: string): boolean => /[\r\n\t]/.test(text.trim());

/** What is sent for a row; the server reads the number. */
export function toInput(form: Form, line: Line, edit: Edit): ObservationInput {
  const { printed, numerator, denominator, state, note, expectedVersion } = edit;
  const typed = (text: string) => (state === 'VALUE' ? text : null);
  return {
    unit: line.unit.code,
    reporter: form.unit.code,
    metric: line.metric.code,
    definition: line.definition,
    option: line.option,
    period: form.from.slice(0, 7),
    ...{ state, note: note.trim(), expectedVersion },
    ...(line.byParts
      ? { numerator: typed(numerator), denominator: typed(denominator) }
      : { printed: typed(printed) }),
  };
}

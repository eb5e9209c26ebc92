import type {
  AddTimeMarkMutationVariables,
  MarkFieldsFragment,
  MarkKind,
  RemoveTimeMarkMutationVariables,
} from '../../../shared/graphql/generated/graphql';

export type Mark = MarkFieldsFragment;

/** In the order of a choice: what happens most often comes first. */
export const MARK_KINDS = [
  'MOVE',
  'OPERATOR',
  'DEFINITION',
  'EMERGENCY',
  'CLOSURE',
  'OTHER',
] as const satisfies readonly MarkKind[];

/** What the form holds; an empty text is not chosen or not given. */
export interface MarkDraft {
  kind: string;
  from: string;
  to: string;
  metric: string;
  breaks: boolean;
  ja: string;
  en: string;
}

export const NEW_MARK: MarkDraft = {
  kind: '',
  from: '',
  to: '',
  metric: '',
  breaks: false,
  ja: '',
  en: '',
};

export function toMarkKind(text: string): MarkKind | null {
  return MARK_KINDS.find((kind) => kind === text) ?? null;
}

/** Another way of counting concerns what is counted, and is a break unless said otherwise. */
export function withKind(draft: MarkDraft, kind: string): MarkDraft {
  const isCounting = kind === 'DEFINITION';
  return { ...draft, kind, breaks: isCounting, metric: isCounting ? draft.metric : '' };
}

/** Null: no kind is chosen yet. */
export function toAddMark(unit: string, draft: MarkDraft): AddTimeMarkMutationVariables | null {
  const kind = toMarkKind(draft.kind);
  const { from, to, metric, breaks, ja, en } = draft;
  const text = { ja: ja.trim(), en: en.trim() };
  return kind && { unit, kind, from, to: to || null, metric: metric || null, breaks, text };
}

/** Null: nothing anybody noted, but the first or last day of a center. */
export function toRemoveMark({ unit, ...mark }: Mark): RemoveTimeMarkMutationVariables | null {
  const kind = toMarkKind(mark.kind);
  const { from, metric, text } = mark;
  return kind && { unit: unit.code, kind, from, metric, text: text.ja };
}

/** The latest first. */
export function latestFirst(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => b.from.localeCompare(a.from));
}

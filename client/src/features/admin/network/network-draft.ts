import type {
  CenterKind,
  CreateGroupInput,
  CreateUnitInput,
  DatedNameInput,
  GroupMemberInput,
  LocalizedTextInput,
  UpdateGroupInput,
  UpdateUnitInput,
} from '../../../shared/graphql/generated/graphql';
import type { AdminGroup, AdminUnit, NewLevel } from './network-tree';

/** What the forms hold; an empty day means no limit. */
export interface NameDraft {
  ja: string;
  en: string;
  from: string;
  to: string;
}

export interface TextDraft {
  ja: string;
  en: string;
}

export interface UnitDraft {
  names: NameDraft[];
  municipalityCode: string;
  openedOn: string;
  closedOn: string;
  /** Of a space. */
  seats: string;
  /** Of a center. */
  centerKind: string;
  note: TextDraft;
}

export interface NewUnitDraft extends Omit<UnitDraft, 'names'> {
  code: string;
  level: NewLevel;
  parent: string;
  name: TextDraft;
}

export interface MemberDraft {
  unit: string;
  from: string;
  to: string;
}

export interface GroupDraft {
  names: NameDraft[];
  members: MemberDraft[];
  note: TextDraft;
}

export interface NewGroupDraft extends Omit<GroupDraft, 'names'> {
  code: string;
  name: TextDraft;
}

const NO_TEXT: TextDraft = { ja: '', en: '' };

export const CENTER_KINDS = [
  'PUBLIC_PRIVATE',
  'PUBLIC',
  'PRIVATE',
] as const satisfies readonly CenterKind[];

export function newUnit(level: NewLevel, parent: string): NewUnitDraft {
  const empty = { municipalityCode: '', openedOn: '', closedOn: '', seats: '', centerKind: '' };
  return { code: '', level, parent, name: NO_TEXT, note: NO_TEXT, ...empty };
}

export const NEW_GROUP: NewGroupDraft = { code: '', name: NO_TEXT, members: [], note: NO_TEXT };

export function toUnitDraft(unit: AdminUnit): UnitDraft {
  return {
    names: toNames(unit.names),
    municipalityCode: unit.municipalityCode ?? '',
    openedOn: unit.openedOn ?? '',
    closedOn: unit.closedOn ?? '',
    seats: unit.seats === null ? '' : String(unit.seats),
    centerKind: unit.centerKind ?? '',
    note: unit.note ?? NO_TEXT,
  };
}

export function toGroupDraft(group: AdminGroup): GroupDraft {
  return {
    names: toNames(group.names),
    members: group.members.map(({ unit, from, to }) => ({
      unit: unit.code,
      from: from ?? '',
      to: to ?? '',
    })),
    note: group.note ?? NO_TEXT,
  };
}

export function toUpdateUnit(draft: UnitDraft): UpdateUnitInput {
  return { names: draft.names.map(toNameInput), ...commonInput(draft) };
}

export function toCreateUnit(draft: NewUnitDraft): CreateUnitInput {
  const { level, parent, name } = draft;
  return {
    code: draft.code.trim(),
    level,
    parent: level === 'CITY' ? null : parent || null,
    name: trimmed(name),
    ...commonInput(draft),
    ...(level === 'CITY' ? {} : { municipalityCode: null }),
  };
}

export function toUpdateGroup({ names, members, note }: GroupDraft): UpdateGroupInput {
  return {
    names: names.map(toNameInput),
    members: members.map(toMemberInput),
    note: toNote(note),
  };
}

export function toCreateGroup({ code, name, members, note }: NewGroupDraft): CreateGroupInput {
  return {
    code: code.trim(),
    name: trimmed(name),
    members: members.map(toMemberInput),
    note: toNote(note),
  };
}

function toNames(names: AdminUnit['names']): NameDraft[] {
  return names.map(({ name, from, to }) => ({ ...name, from: from ?? '', to: to ?? '' }));
}

function toNameInput({ ja, en, from, to }: NameDraft): DatedNameInput {
  return { ...trimmed({ ja, en }), from: from || null, to: to || null };
}

function toMemberInput({ unit, from, to }: MemberDraft): GroupMemberInput {
  return { unit, from: from || null, to: to || null };
}

function commonInput(draft: Omit<UnitDraft, 'names'>) {
  return {
    municipalityCode: draft.municipalityCode.trim() || null,
    openedOn: draft.openedOn || null,
    closedOn: draft.closedOn || null,
    seats: toSeats(draft.seats),
    centerKind: CENTER_KINDS.find((kind) => kind === draft.centerKind) ?? null,
    note: toNote(draft.note),
  };
}

const digits = (text: string): string => text.normalize('NFKC').trim();

/** A number of seats, or nothing: not known. */
export function isSeats(text: string): boolean {
  return /^(?:[1-9]\d*)?$/u.test(digits(text));
}

function toSeats(text: string): number | null {
  return digits(text) === '' ? null : Number(digits(text));
}

function toNote(note: TextDraft): LocalizedTextInput | null {
  const text = trimmed(note);
  return text.ja === '' && text.en === '' ? null : text;
}

function trimmed({ ja, en }: TextDraft): LocalizedTextInput {
  return { ja: ja.trim(), en: en.trim() };
}

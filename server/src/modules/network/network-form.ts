import { isDeepStrictEqual } from 'node:util';
import { invalid } from '../../platform/errors/domain-error.js';
import { isPlainText } from '../../platform/text/plain-text.js';
import { overlap, type Period } from '../../platform/time/period.js';
import type { CenterKind, DatedName, Group, Name, Unit, UnitLevel } from './directory.js';
import { isCode, isMunicipalityCode } from './network-files.js';

/** Days that may be missing on either side. */
interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

type GivenName = Name & Days;

export interface GivenMember extends Days {
  readonly unit: string;
}

/** What may be said of a unit, as it was given. */
export interface GivenUnit {
  readonly names: readonly GivenName[];
  readonly municipalityCode?: string | null;
  readonly openedOn?: string | null;
  readonly closedOn?: string | null;
  readonly seats?: number | null;
  readonly centerKind?: CenterKind | null;
  readonly note?: Name | null;
}

export interface GivenNewUnit extends Omit<GivenUnit, 'names'> {
  readonly code: string;
  readonly level: UnitLevel;
  readonly parent?: string | null;
  readonly name: Name;
}

/** What may be said of a group, as it was given. */
export interface GivenGroup {
  readonly names: readonly GivenName[];
  readonly members: readonly GivenMember[];
  readonly note?: Name | null;
}

/** What of a unit can change. */
export type UnitFacts = Pick<
  Unit,
  'names' | 'municipalityCode' | 'openedOn' | 'closedOn' | 'seats' | 'centerKind' | 'note'
>;

/** What of a group can change. */
export type GroupFacts = Pick<Group, 'names' | 'members' | 'note'>;

const MAX_TEXT = 200;
const MAX_NOTE = 1000;
const MAX_NAMES = 50;
const MAX_MEMBERS = 500;
const MAX_SEATS = 100_000;
const PARENTS: Readonly<Record<UnitLevel, UnitLevel | null>> = {
  COUNTRY: null,
  CITY: null,
  CENTER: 'CITY',
  SPACE: 'CENTER',
};

/** @throws CODE_INVALID */
export function checkCode(code: string): string {
  if (!isCode(code)) throw invalid('CODE_INVALID', { code });
  return code;
}

/** A new unit below another, or a city below none. @throws CODE_INVALID, PARENT_LEVEL, NOT_OF_LEVEL, as `checkUnit` */
export function checkNewUnit(given: GivenNewUnit, parent: Unit | null): UnitFacts {
  const { code, level } = given;
  checkCode(code);
  if (level === 'COUNTRY' || PARENTS[level] !== (parent?.level ?? null)) {
    throw invalid('PARENT_LEVEL', { code, level });
  }
  // Only a space stands behind a stroke, below its center: no code looks like a stranger's room.
  const prefix = level === 'SPACE' ? `${parent?.code ?? ''}/` : '';
  if (!code.startsWith(prefix) || code.slice(prefix.length).includes('/')) {
    throw invalid('CODE_INVALID', { code });
  }
  const facts = checkUnit({ ...given, names: [given.name] });
  checkLevel(given, facts);
  return facts;
}

/** @throws TEXT_INVALID, EMPTY_LIST, LIST_TOO_LONG, NAME_PERIODS, PERIOD_ORDER, MUNICIPALITY_CODE_INVALID, SEATS_INVALID */
export function checkUnit(given: GivenUnit): UnitFacts {
  const { municipalityCode = null, openedOn = null, closedOn = null } = given;
  const { seats = null, centerKind = null } = given;
  if (seats !== null && (seats < 1 || seats > MAX_SEATS)) {
    throw invalid('SEATS_INVALID', { given: seats, max: MAX_SEATS });
  }
  if (municipalityCode !== null && !isMunicipalityCode(municipalityCode)) {
    throw invalid('MUNICIPALITY_CODE_INVALID', { code: municipalityCode });
  }
  checkDays({ from: openedOn, to: closedOn });
  return {
    names: checkNames(given.names),
    municipalityCode,
    openedOn,
    closedOn,
    seats,
    centerKind,
    note: checkNote(given.note),
  };
}

/** Only a space has seats, only a center is run by somebody. @throws NOT_OF_LEVEL */
export function checkLevel(
  { code, level }: Pick<Unit, 'code' | 'level'>,
  { seats, centerKind }: UnitFacts,
): void {
  const hasSeats = seats !== null && level !== 'SPACE';
  const hasKind = centerKind !== null && level !== 'CENTER';
  if (hasSeats || hasKind) throw invalid('NOT_OF_LEVEL', { code, level });
}

/** One after the other, none at the same time. */
export function checkNames(given: readonly GivenName[]): DatedName[] {
  if (given.length === 0) throw invalid('EMPTY_LIST', { what: 'names' });
  checkCount('names', given, MAX_NAMES);
  given.forEach((name, i) => {
    const period = checkDays(name);
    const before = given[i - 1];
    if (before && span(before).to >= period.from) {
      throw invalid('NAME_PERIODS', { first: before.ja, second: name.ja });
    }
  });
  return given.map((name) => ({
    ...checkBoth('name', name),
    from: name.from ?? null,
    to: name.to ?? null,
  }));
}

/** A member may leave and return, but is none twice at a time. @throws LIST_TOO_LONG, MEMBER_PERIODS, PERIOD_ORDER */
export function checkMembers(given: readonly GivenMember[]): void {
  checkCount('members', given, MAX_MEMBERS);
  const periods = new Map<string, Period[]>();
  for (const member of given) {
    const period = checkDays(member);
    const known = periods.get(member.unit) ?? [];
    if (known.some((other) => overlap(other, period))) {
      throw invalid('MEMBER_PERIODS', { code: member.unit });
    }
    periods.set(member.unit, [...known, period]);
  }
}

export function checkNote(note: Name | null | undefined): Name | null {
  return note ? checkBoth('note', note, MAX_NOTE) : null;
}

/** A text in both languages, without blanks around it. @throws TEXT_INVALID */
export function checkBoth(what: string, given: Name, max = MAX_TEXT): Name {
  const check = (language: keyof Name): string => {
    const text = given[language].trim();
    if (text === '' || text.length > max || !isPlainText(text)) {
      throw invalid('TEXT_INVALID', { what: `${what}.${language}`, max });
    }
    return text;
  };
  return { ja: check('ja'), en: check('en') };
}

/** @throws LIST_TOO_LONG */
export function checkCount(what: string, list: readonly unknown[], max: number): void {
  if (list.length > max) throw invalid('LIST_TOO_LONG', { what, given: list.length, max });
}

/** The days as a period, open where none is given. @throws PERIOD_ORDER */
export function checkDays(days: Days): Period {
  const period = span(days);
  if (period.from > period.to) throw invalid('PERIOD_ORDER', { from: period.from, to: period.to });
  return period;
}

const span = ({ from, to }: Days): Period => ({
  from: from ?? '0001-01-01',
  to: to ?? '9999-12-31',
});

/** Whether all that can change is as it was. */
export function isSameUnit(unit: Unit, facts: UnitFacts): boolean {
  const { names, municipalityCode, openedOn, closedOn, seats, centerKind, note } = unit;
  const before = { names, municipalityCode, openedOn, closedOn, seats, centerKind, note };
  return isDeepStrictEqual(before, facts);
}

export function isSameGroup({ names, members, note }: Group, facts: GroupFacts): boolean {
  return isDeepStrictEqual({ names, members, note }, facts);
}

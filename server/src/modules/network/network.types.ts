import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import {
  type CenterKind,
  type DatedName,
  type Directory,
  type Group,
  nameAt,
  type Unit,
  type UnitOrGroup,
} from './directory.js';

export const OrgUnitLevelEnum = {
  COUNTRY: 'COUNTRY',
  CITY: 'CITY',
  CENTER: 'CENTER',
  SPACE: 'SPACE',
} as const;
const UnitKindEnum = { GROUP: 'GROUP', ...OrgUnitLevelEnum } as const;

registerEnumType(OrgUnitLevelEnum, {
  name: 'OrgUnitLevel',
  description: 'Level in the tree. A country carries figures of context only and has no members.',
});
export const CenterKindEnum = {
  PUBLIC: 'PUBLIC',
  PUBLIC_PRIVATE: 'PUBLIC_PRIVATE',
  PRIVATE: 'PRIVATE',
} as const satisfies Record<CenterKind, CenterKind>;

registerEnumType(CenterKindEnum, {
  name: 'CenterKind',
  description:
    'Who set up and who runs a center: PUBLIC 公設公営, PUBLIC_PRIVATE 公設民営, PRIVATE 民設民営.',
});
registerEnumType(UnitKindEnum, { name: 'UnitKind', description: 'Level of a unit, or GROUP.' });

@ObjectType('UnitRef', {
  description: 'An org unit or a group, wherever one may stand for the other.',
})
export class UnitRefType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => UnitKindEnum)
  kind!: keyof typeof UnitKindEnum;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;
}

@ObjectType('DatedName', {
  description: 'A name and the days it was in use; null: not known, or still.',
})
export class DatedNameType {
  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => DayScalar, { nullable: true })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;
}

@ObjectType('OrgUnit', { description: 'A city, a center or a space.' })
export class OrgUnitType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => OrgUnitLevelEnum)
  level!: Unit['level'];

  @Field(() => LocalizedTextType, { description: 'The name at the date asked for.' })
  name!: LocalizedTextType;

  @Field(() => [DatedNameType])
  names!: DatedNameType[];

  @Field(() => UnitRefType, { nullable: true, description: 'The unit it belongs to.' })
  parent!: UnitRefType | null;

  @Field(() => String, { nullable: true, description: 'Municipality code of six digits.' })
  municipalityCode!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day open; null: not known.' })
  openedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day open; null: still open.' })
  closedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of a space; null: not known.' })
  seats!: number | null;

  @Field(() => CenterKindEnum, { nullable: true })
  centerKind!: CenterKind | null;

  @Field(() => Boolean, { description: 'Invented for a demo: its figures are of nobody.' })
  fictional!: boolean;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What was assumed about it.' })
  note!: LocalizedTextType | null;
}

@ObjectType('GroupMember', { description: 'A member and the days it belongs to the group.' })
export class GroupMemberType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DayScalar, { nullable: true })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;
}

@ObjectType('OrgUnitGroup', { description: 'A network or any other set of units.' })
export class OrgUnitGroupType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => [DatedNameType])
  names!: DatedNameType[];

  @Field(() => [GroupMemberType], {
    description: 'Members at the date asked for; without one, all.',
  })
  members!: GroupMemberType[];

  @Field(() => LocalizedTextType, { nullable: true })
  note!: LocalizedTextType | null;
}

export function toUnitRef(node: UnitOrGroup, at: string | null = null): UnitRefType {
  return {
    code: node.code,
    kind: node.kind === 'GROUP' ? 'GROUP' : node.level,
    name: nameAt(node.names, at),
  };
}

const toNames = (names: readonly DatedName[]): DatedNameType[] =>
  names.map(({ ja, en, from, to }) => ({ name: { ja, en }, from, to }));

export function toOrgUnit(unit: Unit, directory: Directory, at: string | null): OrgUnitType {
  const parent = directory.parent(unit);
  const { code, level, municipalityCode, openedOn, closedOn, note } = unit;
  const { seats, centerKind, fictional } = unit;
  return {
    code,
    level,
    name: nameAt(unit.names, at),
    names: toNames(unit.names),
    parent: parent ? toUnitRef(parent, at) : null,
    municipalityCode,
    openedOn,
    closedOn,
    seats,
    centerKind,
    fictional,
    note,
  };
}

export function toOrgUnitGroup(
  group: Group,
  directory: Directory,
  at: string | null,
): OrgUnitGroupType {
  const members = group.members.filter(
    (m) => !at || ((m.from ?? '') <= at && at <= (m.to ?? '9999-12-31')),
  );
  return {
    code: group.code,
    name: nameAt(group.names, at),
    names: toNames(group.names),
    members: members.map(({ unitId, from, to }) => ({
      unit: toUnitRef(directory.unit(unitId), at),
      from,
      to,
    })),
    note: group.note,
  };
}

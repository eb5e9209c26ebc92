import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('network_code', {
  comment: 'The one namespace of codes: wherever units are asked for, a group will do.',
})
@Unique('network_code_kind_uq', ['code', 'kind'])
@Check('network_code_kind_ck', `kind IN ('UNIT', 'GROUP')`)
export class NetworkCodeEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'network_code_pk',
    comment: 'Stable code of a unit or a group.',
  })
  code!: string;

  @Column('text', { comment: 'UNIT or GROUP.' })
  kind!: 'UNIT' | 'GROUP';
}

@Entity('network_name', { comment: 'Names of units and groups, each with the days it was in use.' })
export class NetworkNameEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'network_name_pk',
    comment: 'Code of the unit or group.',
  })
  code!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'network_name_pk',
    comment: 'Order of the names of one code.',
  })
  position!: number;

  @Column('text', { comment: 'Japanese name.' })
  ja!: string;

  @Column('text', { comment: 'English name.' })
  en!: string;

  @Column('date', { nullable: true, comment: 'First day of the name; null: not known.' })
  validFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day of the name; null: still in use.' })
  validTo!: string | null;
}

@Entity('org_unit', { comment: 'Cities, centers and spaces: the tree figures are reported for.' })
@Unique('org_unit_code_uq', ['code'])
@Check('org_unit_kind_ck', `kind = 'UNIT'`)
@Check('org_unit_level_ck', `level IN ('COUNTRY', 'CITY', 'CENTER', 'SPACE')`)
@Check('org_unit_seats_ck', 'seats > 0')
@Check('org_unit_center_kind_ck', `center_kind IN ('PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE')`)
export class OrgUnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'org_unit_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'Stable code; a city carries its municipality code.' })
  code!: string;

  @Column('text', { default: 'UNIT', comment: 'Always UNIT: half of the key into network_code.' })
  kind!: 'UNIT';

  @Column('text', { comment: 'COUNTRY (context only), CITY, CENTER or SPACE.' })
  level!: 'COUNTRY' | 'CITY' | 'CENTER' | 'SPACE';

  @Column('uuid', { nullable: true, comment: 'The unit it belongs to.' })
  parentId!: string | null;

  @Column('text', { nullable: true, comment: 'Municipality code of six digits.' })
  municipalityCode!: string | null;

  @Column('date', { nullable: true, comment: 'First day open; null: not known, taken as open.' })
  openedOn!: string | null;

  @Column('date', { nullable: true, comment: 'Last day open; null: still open.' })
  closedOn!: string | null;

  @Column('integer', { nullable: true, comment: 'Seats of a space; null: not known.' })
  seats!: number | null;

  @Column('text', {
    nullable: true,
    comment: 'Who set up and runs a center: PUBLIC, PUBLIC_PRIVATE or PRIVATE; null: not known.',
  })
  centerKind!: 'PUBLIC' | 'PUBLIC_PRIVATE' | 'PRIVATE' | null;

  @Column('boolean', { default: false, comment: 'Invented for a demo: its figures are of nobody.' })
  fictional!: boolean;

  @Column('text', { nullable: true, comment: 'What was assumed, in Japanese.' })
  noteJa!: string | null;

  @Column('text', { nullable: true, comment: 'What was assumed, in English.' })
  noteEn!: string | null;
}

@Entity('org_unit_group', { comment: 'Networks and other sets of units.' })
@Unique('org_unit_group_code_uq', ['code'])
@Check('org_unit_group_kind_ck', `kind = 'GROUP'`)
export class OrgUnitGroupEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'org_unit_group_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'Stable code.' })
  code!: string;

  @Column('text', { default: 'GROUP', comment: 'Always GROUP: half of the key into network_code.' })
  kind!: 'GROUP';

  @Column('text', { nullable: true, comment: 'A remark, in Japanese.' })
  noteJa!: string | null;

  @Column('text', { nullable: true, comment: 'A remark, in English.' })
  noteEn!: string | null;
}

@Entity('org_unit_group_member', { comment: 'Who belongs to a group, from when to when.' })
export class OrgUnitGroupMemberEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'org_unit_group_member_pk',
    comment: 'The group.',
  })
  groupId!: string;

  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'org_unit_group_member_pk',
    comment: 'The member.',
  })
  unitId!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'org_unit_group_member_pk',
    comment: 'Order within the group; a member that leaves and returns has two rows.',
  })
  position!: number;

  @Column('date', { nullable: true, comment: 'First day as a member; null: not known.' })
  validFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day as a member; null: still one.' })
  validTo!: string | null;
}

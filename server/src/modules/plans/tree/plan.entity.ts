import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PlanKind, PlanStatus } from './plan.js';

@Entity('plan', { comment: 'Plans and policies of cities and others, each with its versions.' })
@Check('plan_years_ck', 'from_year <= to_year')
@Index('plan_node_ix', ['node'])
export class PlanEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_pk', comment: 'Stable code.' })
  code!: string;

  @Column('text', { comment: 'Code of the unit or group whose plan it is.' })
  node!: string;

  @Column('text', { comment: 'Name in Japanese.' })
  nameJa!: string;

  @Column('text', { comment: 'Name in English.' })
  nameEn!: string;

  @Column('integer', { nullable: true, comment: 'First fiscal year; null: not stated.' })
  fromYear!: number | null;

  @Column('integer', { nullable: true, comment: 'Last fiscal year; null: not stated.' })
  toYear!: number | null;
}

@Entity('plan_version', {
  comment: 'A plan as it was drafted, proposed or decided; an older version stays readable.',
})
@Check('plan_version_number_ck', 'number >= 1')
@Check('plan_version_status_ck', `status IN ('DRAFT', 'PROPOSAL', 'FINAL')`)
export class PlanVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_version_pk', comment: 'The plan.' })
  plan!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'plan_version_pk', comment: 'From 1.' })
  number!: number;

  @Column('text', { comment: 'DRAFT 素案, PROPOSAL 案 or FINAL 確定.' })
  status!: PlanStatus;

  @Column('text', { nullable: true, comment: 'What the document calls itself.' })
  printedStatus!: string | null;

  @Column('text', { nullable: true, comment: 'Its date as printed.' })
  dated!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the source document.' })
  document!: string | null;

  @Column('text', { nullable: true, comment: 'Who made it here; null: it came with the seeds.' })
  authorName!: string | null;

  @Column('timestamptz', { comment: 'When it came here.' })
  createdAt!: Date;
}

@Entity('plan_entry', {
  comment: 'An entry of a plan as printed, each place of one that is listed again by itself.',
})
@Check('plan_entry_kind_ck', `kind IN ('POLICY', 'BASIC_MEASURE', 'MEASURE', 'ACTION', 'NOTE')`)
export class PlanEntryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_entry_pk', comment: 'The plan.' })
  plan!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'plan_entry_pk', comment: 'Its version.' })
  number!: number;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'plan_entry_pk',
    comment: 'Its place in the plan: 2-1-3 is ③ of 2-1.',
  })
  code!: string;

  @Column('integer', { comment: 'Rises in the order of the print.' })
  position!: number;

  @Column('text', { nullable: true, comment: 'Code of the entry above.' })
  parent!: string | null;

  @Column('text', {
    comment: 'POLICY 基本方針, BASIC_MEASURE 基本施策, MEASURE 施策, ACTION 取組 or NOTE.',
  })
  kind!: PlanKind;

  @Column('text', { nullable: true, comment: 'As printed before the title.' })
  printedNumber!: string | null;

  @Column('text', { comment: 'As printed.' })
  title!: string;

  @Column('text', { comment: 'As printed, line by line.' })
  body!: string;

  @Column('integer', { nullable: true, comment: 'Line of its title in the document.' })
  line!: number | null;

  @Column('integer', { nullable: true, comment: 'Its last line.' })
  lineTo!: number | null;

  @Column('text', { nullable: true, comment: 'Mark of a second listing (再掲), as printed.' })
  mark!: string | null;

  @Column('text', { nullable: true, comment: 'A line that points elsewhere, as printed.' })
  remark!: string | null;

  @Column('integer', { nullable: true, comment: 'Where that line stands.' })
  remarkLine!: number | null;

  @Column('text', { nullable: true, comment: 'As the list of the plan names it.' })
  listedTitle!: string | null;

  @Column('integer', { nullable: true, comment: 'Where the list does.' })
  listedLine!: number | null;

  @Column('text', { array: true, comment: 'What it is about, such as OUTCOME.' })
  tags!: string[];
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const KEY = 'target_pk';
const VERSION_KEY = 'target_version_pk';
const PROGRAMME = 'Code of the programme the target is of; empty: none, the metric as a whole.';

@Entity('target', {
  comment:
    'What a unit means to reach in a fiscal year, one row for each number; which version of it holds. Whoever changes a target locks its row.',
})
@Check('target_version_ck', 'version >= 0')
export class TargetEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment: 'Code of the unit or group.',
  })
  unit!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: 'Code of the metric.' })
  metric!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: PROGRAMME })
  programme!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: KEY,
    comment: 'Named by the year it starts in.',
  })
  fiscalYear!: number;

  @Column('integer', { comment: 'The version that holds.' })
  version!: number;
}

@Entity('target_version', {
  comment:
    'Every version of a target. Append-only: the role of the server may insert and read, nothing else.',
})
@Check('target_version_number_ck', 'version >= 1')
@Check(
  'target_version_type_ck',
  `type IN ('EXACT', 'RANGE', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ONGOING', 'MILESTONE')`,
)
@Check('target_version_span_ck', 'low <= high')
@Check('target_version_profile_ck', `profile IN ('EVEN', 'LAST_YEAR', 'OWN')`)
@Check(
  'target_version_shares_ck',
  `(profile = 'OWN') = (shares IS NOT NULL) AND cardinality(shares) = 12`,
)
export class TargetVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: VERSION_KEY, comment: 'As in target.' })
  unit!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: VERSION_KEY, comment: 'As in target.' })
  metric!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: VERSION_KEY, comment: PROGRAMME })
  programme!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: VERSION_KEY, comment: 'As in target.' })
  fiscalYear!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: VERSION_KEY, comment: 'From 1.' })
  version!: number;

  @Column('boolean', {
    comment: 'With this version the target was removed; what it said before stands in the others.',
  })
  removed!: boolean;

  @Column('text', {
    comment: 'EXACT, RANGE, ABOUT, AT_LEAST, AT_MOST, ONGOING or MILESTONE.',
  })
  type!: string;

  @Column('numeric', { nullable: true, comment: 'In the unit of the metric; null: no lower end.' })
  low!: string | null;

  @Column('numeric', { nullable: true, comment: 'In the unit of the metric; null: no upper end.' })
  high!: string | null;

  @Column('date', { nullable: true, comment: 'Of a milestone: the day it is due.' })
  dueOn!: string | null;

  @Column('text', { nullable: true, comment: 'As the plan prints it: 年3〜4回.' })
  printed!: string | null;

  @Column('text', { comment: 'How the year spreads over its months: EVEN, LAST_YEAR or OWN.' })
  profile!: string;

  @Column('double precision', {
    array: true,
    nullable: true,
    comment: 'Of OWN: the shares of April to March, which add to 1.',
  })
  shares!: number[] | null;

  @Column('text', { comment: 'Code of the scheme its achievement is told by.' })
  scheme!: string;

  @Column('integer', { comment: 'The version of the scheme.' })
  schemeVersion!: number;

  @Column('numeric', { nullable: true, comment: 'The value it starts from; null: none is given.' })
  baseline!: string | null;

  @Column('integer', { nullable: true, comment: 'The fiscal year of the baseline.' })
  baselineYear!: number | null;

  @Column('text', { comment: 'Why it is what it is; empty: not said.' })
  reason!: string;

  @Column('uuid', { nullable: true, comment: 'Who set it; null: the server, from a plan.' })
  authorId!: string | null;

  @Column('text', { comment: 'Their name at that time.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  setAt!: Date;

  @Column('text', { nullable: true, comment: 'Code of the document it is read from.' })
  document!: string | null;

  @Column('integer', { nullable: true, comment: 'Line in the document, from 1.' })
  line!: number | null;
}

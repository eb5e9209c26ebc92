import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('finding', {
  comment: 'What the checks find in the reported figures; computed from them, and it alters none.',
})
@Index('finding_unit_ix', ['unitId', 'periodFrom'])
@Check('finding_severity_ck', `severity IN ('CONTRADICTION', 'QUESTION', 'NOTE')`)
@Check(
  'finding_verdict_ck',
  `verdict IN ('CONSISTENT', 'EXPLAINABLE_BY_ROUNDING', 'CONTRADICTION', 'OPEN')`,
)
@Check('finding_period_ck', 'period_from <= period_to')
export class FindingEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'finding_pk',
    comment: 'The unit that handed the figures in.',
  })
  reporterId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'finding_pk',
    comment: 'The same as long as the same figures stand against each other.',
  })
  key!: string;

  @Column('text', { comment: 'Which rule found it.' })
  kind!: string;

  @Column('text', { comment: 'CONTRADICTION, QUESTION or NOTE.' })
  severity!: string;

  @Column('text', {
    comment: 'CONSISTENT, EXPLAINABLE_BY_ROUNDING, CONTRADICTION or OPEN: what the numbers allow.',
  })
  verdict!: string;

  @Column('uuid', { comment: 'The unit the figures describe.' })
  unitId!: string;

  @Column('text', {
    array: true,
    comment: 'The metric of the figure it stands beside, then the others it touches.',
  })
  metrics!: string[];

  @Column('text', { comment: 'Which meaning of that metric.' })
  definition!: string;

  @Column('text', { comment: 'Disaggregations of that figure, sorted and joined by a comma.' })
  breakdown!: string;

  @Column('text', { comment: 'Its options in that order.' })
  option!: string;

  @Column('text', { nullable: true, comment: 'The disaggregation it was set against.' })
  against!: string | null;

  @Column('date', { comment: 'First day of the period of that figure.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day of that period.' })
  periodTo!: string;

  @Column('jsonb', { comment: 'The numbers set side by side, by what they are.' })
  numbers!: unknown;

  @Column('jsonb', { comment: 'Possible explanations: code, whether it fits, what it would give.' })
  hypotheses!: unknown;

  @Column('timestamptz', { comment: 'When a check first found it.' })
  foundAt!: Date;

  @Column('timestamptz', {
    nullable: true,
    comment: 'Since when other figures stand there; kept because somebody said something about it.',
  })
  goneAt!: Date | null;
}

@Entity('reporter_check', {
  comment: 'With which rules all figures of a reporter were last checked.',
})
export class ReporterCheckEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'reporter_check_pk',
    comment: 'The unit that handed the figures in.',
  })
  reporterId!: string;

  @Column('text', { comment: 'Version of the rules.' })
  rules!: string;

  @Column('timestamptz', { comment: 'When they were checked.' })
  checkedAt!: Date;
}

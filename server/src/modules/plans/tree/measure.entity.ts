import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResultState } from './plan.js';

@Entity('plan_measure', {
  comment:
    'What was said of an entry of a plan, whatever its version: who is responsible, which copy counts.',
})
@Check(
  'plan_measure_confirmed_ck',
  `(canonical IS NULL) = (confirmed_by IS NULL) AND (canonical IS NULL) = (confirmed_at IS NULL)`,
)
@Check('plan_measure_version_ck', 'version >= 1')
export class PlanMeasureEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_measure_pk', comment: 'The plan.' })
  plan!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_measure_pk', comment: 'The entry.' })
  entry!: string;

  @Column('text', { nullable: true, comment: 'The section responsible; null: not said.' })
  section!: string | null;

  @Column('text', { nullable: true, comment: 'The copy that counts, where a person said so.' })
  canonical!: string | null;

  @Column('text', { nullable: true, comment: 'Their name at that time.' })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true, comment: 'When they said so.' })
  confirmedAt!: Date | null;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;
}

@Entity('plan_indicator', { comment: 'By which figures an entry of a plan is followed.' })
export class PlanIndicatorEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_indicator_pk', comment: 'The plan.' })
  plan!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_indicator_pk', comment: 'The entry.' })
  entry!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'plan_indicator_pk',
    comment: 'Code of the metric.',
  })
  metric!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'plan_indicator_pk',
    comment: 'Code of a programme of the catalogue; empty: all of the metric.',
  })
  programme!: string;

  @Column('text', { comment: 'Who attached it.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  addedAt!: Date;
}

@Entity('plan_result', { comment: 'What became of a measure of a plan in a fiscal year.' })
@Check('plan_result_state_ck', `state IN ('DONE', 'UNDER_WAY', 'NOT_STARTED', 'DROPPED')`)
@Check('plan_result_version_ck', 'version >= 1')
export class PlanResultEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_result_pk', comment: 'The plan.' })
  plan!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_result_pk', comment: 'The entry.' })
  entry!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'plan_result_pk',
    comment: 'Year it starts in (April).',
  })
  fiscalYear!: number;

  @Column('text', { comment: 'DONE, UNDER_WAY, NOT_STARTED or DROPPED.' })
  state!: ResultState;

  @Column('text', { comment: 'What happened, as typed.' })
  body!: string;

  @Column('text', {
    array: true,
    comment: 'Codes of programmes of the catalogue that belong to it.',
  })
  programmes!: string[];

  @Column('text', { comment: 'Who wrote it last.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  changedAt!: Date;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;
}

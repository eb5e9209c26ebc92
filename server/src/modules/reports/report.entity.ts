import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const KEY = 'report_pk';
const STEP_KEY = 'report_version_pk';
const SETS = `data_set IN ('CONSULTATIONS', 'BOOKINGS', 'SESSIONS', 'MONTHLY_FIGURES', 'ANNUAL_REPORT')`;
const STATES = `state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'AMENDING')`;

@Entity('report', {
  comment:
    'How far the report of a unit, data set and period has come. No row: nobody has submitted it.',
})
@Check('report_set_ck', SETS)
@Check('report_state_ck', STATES)
@Check('report_period_ck', 'period_from <= period_to')
@Check('report_version_ck', 'published_version BETWEEN 1 AND version')
export class ReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'The center.' })
  unitId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment: 'CONSULTATIONS, BOOKINGS, SESSIONS, MONTHLY_FIGURES or ANNUAL_REPORT.',
  })
  dataSet!: string;

  @PrimaryColumn('date', {
    primaryKeyConstraintName: KEY,
    comment: 'First day of its month or fiscal year.',
  })
  periodFrom!: string;

  @Column('date', { comment: 'Last day.' })
  periodTo!: string;

  @Column('text', {
    comment:
      'DRAFT, SUBMITTED, APPROVED or PUBLISHED; AMENDING: opened again after it was approved. What is APPROVED or PUBLISHED does not change.',
  })
  state!: string;

  @Column('integer', { comment: 'From 1; an amendment is the next one.' })
  version!: number;

  @Column('integer', { nullable: true, comment: 'The version published last; null: none.' })
  publishedVersion!: number | null;
}

@Entity('report_version', {
  comment:
    'Each step of a report, with its totals at that time. Append-only: the role of the server may insert and read, nothing else.',
})
@Check('report_version_state_ck', STATES)
export class ReportVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: STEP_KEY, comment: 'The center.' })
  unitId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: STEP_KEY, comment: 'As in report.' })
  dataSet!: string;

  @PrimaryColumn('date', {
    primaryKeyConstraintName: STEP_KEY,
    comment: 'First day of its month or fiscal year.',
  })
  periodFrom!: string;

  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: STEP_KEY,
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('integer', { comment: 'The version it is a step of.' })
  version!: number;

  @Column('text', { comment: 'The state it came to.' })
  state!: string;

  @Column('timestamptz', { comment: 'When.' })
  at!: Date;

  @Column('uuid', { nullable: true, comment: 'The person; null: none is known.' })
  byId!: string | null;

  @Column('text', { comment: 'Their name at that time.' })
  byName!: string;

  @Column('text', { comment: 'What was said; empty: nothing.' })
  comment!: string;

  @Column('jsonb', {
    nullable: true,
    comment:
      'What was counted or reported at that time: unit, metric, meaning, options, value, numerator, denominator, status. null: the step changed nothing of it.',
  })
  totals!: unknown;
}

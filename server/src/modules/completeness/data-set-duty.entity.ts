import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('data_set_duty', {
  comment:
    'Which reports a unit owes, as somebody said; without a row it owes what it has ever handed in.',
})
@Check(
  'data_set_duty_set_ck',
  `data_set IN ('CONSULTATIONS', 'BOOKINGS', 'SESSIONS', 'MONTHLY_FIGURES', 'ANNUAL_REPORT')`,
)
@Check('data_set_duty_period_ck', 'owed_from <= owed_to')
@Check('data_set_duty_due_ck', 'due_month BETWEEN 1 AND 12 AND due_day BETWEEN 1 AND 31')
export class DataSetDutyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'data_set_duty_pk', comment: 'The unit.' })
  unitId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'data_set_duty_pk',
    comment: 'CONSULTATIONS, BOOKINGS, SESSIONS, MONTHLY_FIGURES or ANNUAL_REPORT.',
  })
  dataSet!: string;

  @Column('boolean', { comment: 'Whether it is owed at all.' })
  owed!: boolean;

  @Column('date', { nullable: true, comment: 'First day it is owed of; null: from the opening.' })
  owedFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day it is owed of; null: to this day.' })
  owedTo!: string | null;

  @Column('integer', { nullable: true, comment: 'Of a report of a year: month; null: May.' })
  dueMonth!: number | null;

  @Column('integer', {
    nullable: true,
    comment: 'Day of the month after, or of that month; null: the 10th, or the 31st.',
  })
  dueDay!: number | null;

  @Column('text', { comment: 'Name of who said so.' })
  byName!: string;

  @Column('timestamptz', { comment: 'When.' })
  at!: Date;
}

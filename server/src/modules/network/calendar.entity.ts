import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('opening_hours', {
  comment:
    'From which days on a unit has other weekly hours; one without spans is closed all the week.',
})
export class OpeningHoursEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_hours_pk', comment: 'The unit.' })
  unitId!: string;

  @PrimaryColumn('date', {
    primaryKeyConstraintName: 'opening_hours_pk',
    comment: 'First day of these hours; they end the day before the next.',
  })
  validFrom!: string;
}

@Entity('opening_span', { comment: 'When a unit is open on each day of its weekly hours.' })
@Check(
  'opening_span_day_ck',
  `day IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY')`,
)
@Check('opening_span_time_ck', `0 <= opens_at AND opens_at < closes_at AND closes_at <= 1440`)
export class OpeningSpanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_span_pk', comment: 'The unit.' })
  unitId!: string;

  @PrimaryColumn('date', {
    primaryKeyConstraintName: 'opening_span_pk',
    comment: 'First day of the hours it belongs to.',
  })
  validFrom!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'opening_span_pk',
    comment: 'MONDAY to SUNDAY, or HOLIDAY: a public holiday of Japan, whatever its weekday.',
  })
  day!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'opening_span_pk',
    comment: 'Opens at: minutes since midnight.',
  })
  opensAt!: number;

  @Column('integer', { comment: 'Closes at: minutes since midnight, at most 1440.' })
  closesAt!: number;
}

@Entity('closure', {
  comment: 'Days on which a unit and all below it are closed, whatever their hours say.',
})
@Check('closure_period_ck', `period_from <= period_to`)
export class ClosureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'closure_pk', comment: 'The unit.' })
  unitId!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'closure_pk', comment: 'First day closed.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day closed.' })
  periodTo!: string;

  @Column('text', { comment: 'Why, in Japanese.' })
  reasonJa!: string;

  @Column('text', { comment: 'Why, in English.' })
  reasonEn!: string;
}

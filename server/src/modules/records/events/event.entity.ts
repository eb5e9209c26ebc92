import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What every event of a log has. */
export abstract class EventEntity {
  abstract reporterId: string;
  abstract id: string;

  @Column('uuid', { comment: 'The import part that brought it.' })
  importPartId!: string;

  @Column('uuid', { comment: 'The center the event took place at.' })
  unitId!: string;

  @Column('text', { nullable: true, comment: 'The center’s own number, where it has one.' })
  number!: string | null;

  @Column('date', { comment: 'Local day.' })
  day!: string;

  @Column('date', { comment: 'First day of its month.' })
  month!: string;

  @Column('boolean', {
    comment: 'False: superseded by a later import, cancelled, or in conflict; counted nowhere.',
  })
  active!: boolean;

  @Column('timestamptz', { comment: 'When it came in.' })
  recordedAt!: Date;

  @Column('uuid', { nullable: true, comment: 'The import part that took its place; null: none.' })
  supersededBy!: string | null;
}

@Entity('event_span', {
  comment: 'For which days a unit has handed in a log: a day within without an event is a zero.',
})
@Index('event_span_unit_ix', ['reporterId', 'unitId', 'dataSet', 'periodFrom'])
@Check('event_span_set_ck', `data_set IN ('CONSULTATION', 'BOOKING', 'SESSION')`)
@Check('event_span_period_ck', 'period_from <= period_to')
export class EventSpanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_span_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_span_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The import part that brought it.' })
  importPartId!: string;

  @Column('uuid', { comment: 'The center whose log it is.' })
  unitId!: string;

  @Column('text', { comment: 'CONSULTATION, BOOKING or SESSION.' })
  dataSet!: string;

  @Column('date', { comment: 'First day.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day.' })
  periodTo!: string;

  @Column('timestamptz', { comment: 'When it came in.' })
  recordedAt!: Date;
}

@Entity('event_span_replaced', {
  comment:
    'Days of a log that a later import said anew: what they are again if that one is taken back.',
})
export class EventSpanReplacedEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'event_span_replaced_pk',
    comment: 'Who reported.',
  })
  reporterId!: string;

  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'event_span_replaced_pk',
    comment: 'The import part that took its place.',
  })
  replacedBy!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_span_replaced_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The import part that brought it.' })
  importPartId!: string;

  @Column('uuid', { comment: 'The center whose log it is.' })
  unitId!: string;

  @Column('text', { comment: 'CONSULTATION, BOOKING or SESSION.' })
  dataSet!: string;

  @Column('date', { comment: 'First day.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day.' })
  periodTo!: string;

  @Column('timestamptz', { comment: 'When it came in.' })
  recordedAt!: Date;
}

@Entity('consultation', { comment: 'Consultations, one row a case, with any number of topics.' })
@Index('consultation_superseded_ix', ['reporterId', 'supersededBy'], {
  where: 'superseded_by IS NOT NULL',
})
@Index('consultation_month_ix', ['reporterId', 'unitId', 'month', 'day'], { where: 'active' })
@Check('consultation_minutes_ck', 'minutes >= 0')
export class ConsultationEntity extends EventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { array: true, comment: 'Codes of topics, each once; empty: none noted.' })
  topics!: string[];

  @Column('text', { nullable: true, comment: 'Code of the channel; null: not noted.' })
  channel!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the kind of client; null: not noted.' })
  clientType!: string | null;

  @Column('text', { nullable: true, comment: 'Code of who referred them; null: not noted.' })
  referral!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the field of activity; null: not noted.' })
  field!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the outcome; null: not noted.' })
  outcome!: string | null;

  @Column('integer', { nullable: true, comment: 'Minutes spent; null: not noted.' })
  minutes!: number | null;
}

@Entity('session', { comment: 'Dated occurrences of a programme, with seats and attendance.' })
@Index('session_superseded_ix', ['reporterId', 'supersededBy'], {
  where: 'superseded_by IS NOT NULL',
})
@Index('session_month_ix', ['reporterId', 'unitId', 'month', 'day'], { where: 'active' })
@Index('session_number_ix', ['reporterId', 'unitId', 'number'], {
  where: 'active AND number IS NOT NULL',
})
@Check(
  'session_counts_ck',
  'capacity_in_person >= 0 AND capacity_online >= 0 AND participants >= 0 AND groups >= 0',
)
export class SessionEntity extends EventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { nullable: true, comment: 'Code of the programme; null: not noted.' })
  programme!: string | null;

  @Column('text', { nullable: true, comment: 'in_person, online or hybrid; null: not noted.' })
  format!: string | null;

  @Column('integer', { nullable: true, comment: 'Seats in the room; null: without a limit.' })
  capacityInPerson!: number | null;

  @Column('integer', { nullable: true, comment: 'Places online; null: without a limit.' })
  capacityOnline!: number | null;

  @Column('integer', { nullable: true, comment: 'People who took part; null: not counted.' })
  participants!: number | null;

  @Column('integer', { nullable: true, comment: 'Groups that took part; null: not counted.' })
  groups!: number | null;

  @Column('text', { nullable: true, comment: 'Number of the session it follows.' })
  follows!: string | null;
}

@Entity('programme', { comment: 'What a center plans in a fiscal year, under its own name.' })
@Check('programme_planned_ck', 'planned_sessions >= 0')
export class ProgrammeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_pk', comment: 'The center.' })
  unitId!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'programme_pk',
    comment: 'Year it starts in (April).',
  })
  fiscalYear!: number;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'programme_pk',
    comment: 'Code of the programme in the catalogue.',
  })
  code!: string;

  @Column('text', { comment: 'Its name that year, in Japanese.' })
  nameJa!: string;

  @Column('text', { comment: 'Its name that year, in English.' })
  nameEn!: string;

  @Column('integer', { nullable: true, comment: 'Sessions planned; null: not stated.' })
  plannedSessions!: number | null;
}

import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from './event.entity.js';

@Entity('booking', { comment: 'Bookings, one row each however many spaces it takes.' })
@Index('booking_superseded_ix', ['reporterId', 'supersededBy'], {
  where: 'superseded_by IS NOT NULL',
})
@Index('booking_month_ix', ['reporterId', 'unitId', 'month', 'day'], { where: 'active' })
@Index('booking_uncounted_ix', ['reporterId', 'unitId', 'month', 'day'], {
  where: 'NOT active AND NOT superseded',
})
@Check('booking_superseded_ck', 'NOT (active AND superseded)')
@Check('booking_time_ck', '0 <= starts_at AND starts_at < ends_at AND ends_at <= 1440')
@Check('booking_users_ck', 'users >= 0')
@Check('booking_state_ck', `state IN ('USED', 'NO_SHOW', 'BOOKED', 'CANCELLED')`)
export class BookingEntity extends EventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'booking_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'booking_pk', comment: 'Row id.' })
  id!: string;

  @Column('integer', { comment: 'Begins: minutes since midnight.' })
  startsAt!: number;

  @Column('integer', { comment: 'Ends: minutes since midnight, at most 1440.' })
  endsAt!: number;

  @Column('text', { nullable: true, comment: 'Code of the mode of use; null: not noted.' })
  mode!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the purpose; null: not noted.' })
  purpose!: string | null;

  @Column('integer', { nullable: true, comment: 'People who came; null: not counted.' })
  users!: number | null;

  @Column('text', { comment: 'USED, NO_SHOW, BOOKED (not noted which) or CANCELLED.' })
  state!: string;

  @Column('boolean', {
    default: false,
    comment:
      'True: a later import took its place. Neither this nor active: cancelled, or in conflict.',
  })
  superseded!: boolean;
}

/** Two bookings of one space at one time: the second is kept, and inactive. */
const ONCE = `USING gist (reporter_id WITH =, space_id WITH =, during WITH &&) WHERE (active)`;

@Entity('space_use', {
  comment: 'The atomic spaces a booking takes: a booking of AB has a row for A and one for B.',
})
@Index('space_use_month_ix', ['reporterId', 'unitId', 'month', 'spaceId'], { where: 'active' })
@Exclusion('space_use_once_ex', ONCE)
export class SpaceUseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'space_use_pk', comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'space_use_pk', comment: 'The booking.' })
  bookingId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'space_use_pk', comment: 'The space.' })
  spaceId!: string;

  @Column('uuid', { comment: 'The center of the space.' })
  unitId!: string;

  @Column('date', { comment: 'Local day.' })
  day!: string;

  @Column('date', { comment: 'First day of its month.' })
  month!: string;

  @Column('integer', { comment: 'Begins: minutes since midnight.' })
  startsAt!: number;

  @Column('integer', { comment: 'Ends: minutes since midnight, at most 1440.' })
  endsAt!: number;

  @Column('tsrange', { comment: 'The same as local time, for the rule that none overlap.' })
  during!: string;

  @Column('boolean', { comment: 'As the booking; no two active ones of a space overlap.' })
  active!: boolean;
}

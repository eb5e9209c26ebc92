import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const KEY = 'alert_digest_pk';

@Entity('alert_digest', {
  comment:
    'E-mails of what needs attention: one row for each person and day, put there before anything is sent, so that none is sent twice. What it said is not kept.',
})
@Check('alert_digest_state_ck', `state IN ('CLAIMED', 'SENT', 'NOTHING', 'FAILED', 'UNSURE')`)
@Check('alert_digest_attempts_ck', 'attempts >= 1')
export class AlertDigestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'The person.' })
  userId!: string;

  @PrimaryColumn('date', {
    primaryKeyConstraintName: KEY,
    comment: 'The day in Japan it was due; of a weekly one its weekday.',
  })
  day!: string;

  @Column('text', {
    comment:
      'CLAIMED: being sent, or cut off while it was, and then never sent. SENT. NOTHING: there was nothing new. FAILED: certainly not sent. UNSURE: perhaps sent, and not tried again.',
  })
  state!: string;

  @Column('integer', { comment: 'How often it was tried.' })
  attempts!: number;

  @Column('timestamptz', { comment: 'When it was last tried.' })
  at!: Date;

  @Column('timestamptz', {
    nullable: true,
    comment: 'When it is tried again; null: it is not.',
  })
  retryAt!: Date | null;

  @Column('text', { nullable: true, comment: 'Why it was not sent, as a code.' })
  reason!: string | null;
}

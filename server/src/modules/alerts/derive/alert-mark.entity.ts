import { Column, Entity, PrimaryColumn } from 'typeorm';

const KEY = 'alert_mark_pk';

@Entity('alert_mark', {
  comment:
    'What a person was told of or has seen of what needs attention. What needs it is not kept: it follows from the figures.',
})
export class AlertMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'The person.' })
  userId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment: 'Key of the alert; another one as soon as there is something new to say.',
  })
  key!: string;

  @Column('timestamptz', { nullable: true, comment: 'When the person said so; null: not yet.' })
  seenAt!: Date | null;

  @Column('timestamptz', { nullable: true, comment: 'When a digest was sent; null: not yet.' })
  toldAt!: Date | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('annotation', {
  comment:
    'What readers noted at a time span of a unit or group. What was removed can be brought back for 30 days, then it is deleted.',
})
@Check('annotation_period_ck', 'period_from <= period_to')
@Check('annotation_version_ck', 'version >= 1')
@Index('annotation_node_ix', ['node', 'periodFrom'])
@Index('annotation_author_ix', ['authorId'])
export class AnnotationEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'annotation_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('text', { comment: 'Code of the unit or group.' })
  node!: string;

  @Column('text', { nullable: true, comment: 'The metric it is about; null: every one.' })
  metric!: string | null;

  @Column('date', { comment: 'First day.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day; of a moment, the same.' })
  periodTo!: string;

  @Column('text', { comment: 'As typed, in one language.' })
  body!: string;

  @Column('boolean', {
    comment: 'Seen by all who may read the unit by a role; else by nobody but its author.',
  })
  shared!: boolean;

  @Column('uuid', { comment: 'The person who wrote it.' })
  authorId!: string;

  @Column('text', { comment: 'Their name at that time.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When it was written.' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true, comment: 'When it was last changed; null: never.' })
  changedAt!: Date | null;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;

  @Column('timestamptz', { nullable: true, comment: 'When it was removed; null: it stands.' })
  removedAt!: Date | null;
}

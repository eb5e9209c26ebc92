import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('collaboration_case', {
  comment:
    'Cases of collaboration, from the proposal to what became of it. What was removed can be brought back for 30 days, then it is deleted.',
})
@Check('collaboration_case_stage_ck', `stage IN ('PROPOSED', 'REALISED', 'ENDED')`)
@Check('collaboration_case_version_ck', 'version >= 1')
@Index('collaboration_case_node_ix', ['node'])
export class CollaborationCaseEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'collaboration_case_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('text', { comment: 'Code of the unit.' })
  node!: string;

  @Column('text', { comment: 'Its name.' })
  name!: string;

  @Column('text', { comment: 'What is done together.' })
  body!: string;

  @Column('text', { comment: 'Version of the list of forms.' })
  formList!: string;

  @Column('text', { comment: 'Code of the form in that list.' })
  form!: string;

  @Column('text', { comment: 'PROPOSED, REALISED or ENDED.' })
  stage!: string;

  @Column('text', { nullable: true, comment: 'The section of the city; null: not said.' })
  section!: string | null;

  @Column('integer', { nullable: true, comment: 'Calendar year it began in.' })
  sinceYear!: number | null;

  @Column('text', { nullable: true, comment: 'The same, as printed.' })
  sincePrinted!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the source document.' })
  document!: string | null;

  @Column('integer', { nullable: true, comment: 'Line in it.' })
  line!: number | null;

  @Column('text', { comment: 'Who wrote it down.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true, comment: 'When it was last changed; null: never.' })
  changedAt!: Date | null;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;

  @Column('timestamptz', { nullable: true, comment: 'When it was removed; null: it stands.' })
  removedAt!: Date | null;
}

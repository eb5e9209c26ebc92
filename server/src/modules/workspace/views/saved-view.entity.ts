import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('saved_view', {
  comment:
    'Addresses of reading pages that people keep under a name. What was removed can be brought back for 30 days, then it is deleted.',
})
@Check('saved_view_shared_ck', 'NOT shared OR cardinality(nodes) > 0')
@Check('saved_view_version_ck', 'version >= 1')
@Index('saved_view_name_uq', ['ownerId', 'name'], { unique: true, where: 'removed_at IS NULL' })
export class SavedViewEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'saved_view_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('uuid', { comment: 'The person who saved it.' })
  ownerId!: string;

  @Column('text', { comment: 'Their name at that time.' })
  ownerName!: string;

  @Column('text', { comment: 'As its owner calls it; once among theirs.' })
  name!: string;

  @Column('text', { comment: 'Path and search of a page of Musubi, without the language.' })
  path!: string;

  @Column('text', {
    array: true,
    comment:
      'Codes of the units and groups in the path: who does not see all of them does not see it.',
  })
  nodes!: string[];

  @Column('boolean', {
    comment: 'Seen by all who may read its units by a role; else by its owner.',
  })
  shared!: boolean;

  @Column('timestamptz', { comment: 'When it was saved.' })
  createdAt!: Date;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;

  @Column('timestamptz', { nullable: true, comment: 'When it was removed; null: it stands.' })
  removedAt!: Date | null;
}

@Entity('opening_view', {
  comment: 'What opens first for a person; without a row the overview.',
})
@Check('opening_view_one_ck', '(view_id IS NULL) <> (page IS NULL)')
export class OpeningViewEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'opening_view_pk',
    comment: 'The person.',
  })
  userId!: string;

  @Column('uuid', { nullable: true, comment: 'A saved view, their own or a shared one.' })
  viewId!: string | null;

  @Column('text', { nullable: true, comment: 'Or the path of a page.' })
  page!: string | null;
}

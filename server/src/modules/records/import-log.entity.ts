import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_batch', { comment: 'One file handed in.' })
@Check('import_batch_state_ck', `state IN ('RUNNING', 'COMMITTED')`)
export class ImportBatchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_batch_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'Name of the file.' })
  fileName!: string;

  @Column('text', { comment: 'SHA-256 of its bytes.' })
  sha256!: string;

  @Column('text', { comment: 'Layout it was read in.' })
  layout!: string;

  @Column('timestamptz', { comment: 'When it was handed in.' })
  startedAt!: Date;

  @Column('timestamptz', { nullable: true, comment: 'When its last part was committed.' })
  finishedAt!: Date | null;

  @Column('text', { comment: 'RUNNING until every part is committed.' })
  state!: 'RUNNING' | 'COMMITTED';
}

@Entity('import_part', { comment: 'What one reporter handed in with one file: one transaction.' })
export class ImportPartEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'import_part_pk',
    comment: 'The unit that handed the rows in.',
  })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_part_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The file.' })
  batchId!: string;

  @Column('timestamptz', { comment: 'When it was committed.' })
  committedAt!: Date;

  @Column('integer', { comment: 'Figures not known before.' })
  newFigures!: number;

  @Column('integer', { comment: 'Figures known before with another content.' })
  newVersions!: number;

  @Column('integer', { comment: 'Figures handed in again as they were.' })
  unchanged!: number;
}

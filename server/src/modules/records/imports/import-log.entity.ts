import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type BatchState =
  'READING' | 'STAGED' | 'RUNNING' | 'COMMITTED' | 'FAILED' | 'REVERTED' | 'DISCARDED';

@Entity('import_batch', { comment: 'One file handed in.' })
@Index('import_batch_started_ix', ['startedAt'])
@Check(
  'import_batch_state_ck',
  `state IN ('READING', 'STAGED', 'RUNNING', 'COMMITTED', 'FAILED', 'REVERTED', 'DISCARDED')`,
)
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

  @Column('text', {
    comment:
      'READING: it is being read. STAGED: read, not stored. RUNNING until every part is committed. REVERTED: taken back. DISCARDED: never stored.',
  })
  state!: BatchState;

  @Column('text', { nullable: true, comment: 'Code of the unit it was handed in for.' })
  unit!: string | null;

  @Column('uuid', { nullable: true, comment: 'The person or token that handed it in.' })
  byId!: string | null;

  @Column('text', { default: 'musubi', comment: 'Name of who handed it in.' })
  byName!: string;

  @Column('jsonb', { default: {}, comment: 'How it is to be read: layout, days, corrections.' })
  request!: object;

  @Column('jsonb', { nullable: true, comment: 'What was understood of it, as it was shown.' })
  report!: object | null;

  @Column('jsonb', {
    nullable: true,
    comment: 'How far reading or storing it has come: phase, rows and of how many.',
  })
  progress!: object | null;

  @Column('timestamptz', {
    nullable: true,
    comment: 'When somebody was last at it, or waited for a turn: noted every second.',
  })
  seenAt!: Date | null;

  @Column('timestamptz', { nullable: true, comment: 'When it was taken back.' })
  revertedAt!: Date | null;
}

@Entity('import_chunk', { comment: 'The bytes of a file that waits to be stored, in order.' })
export class ImportChunkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_chunk_pk', comment: 'The file.' })
  batchId!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'import_chunk_pk',
    comment: 'From 0.',
  })
  position!: number;

  @Column('bytea', { comment: 'As they came.' })
  bytes!: Buffer;
}

@Entity('import_habit', {
  comment: 'How the files of a unit are to be read, as somebody said last.',
})
export class ImportHabitEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'import_habit_pk',
    comment: 'Code of the unit.',
  })
  unit!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_habit_pk', comment: 'The layout.' })
  layout!: string;

  @Column('jsonb', { comment: 'What was said otherwise than the reader guessed.' })
  correction!: object;

  @Column('timestamptz', { comment: 'When it was said.' })
  at!: Date;
}

@Index('import_part_batch_ix', ['batchId'])
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

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('finding_case', {
  comment: 'What people decided about a finding; it stays when the figures are checked again.',
})
@Check('finding_case_resolution_ck', `resolution IN ('EXPLAINED', 'CORRECTED', 'ACCEPTED')`)
export class FindingCaseEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'finding_case_pk',
    comment: 'The unit that handed the figures in.',
  })
  reporterId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'finding_case_pk',
    comment: 'Key of the finding.',
  })
  key!: string;

  @Column('uuid', { nullable: true, comment: 'The person who sees to it; null: nobody.' })
  ownerId!: string | null;

  @Column('text', {
    nullable: true,
    comment: 'EXPLAINED, CORRECTED or ACCEPTED, as somebody said; null: open.',
  })
  resolution!: string | null;

  @Column('text', { nullable: true, comment: 'Why.' })
  note!: string | null;

  @Column('jsonb', {
    nullable: true,
    comment: 'The numbers it was resolved with: with others it is open again.',
  })
  numbers!: unknown;

  @Column('text', { nullable: true, comment: 'Name of who resolved it.' })
  resolvedBy!: string | null;

  @Column('timestamptz', { nullable: true, comment: 'When.' })
  resolvedAt!: Date | null;
}

@Entity('finding_comment', {
  comment:
    'What people said about findings, and each step of them. Append-only: the role of the server may insert and read, nothing else.',
})
export class FindingCommentEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'finding_comment_pk',
    comment: 'The unit that handed the figures in.',
  })
  reporterId!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'finding_comment_pk',
    comment: 'Key of the finding.',
  })
  key!: string;

  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'finding_comment_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('text', {
    comment: 'COMMENTED, ASSIGNED, REOPENED, EXPLAINED, CORRECTED or ACCEPTED.',
  })
  step!: string;

  @Column('text', { comment: 'What was said; of ASSIGNED, the name of the person.' })
  body!: string;

  @Column('uuid', { nullable: true, comment: 'The person who said it.' })
  byId!: string | null;

  @Column('text', { comment: 'Their name at that time.' })
  byName!: string;

  @Column('timestamptz', { comment: 'When.' })
  at!: Date;
}

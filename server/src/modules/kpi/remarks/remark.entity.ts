import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('kpi_remark', {
  comment: 'What a director says of a target: why it stands as it does, and what is done.',
})
@Check('kpi_remark_kind_ck', `kind IN ('REASON', 'MEASURE')`)
@Index('kpi_remark_unit_ix', ['unit', 'fiscalYear'])
export class KpiRemarkEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'kpi_remark_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('text', { comment: 'As in target.' })
  unit!: string;

  @Column('text', { comment: 'As in target.' })
  metric!: string;

  @Column('text', { comment: 'As in target.' })
  programme!: string;

  @Column('integer', { comment: 'As in target.' })
  fiscalYear!: number;

  @Column('text', { comment: 'REASON: why it stands so. MEASURE: what is done.' })
  kind!: string;

  @Column('text', { comment: 'As typed, in one language.' })
  body!: string;

  @Column('uuid', { nullable: true, comment: 'The person who wrote it; null: the server.' })
  authorId!: string | null;

  @Column('text', { comment: 'Their name at that time.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  writtenAt!: Date;
}

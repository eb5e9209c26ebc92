import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cell_generation', {
  comment: 'One row: the generation of cells that is read, and the one a rebuild is writing.',
})
@Check('cell_generation_one_ck', 'id = 1')
export class CellGenerationEntity {
  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'cell_generation_pk',
    comment: 'Always 1.',
  })
  id!: number;

  @Column('integer', { comment: 'The generation every answer is read from.' })
  published!: number;

  @Column('integer', { nullable: true, comment: 'The generation being written; null: none.' })
  building!: number | null;

  @Column('text', {
    default: '',
    comment: 'Digest of the statements the published cells were counted by; empty: not known.',
  })
  formula!: string;
}

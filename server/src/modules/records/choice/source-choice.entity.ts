import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('source_choice', {
  comment:
    'Which source counts where a unit hands in both a log and figures; without a row it is the figures. The other stands beside it.',
})
@Check('source_choice_source_ck', `source IN ('FIGURES', 'RECORDS')`)
export class SourceChoiceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_choice_pk', comment: 'The unit.' })
  unitId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_choice_pk', comment: 'The metric.' })
  metric!: string;

  @Column('text', { comment: 'FIGURES or RECORDS.' })
  source!: 'FIGURES' | 'RECORDS';
}

import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('claim', {
  comment:
    'A sentence of a source document that says something of a series. What the figures say of it is judged anew each time; here stands what people said. What was removed can be brought back for 30 days, then it is deleted.',
})
@Check('claim_line_ck', 'line >= 1')
@Check(
  'claim_kind_ck',
  `kind IN ('INCREASE', 'DECREASE', 'SHARP_INCREASE', 'SHARP_DECREASE', 'DOUBLED', 'HIGH_RATE', 'MORE_OF_A_KIND', 'MOST_EVER', 'MANY')`,
)
@Check('claim_comparison_ck', `comparison IN ('PREVIOUS_YEAR', 'WITHIN_YEAR', 'NONE')`)
@Check(
  'claim_link_ck',
  '(metric IS NULL) = (comparison IS NULL) AND (metric IS NOT NULL OR breakdown IS NULL) AND (breakdown IS NOT NULL OR option IS NULL)',
)
@Check(
  'claim_verdict_ck',
  `verdict IN ('SUPPORTED', 'PARTLY', 'CONTRADICTED', 'NO_BASELINE', 'NOT_COMPUTABLE')`,
)
@Check('claim_version_ck', 'version >= 1')
@Unique('claim_seed_uq', ['seed'])
@Index('claim_document_ix', ['document', 'line'])
@Index('claim_unit_ix', ['unit', 'fiscalYear'])
export class ClaimEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'claim_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('text', {
    nullable: true,
    comment: 'Names it among those that come with the product; null: a person recorded it.',
  })
  seed!: string | null;

  @Column('text', { comment: 'Code of the document.' })
  document!: string;

  @Column('integer', { comment: 'Line in the document, from 1.' })
  line!: number;

  @Column('text', { comment: 'The words as printed in that line.' })
  sentence!: string;

  @Column('text', { comment: 'Code of the unit it speaks of.' })
  unit!: string;

  @Column('integer', { comment: 'The fiscal year it speaks of, by the year it starts in.' })
  fiscalYear!: number;

  @Column('text', { comment: 'What it says: INCREASE, SHARP_DECREASE, HIGH_RATE and so on.' })
  kind!: string;

  @Column('text', {
    nullable: true,
    comment: 'Code of the metric it is linked to; null: not linked yet.',
  })
  metric!: string | null;

  @Column('text', { nullable: true, comment: 'Code of the disaggregation it speaks of.' })
  breakdown!: string | null;

  @Column('text', {
    nullable: true,
    comment: 'Code of the option; null with a disaggregation: none of its options is meant.',
  })
  option!: string | null;

  @Column('text', {
    nullable: true,
    comment: 'What it is compared with: PREVIOUS_YEAR, WITHIN_YEAR or NONE.',
  })
  comparison!: string | null;

  @Column('text', { comment: 'Name of who recorded it, at that time.' })
  recordedBy!: string;

  @Column('timestamptz', { comment: 'When it was recorded.' })
  recordedAt!: Date;

  @Column('text', { nullable: true, comment: 'Name of who linked it last; null: nobody.' })
  linkedBy!: string | null;

  @Column('timestamptz', { nullable: true, comment: 'When it was linked last.' })
  linkedAt!: Date | null;

  @Column('text', {
    nullable: true,
    comment: 'The verdict a person gave; null: nobody, or it was linked anew since.',
  })
  verdict!: string | null;

  @Column('text', { nullable: true, comment: 'What the figures said when it was given.' })
  computed!: string | null;

  @Column('text', { nullable: true, comment: 'As typed with the verdict; empty: nothing.' })
  note!: string | null;

  @Column('text', { nullable: true, comment: 'Name of who gave the verdict, at that time.' })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true, comment: 'When the verdict was given.' })
  confirmedAt!: Date | null;

  @Column('integer', { comment: 'Rises with each change.' })
  version!: number;

  @Column('timestamptz', { nullable: true, comment: 'When it was removed; null: it stands.' })
  removedAt!: Date | null;
}

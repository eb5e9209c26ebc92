import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('time_mark', {
  comment:
    'What happened to a unit that its figures show: a move, another operator, another way of counting.',
})
@Index('time_mark_unit_ix', ['unitId', 'periodFrom'])
@Check(
  'time_mark_kind_ck',
  `kind IN ('OPERATOR', 'MOVE', 'DEFINITION', 'CLOSURE', 'EMERGENCY', 'OTHER')`,
)
@Check('time_mark_period_ck', `period_from <= period_to`)
export class TimeMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'time_mark_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The unit; it holds for all below it.' })
  unitId!: string;

  @Column('text', { nullable: true, comment: 'The metric it concerns; null: every one.' })
  metric!: string | null;

  @Column('text', {
    comment: 'OPERATOR, MOVE, DEFINITION, CLOSURE, EMERGENCY or OTHER.',
  })
  kind!: string;

  @Column('boolean', {
    comment: 'Whether values before and after are not to be set against each other.',
  })
  breaks!: boolean;

  @Column('date', { comment: 'First day.' })
  periodFrom!: string;

  @Column('date', { nullable: true, comment: 'Last day; null: a moment, or still going on.' })
  periodTo!: string | null;

  @Column('text', { comment: 'What happened, in Japanese.' })
  textJa!: string;

  @Column('text', { comment: 'What happened, in English.' })
  textEn!: string;
}

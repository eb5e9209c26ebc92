import { Column, Entity, PrimaryColumn } from 'typeorm';

const KEY = 'kpi_look_pk';

@Entity('kpi_look', {
  comment: 'What a person saw of a scorecard when they last looked, to say what has changed since.',
})
export class KpiLookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'The person.' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: 'Code of the unit or group.' })
  unit!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: KEY, comment: 'As in target.' })
  fiscalYear!: number;

  @Column('timestamptz', { comment: 'When.' })
  seenAt!: Date;

  @Column('jsonb', {
    comment: 'Of each target: metric, programme, its version, the actual value and how it stood.',
  })
  seen!: unknown;
}

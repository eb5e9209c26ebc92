import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OBS_STATUS_SQL } from '../catalogue/index.js';

const KEY = 'metric_cell_pk';

@Entity('metric_cell', {
  comment:
    'What every answer is read from: one row per reporter, unit, metric, meaning, option, origin and period.',
})
@Index('metric_cell_figure_ix', ['unitId', 'metric', 'breakdown', 'periodFrom'], {
  where: `origin <> 'RECORDS'`,
})
@Check('metric_cell_origin_ck', `origin IN ('FIGURE', 'DAYS', 'RECORDS')`)
@Check('metric_cell_status_ck', OBS_STATUS_SQL)
export class MetricCellEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'Who reported.' })
  reporterId!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: KEY,
    default: 1,
    comment: 'Which rebuild wrote it; one generation is read.',
  })
  generation!: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: KEY, comment: 'The unit described.' })
  unitId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: 'Code of the metric.' })
  metric!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment: 'DAY, MONTH, QUARTER, FISCAL_YEAR or CALENDAR_YEAR.',
  })
  grain!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment: 'Disaggregations, sorted and joined by a comma; empty: the total.',
  })
  breakdown!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: KEY, comment: 'First day of the period.' })
  periodFrom!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: 'Options in that order.' })
  option!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: KEY, comment: 'Last day of the period.' })
  periodTo!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: KEY, comment: 'Meaning of the metric.' })
  definition!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: KEY,
    comment:
      'FIGURE: reported for exactly this period. DAYS: joined from figures of single days. RECORDS: counted from a log.',
  })
  origin!: 'FIGURE' | 'DAYS' | 'RECORDS';

  @Column('numeric', { nullable: true, comment: 'Exact value; null: see status.' })
  value!: string | null;

  @Column('numeric', { nullable: true, comment: 'Numerator of a rate.' })
  numerator!: string | null;

  @Column('numeric', { nullable: true, comment: 'Denominator of a rate.' })
  denominator!: string | null;

  @Column('text', { nullable: true, comment: 'ABOUT, AT_LEAST or AT_MOST.' })
  qualifier!: string | null;

  @Column('text', { comment: 'State of the value.' })
  status!: string;

  @Column('date', { nullable: true, comment: 'First day covered, when stated.' })
  coverageFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day covered, when stated.' })
  coverageTo!: string | null;

  @Column('date', { nullable: true, comment: 'Day a stock was counted.' })
  asOf!: string | null;

  @Column('text', { nullable: true, comment: 'Remark in Japanese.' })
  noteJa!: string | null;

  @Column('text', { nullable: true, comment: 'Remark in English.' })
  noteEn!: string | null;

  @Column('integer', { comment: 'How many reported figures or events stand behind it.' })
  sourceCount!: number;

  @Column('jsonb', { comment: 'The first three: document, line, printed text, time.' })
  sources!: unknown;

  @Column('timestamptz', {
    nullable: true,
    comment: 'Counted from a log: when the last of it came in.',
  })
  countedAt!: Date | null;
}

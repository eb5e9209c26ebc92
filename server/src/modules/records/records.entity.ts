import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { OBS_STATUS_SQL } from '../catalogue/index.js';

@Entity('source_document', { comment: 'Documents figures are taken from, with their text.' })
@Unique('source_document_code_uq', ['code'])
export class SourceDocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_document_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'Stable code.' })
  code!: string;

  @Column('text', { comment: 'Title in Japanese.' })
  titleJa!: string;

  @Column('text', { comment: 'Title in English.' })
  titleEn!: string;

  @Column('text', { comment: 'Publisher in Japanese.' })
  publisherJa!: string;

  @Column('text', { comment: 'Publisher in English.' })
  publisherEn!: string;

  @Column('text', { comment: 'Kind of document as it calls itself, in Japanese (概要速報 …).' })
  statusJa!: string;

  @Column('text', { comment: 'Kind of document, in English.' })
  statusEn!: string;

  @Column('integer', { nullable: true, comment: 'Fiscal year it reports on.' })
  fiscalYear!: number | null;

  @Column('text', { comment: 'The text as published, line by line.' })
  body!: string;

  @Column('text', {
    nullable: true,
    comment: 'Code of the unit whose paper it is, also where no figure is taken from it.',
  })
  node!: string | null;
}

@Entity('observation', {
  comment:
    'Reported figures. Nothing is altered: another value for the same figure is a new version.',
})
@Unique('observation_version_uq', [
  'reporterId',
  'unitId',
  'metric',
  'definition',
  'breakdown',
  'option',
  'periodFrom',
  'periodTo',
  'version',
])
@Index(
  'observation_current_uq',
  ['reporterId', 'unitId', 'metric', 'definition', 'breakdown', 'option', 'periodFrom', 'periodTo'],
  { unique: true, where: 'current' },
)
@Index('observation_unit_ix', ['unitId', 'metric', 'periodFrom'], { where: 'current' })
@Index('observation_part_ix', ['reporterId', 'importPartId'])
@Index('observation_document_ix', ['documentId', 'unitId'], { where: 'document_id IS NOT NULL' })
@Check('observation_period_ck', 'period_from <= period_to')
@Check('observation_status_ck', OBS_STATUS_SQL)
@Check('observation_qualifier_ck', `qualifier IN ('ABOUT', 'AT_LEAST', 'AT_MOST')`)
export class ObservationEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'observation_pk',
    comment: 'The unit that handed the figure in.',
  })
  reporterId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'observation_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The import part that brought it.' })
  importPartId!: string;

  @Column('uuid', { comment: 'The unit the figure describes.' })
  unitId!: string;

  @Column('text', { comment: 'Code of the metric.' })
  metric!: string;

  @Column('text', { comment: 'Which meaning of the metric.' })
  definition!: string;

  @Column('text', {
    comment: 'Disaggregations of the figure, sorted and joined by a comma; empty: the total.',
  })
  breakdown!: string;

  @Column('text', { comment: 'The options, in the order of breakdown, joined by a comma.' })
  option!: string;

  @Column('text', { comment: 'DAY, MONTH, QUARTER, FISCAL_YEAR or CALENDAR_YEAR.' })
  grain!: string;

  @Column('date', { comment: 'First day of the period.' })
  periodFrom!: string;

  @Column('date', { comment: 'Last day of the period.' })
  periodTo!: string;

  @Column('integer', { comment: '1, 2, …: another value for the same figure is a new version.' })
  version!: number;

  @Column('boolean', { comment: 'True for the newest version.' })
  current!: boolean;

  @Column('boolean', { default: false, comment: 'Its import was taken back.' })
  reverted!: boolean;

  @Column('numeric', {
    nullable: true,
    comment: 'The value in the unit of the metric; null: see status.',
  })
  value!: string | null;

  @Column('numeric', { nullable: true, comment: 'Numerator of a rate, where reported.' })
  numerator!: string | null;

  @Column('numeric', { nullable: true, comment: 'Denominator of a rate, where reported.' })
  denominator!: string | null;

  @Column('text', { nullable: true, comment: 'ABOUT, AT_LEAST or AT_MOST.' })
  qualifier!: string | null;

  @Column('text', { comment: 'State of the value, after SDMX CL_OBS_STATUS.' })
  status!: string;

  @Column('date', { nullable: true, comment: 'First day covered, when not the whole period.' })
  coverageFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day covered, when not the whole period.' })
  coverageTo!: string | null;

  @Column('date', { nullable: true, comment: 'Day a stock was counted.' })
  asOf!: string | null;

  @Column('integer', {
    nullable: true,
    comment: 'Number of a dated occurrence in its series (第7回: 7); never counted.',
  })
  ordinal!: number | null;

  @Column('uuid', { nullable: true, comment: 'Source document.' })
  documentId!: string | null;

  @Column('integer', { nullable: true, comment: 'Line in the document.' })
  line!: number | null;

  @Column('text', { nullable: true, comment: 'The figure as printed.' })
  printed!: string | null;

  @Column('text', { nullable: true, comment: 'Remark in Japanese.' })
  noteJa!: string | null;

  @Column('text', { nullable: true, comment: 'Remark in English.' })
  noteEn!: string | null;

  @Column('timestamptz', { comment: 'When it came in.' })
  recordedAt!: Date;
}

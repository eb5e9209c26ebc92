import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('yearly_programme', {
  comment:
    'A programme of a center in a fiscal year, and the parts of it, as its plan and its report print them.',
})
export class YearlyProgrammeEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'yearly_programme_pk',
    comment: 'Code of the center.',
  })
  node!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'yearly_programme_pk',
    comment: 'Year it starts in (April).',
  })
  fiscalYear!: number;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'yearly_programme_pk',
    comment: 'Its place in the year: 4-2 is the second part of the fourth programme.',
  })
  code!: string;

  @Column('integer', { comment: 'Rises in the order of the print.' })
  position!: number;

  @Column('text', { nullable: true, comment: 'Code of the programme it is a part of.' })
  parent!: string | null;

  @Column('text', { nullable: true, comment: 'As printed before the name.' })
  printedNumber!: string | null;

  @Column('text', { comment: 'Its name, as printed.' })
  name!: string;

  @Column('integer', { nullable: true, comment: 'Line of the name in the document.' })
  line!: number | null;

  @Column('text', { nullable: true, comment: 'Another name the same document gives it.' })
  otherName!: string | null;

  @Column('integer', { nullable: true, comment: 'Where it does.' })
  otherLine!: number | null;

  @Column('text', {
    nullable: true,
    comment: 'What was planned, as printed; null: nothing is said.',
  })
  planned!: string | null;

  @Column('integer', { nullable: true, comment: 'Where.' })
  plannedLine!: number | null;

  @Column('text', { nullable: true, comment: 'What was done, as printed; null: nothing is said.' })
  result!: string | null;

  @Column('integer', { nullable: true, comment: 'Where.' })
  resultLine!: number | null;

  @Column('text', {
    nullable: true,
    comment: 'What only the prose beside the results tells, as printed.',
  })
  narrative!: string | null;

  @Column('integer', { nullable: true, comment: 'Where.' })
  narrativeLine!: number | null;

  @Column('text', { nullable: true, comment: 'The outcome it is meant to have, as printed.' })
  outcome!: string | null;

  @Column('integer', { nullable: true, comment: 'Where.' })
  outcomeLine!: number | null;

  @Column('text', {
    array: true,
    comment: 'Figures that belong to it: metric, or metric and programme of the catalogue.',
  })
  figures!: string[];

  @Column('text', { nullable: true, comment: 'Code of the source document.' })
  document!: string | null;
}

@Entity('programme_link', {
  comment: 'Which programme of a year became which of a later one; a change of kind is derived.',
})
@Check('programme_link_years_ck', 'from_year < to_year')
export class ProgrammeLinkEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'programme_link_pk',
    comment: 'Code of the center.',
  })
  node!: string;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'programme_link_pk',
    comment: 'The earlier fiscal year.',
  })
  fromYear!: number;

  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'programme_link_pk',
    comment: 'The later one.',
  })
  toYear!: number;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'programme_link_pk',
    comment: 'Code of the programme in the earlier year.',
  })
  fromCode!: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'programme_link_pk',
    comment: 'Code of the programme in the later year.',
  })
  toCode!: string;

  @Column('boolean', { comment: 'Only a part of it went over.' })
  partial!: boolean;

  @Column('text', { nullable: true, comment: 'Why, in words.' })
  note!: string | null;

  @Column('text', { comment: 'Who set it.' })
  authorName!: string;

  @Column('timestamptz', { comment: 'When.' })
  setAt!: Date;
}

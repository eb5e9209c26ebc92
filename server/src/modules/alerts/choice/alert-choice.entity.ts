import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('alert_choice', {
  comment: 'What a person wants to be told of, and how often by e-mail. Without a row: the usual.',
})
@Check('alert_choice_kinds_ck', `kinds <@ ARRAY['TARGET', 'REPORT', 'FINDING']`)
@Check('alert_choice_email_ck', `email IN ('NEVER', 'WEEKLY', 'DAILY')`)
@Check(
  'alert_choice_weekday_ck',
  `weekday IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')`,
)
@Check('alert_choice_language_ck', `language IN ('JA', 'EN')`)
export class AlertChoiceEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'alert_choice_pk',
    comment: 'The person.',
  })
  userId!: string;

  @Column('text', { array: true, comment: 'TARGET, REPORT, FINDING: those that are told.' })
  kinds!: string[];

  @Column('text', { comment: 'NEVER, WEEKLY or DAILY.' })
  email!: string;

  @Column('text', { comment: 'On which day a weekly e-mail is sent.' })
  weekday!: string;

  @Column('text', { comment: 'In which the e-mail is written: JA or EN.' })
  language!: string;

  @Column('timestamptz', { comment: 'When it was chosen: what was due before is not sent.' })
  chosenAt!: Date;
}

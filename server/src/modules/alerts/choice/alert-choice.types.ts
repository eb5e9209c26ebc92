import { type Weekday, WEEKDAYS } from '../../../platform/time/weekdays.js';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { AlertKindEnum, AlertType } from '../derive/alert.types.js';
import type { AlertKind } from '../derive/alert.js';
import {
  MAIL_LANGUAGES,
  MAIL_RHYTHMS,
  type MailLanguage,
  type MailRhythm,
} from './alert-choice.js';

const MailRhythmEnum = enumOf(MAIL_RHYTHMS);
const MailLanguageEnum = enumOf(MAIL_LANGUAGES);
const MailWeekdayEnum = enumOf(WEEKDAYS);

registerEnumType(MailRhythmEnum, {
  name: 'MailRhythm',
  description: 'How often an e-mail is sent, and only when there is something new.',
});
registerEnumType(MailLanguageEnum, { name: 'MailLanguage' });
registerEnumType(MailWeekdayEnum, { name: 'MailWeekday' });

@ObjectType('AlertChoice', { description: 'What the caller wants to be told, and how.' })
export class AlertChoiceType {
  @Field(() => [AlertKindEnum], { description: 'On the overview and by e-mail.' })
  kinds!: AlertKind[];

  @Field(() => MailRhythmEnum)
  email!: MailRhythm;

  @Field(() => MailWeekdayEnum, { description: 'Of WEEKLY.' })
  weekday!: Weekday;

  @Field(() => MailLanguageEnum, { description: 'In which the e-mail is written.' })
  language!: MailLanguage;

  @Field(() => Int, { description: 'Hour in Japan from which on it is sent; the same for all.' })
  hour!: number;

  @Field(() => Boolean, { description: 'The operator named a mail server; else none is sent.' })
  mailReady!: boolean;
}

@ObjectType('AlertDigestSection', { description: 'What is new of one kind.' })
export class AlertDigestSectionType {
  @Field(() => LocalizedTextType, { description: 'The kind, and how many there are.' })
  title!: LocalizedTextType;

  @Field(() => [AlertType], { description: 'Those that are written out, at most ten.' })
  items!: AlertType[];

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'That there are more; null: there are not.',
  })
  more!: LocalizedTextType | null;
}

@ObjectType('AlertDigest', { description: 'An e-mail of what is new.' })
export class AlertDigestType {
  @Field(() => LocalizedTextType)
  subject!: LocalizedTextType;

  @Field(() => [AlertDigestSectionType])
  sections!: AlertDigestSectionType[];
}

@ArgsType()
export class SetAlertChoiceArgs {
  @Field(() => [AlertKindEnum])
  kinds!: AlertKind[];

  @Field(() => MailRhythmEnum)
  email!: MailRhythm;

  @Field(() => MailWeekdayEnum, { description: 'Counts with WEEKLY.' })
  weekday!: Weekday;

  @Field(() => MailLanguageEnum)
  language!: MailLanguage;
}

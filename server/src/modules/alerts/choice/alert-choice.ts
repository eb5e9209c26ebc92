import type { Weekday } from '../../../platform/time/weekdays.js';
import { ALERT_KINDS, type AlertKind } from '../derive/alert.js';

export const MAIL_RHYTHMS = ['NEVER', 'WEEKLY', 'DAILY'] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

export const MAIL_LANGUAGES = ['JA', 'EN'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** What a person wants to be told, and how. */
export interface AlertChoice {
  readonly kinds: readonly AlertKind[];
  readonly email: MailRhythm;
  /** Of WEEKLY; kept also while it does not count. */
  readonly weekday: Weekday;
  /** In which the e-mail is written. */
  readonly language: MailLanguage;
}

/** Without a choice: all of it on the overview, and no e-mail. */
export const USUAL_CHOICE: AlertChoice = {
  kinds: ALERT_KINDS,
  email: 'NEVER',
  weekday: 'MONDAY',
  language: 'JA',
};

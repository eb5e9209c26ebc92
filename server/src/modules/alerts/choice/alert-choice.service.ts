import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { AuditService, changesBetween } from '../../audit/index.js';
import type { AlertReader } from '../alert-reader.js';
import { ALERT_KINDS } from '../derive/alert.js';
import { type AlertChoice, USUAL_CHOICE } from './alert-choice.js';
import { AlertChoiceRepository } from './alert-choice.repository.js';

/** What each person wants to be told. */
@Injectable()
export class AlertChoiceService {
  constructor(
    private readonly database: Database,
    private readonly choices: AlertChoiceRepository,
    private readonly audit: AuditService,
  ) {}

  of({ id }: AlertReader): Promise<AlertChoice> {
    return this.database.read(async (tx) => (await this.choices.of(tx, id)) ?? USUAL_CHOICE);
  }

  /** What was chosen before stands in the trail. */
  async set({ id, context }: AlertReader, given: AlertChoice): Promise<AlertChoice> {
    const choice = { ...given, kinds: ALERT_KINDS.filter((kind) => given.kinds.includes(kind)) };
    await this.database.write(async (tx) => {
      const before = (await this.choices.of(tx, id)) ?? USUAL_CHOICE;
      const changes = changesBetween(asText(before), asText(choice));
      if (changes.length === 0) return;
      await this.choices.put(tx, id, choice, context.now);
      await this.audit.record(tx, context, {
        ...{ action: 'ALERT_CHOICE_SET', node: null, subject: context.actor.name, changes },
      });
    });
    return choice;
  }
}

const asText = ({ kinds, email, weekday, language }: AlertChoice) => ({
  ...{ alertKinds: kinds.join(', '), mailRhythm: email, mailWeekday: weekday },
  mailLanguage: language,
});

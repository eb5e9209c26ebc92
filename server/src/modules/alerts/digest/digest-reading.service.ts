import { Injectable } from '@nestjs/common';
import { withoutPublic } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { ReachService } from '../../access/index.js';
import type { AlertReader } from '../alert-reader.js';
import type { AlertChoice } from '../choice/alert-choice.js';
import { ReaderAlertsService } from '../derive/reader-alerts.service.js';
import { type Digest, toDigest } from './digest.js';

export interface AddressedDigest {
  readonly email: string;
  readonly name: string;
  /** null: there is nothing new. */
  readonly digest: Digest | null;
}

/** What a person would be told at this moment. */
@Injectable()
export class DigestReadingService {
  constructor(
    private readonly database: Database,
    private readonly people: ReachService,
    private readonly alerts: ReaderAlertsService,
  ) {}

  /** By the roles the person holds now; null: they have no account any more that could be written to. */
  of(userId: string, { kinds }: AlertChoice, now: Date): Promise<AddressedDigest | null> {
    return this.database.read(async (tx) => {
      const person = await this.people.of(tx, userId, now);
      if (!person) return null;
      const { email, name, identity } = person;
      const scope = withoutPublic(identity.scopeOf('READ_FIGURES'));
      const { alerts } = await this.alerts.marked(tx, userId, { scope, now, units: null, kinds });
      return { email, name, digest: toDigest(alerts) };
    });
  }

  /** For the person themselves, before they choose an e-mail. */
  preview({ id, scope, context }: AlertReader, { kinds }: AlertChoice): Promise<Digest | null> {
    return this.database.read(async (tx) => {
      const question = { scope, now: context.now, units: null, kinds };
      return toDigest((await this.alerts.marked(tx, id, question)).alerts);
    });
  }
}

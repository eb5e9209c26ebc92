import { Injectable } from '@nestjs/common';
import type { Identity } from '../../../platform/context/identity.js';
import type { ReadTx } from '../../../platform/database/database.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { CallerIdentity } from '../roles/caller-identity.js';
import { ReachRepository } from './reach.repository.js';

/** Somebody the server writes to. */
export interface Addressee {
  readonly email: string;
  readonly name: string;
  /** What they may see by the roles they hold now; nothing of what is published to everybody. */
  readonly identity: Identity;
}

/** What a person may see who did not ask. */
@Injectable()
export class ReachService {
  constructor(private readonly people: ReachRepository) {}

  /** null: no such account, it is stopped, or it is one of the demo, which has no mailbox. */
  async of(tx: ReadTx, userId: string, now: Date): Promise<Addressee | null> {
    const today = todayInJapan(now);
    const row = await this.people.find(tx, userId, today);
    if (!row) return null;
    const { email, name, roles } = row;
    const identity = new CallerIdentity({
      actor: { kind: 'PERSON', id: userId, name },
      ...{ mayWrite: false, roles, published: [], loginHash: null },
      moment: { snapshot: tx.snapshot, today },
    });
    return { email, name, identity };
  }
}

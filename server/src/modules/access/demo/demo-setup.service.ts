import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { UserRepository } from '../people/user.repository.js';
import { PublicationRepository } from '../publication/publication.repository.js';
import { type DemoFile, demoFile } from './demo-file.js';

/** Puts the people of the demo into an installation that has none yet. */
@Injectable()
export class DemoSetupService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly publications: PublicationRepository,
  ) {}

  async setUpIfEmpty(context: RequestContext, root: string): Promise<void> {
    const text = await readFile(join(root, 'seeds', 'demo', 'demo.json'), 'utf8');
    const file = demoFile.parse(JSON.parse(text));
    await this.database.write(async (tx) => {
      if (!(await this.users.hasUsers(tx))) await this.insert(tx, context, file);
    });
  }

  private async insert(tx: WriteTx, { now, actor }: RequestContext, file: DemoFile): Promise<void> {
    for (const { role, name, email, unit = null } of file.people) {
      const user = { email, name, createdBy: null, at: now, demo: true };
      const id = await this.users.insert(tx, user);
      if (id !== null) await this.users.grant(tx, id, { role, node: unit, from: null, to: null });
    }
    for (const { unit, pages } of file.published) {
      await this.publications.replace(tx, unit, pages, { at: now, by: actor.name });
    }
  }
}

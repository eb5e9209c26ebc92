import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
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
    private readonly audit: AuditService,
  ) {}

  async setUpIfEmpty(context: RequestContext, root: string): Promise<void> {
    const text = await readFile(join(root, 'seeds', 'demo', 'demo.json'), 'utf8');
    const file = demoFile.parse(JSON.parse(text));
    await this.database.write(async (tx) => {
      if (!(await this.users.hasUsers(tx))) await this.insert(tx, context, file);
    });
  }

  private async insert(tx: WriteTx, context: RequestContext, file: DemoFile): Promise<void> {
    const { now, actor } = context;
    for (const { role, name, email, unit = null } of file.people) {
      const user = { email, name, createdBy: null, at: now, demo: true };
      const id = await this.users.insert(tx, user);
      if (id === null) continue;
      await this.users.grant(tx, id, { role, node: unit, from: null, to: null });
      const note = { action: 'USER_INVITED', node: unit, subject: email } as const;
      await this.audit.record(tx, context, note);
    }
    for (const { unit, pages } of file.published) {
      await this.publications.replace(tx, unit, pages, { at: now, by: actor.name, demo: true });
      await this.audit.record(tx, context, {
        action: 'PAGES_PUBLISHED',
        node: unit,
        subject: unit,
        changes: [{ field: 'pages', before: '', after: pages.join(', ') }],
      });
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { AuditService, changesBetween } from '../../audit/index.js';
import { NetworkService, toUnitRef } from '../../network/index.js';
import { type Page, PAGES } from '../roles/page.js';
import { MeService } from '../people/me.service.js';
import { PublicationRepository } from './publication.repository.js';
import type { PublicationType } from './publication.types.js';

const ALL_PAGES = Object.keys(PAGES) as Page[];

/** Which pages a network shows to everybody; it chooses them itself. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly publications: PublicationRepository,
    private readonly audit: AuditService,
    private readonly me: MeService,
  ) {}

  list(context: RequestContext): Promise<PublicationType[]> {
    return this.database.read((tx) => this.inSight(tx, context));
  }

  /**
   * Publishes just these pages of a unit or group; none: nothing of it any more.
   * @throws UNKNOWN_UNIT
   */
  publish(
    context: RequestContext,
    code: string,
    asked: readonly Page[],
  ): Promise<PublicationType[]> {
    const pages = [...new Set(asked)].sort();
    return this.database.write(async (tx) => {
      const node = (await this.network.inCharge(tx, context.scope)).get(code);
      const demo = await this.me.isDemo(tx);
      const before = await this.publications.pagesOf(tx, node.code, demo);
      const changes = changesBetween({ pages: before.join(', ') }, { pages: pages.join(', ') });
      if (changes.length > 0) {
        const by = { at: context.now, by: context.actor.name, demo };
        await this.publications.replace(tx, node.code, pages, by);
        const note = { action: 'PAGES_PUBLISHED', node: node.code, subject: node.code } as const;
        await this.audit.record(tx, context, { ...note, changes });
      }
      return this.inSight(tx, context);
    });
  }

  private async inSight(tx: ReadTx, { scope }: RequestContext): Promise<PublicationType[]> {
    const directory = await this.network.inCharge(tx, scope);
    const published = await this.publications.list(tx, await this.me.isDemo(tx));
    return published.flatMap(({ node, pages, ...rest }) => {
      const found = directory.find(node);
      const inOrder = ALL_PAGES.filter((page) => pages.includes(page));
      return found ? [{ unit: toUnitRef(found), pages: inOrder, ...rest }] : [];
    });
  }
}

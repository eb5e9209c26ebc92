import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { isEverything, type Scope } from '../../platform/context/scope.js';
import { Database, type ReadTx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NetworkService } from '../network/index.js';
import { type DocumentRow, type DocumentText, SourceRepository } from './source.repository.js';

/** The source documents. One is in sight of those who see a unit it has figures of. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly sources: SourceRepository,
  ) {}

  /** @throws NOT_FOUND */
  get({ scope }: RequestContext, code: string): Promise<DocumentText> {
    return this.database.read(async (tx) => {
      const seen = await this.seen(tx, scope, [code]);
      const text = seen.has(code) ? await this.sources.text(tx, code) : null;
      if (!text) throw new DomainError('notFound', 'NOT_FOUND', { code });
      return text;
    });
  }

  /** Those of the documents that are there and in sight. */
  async find(tx: ReadTx, scope: Scope, codes: readonly string[]): Promise<DocumentRow[]> {
    if (codes.length === 0) return [];
    const seen = await this.seen(tx, scope, codes);
    return (await this.sources.byCode(tx, codes)).filter(({ code }) => seen.has(code));
  }

  private async seen(
    tx: ReadTx,
    scope: Scope,
    codes: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (isEverything(scope)) return new Set(codes);
    const directory = await this.network.directory(tx, scope);
    // The country's context goes with any figure; a document of it does not.
    const own = directory.units.filter(({ level }) => level !== 'COUNTRY');
    // A city's plan is the paper of its centers, too.
    const whose = new Set(own.flatMap((unit) => directory.lineage(unit)));
    return this.sources.behind(tx, codes, {
      ids: own.map(({ id }) => id),
      codes: [...whose].map(({ code }) => code),
    });
  }
}

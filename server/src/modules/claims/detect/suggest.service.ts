import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { NetworkService, type UnitOrGroup } from '../../network/index.js';
import { DocumentService } from '../../records/index.js';
import type { ClaimReader } from '../claim-reader.js';
import { ClaimRepository } from '../kept/claim.repository.js';
import { proposals, type Proposal } from './detect.js';

export interface Suggestions {
  /** The units the document has figures of, where the reader may record a claim. */
  readonly units: readonly UnitOrGroup[];
  /** null: the document names none. */
  readonly fiscalYear: number | null;
  readonly items: readonly Proposal[];
}

/** Proposes sentences of a document by the words in them; nothing is recorded by it. */
@Injectable()
export class SuggestService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly documents: DocumentService,
    private readonly claims: ClaimRepository,
  ) {}

  /** @throws NOT_FOUND */
  async suggest({ context, sources, charge }: ClaimReader, code: string): Promise<Suggestions> {
    const { body, fiscalYear } = await this.documents.get({ ...context, scope: sources }, code);
    return this.database.read(async (tx) => {
      const own = await this.network.inCharge(tx, charge);
      const units = (await this.claims.unitsOf(tx, code)).flatMap((unit) => own.find(unit) ?? []);
      const recorded = await this.claims.recorded(tx, code);
      return { units, fiscalYear, items: proposals(body.split(/\r?\n/), recorded) };
    });
  }
}

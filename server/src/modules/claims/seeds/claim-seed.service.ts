import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { NetworkService } from '../../network/index.js';
import { checkReading } from '../kept/check-reading.js';
import { ClaimRepository } from '../kept/claim.repository.js';
import { claimsFile } from './claim-files.js';

/** Records the sentences of published documents that come with the product; those that ever were stay as they are. */
@Injectable()
export class ClaimSeedService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly claims: ClaimRepository,
  ) {}

  /** How many were recorded; those of units that are not there are left out. @throws as checkReading */
  async seed(context: RequestContext, root: string): Promise<number> {
    const folder = join(root, 'seeds', 'claims');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    const directory = await this.network.listUnits(context);
    const sayer = { name: context.actor.name, at: context.now };
    let added = 0;
    for (const name of names) {
      const claims = claimsFile.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      const here = claims.filter(({ unit }) => directory.find(unit));
      here.forEach(checkReading);
      await this.database.write(async (tx) => {
        for (const { seed, ...claim } of here)
          added += (await this.claims.insert(tx, claim, sayer, seed)) === null ? 0 : 1;
      });
    }
    return added;
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NetworkService } from '../../network/index.js';
import { TargetService } from '../targets/target.service.js';
import { readPlanTargets } from './plan-targets.js';

/** Sets the targets that published plans print; those that were ever set stay as they are. */
@Injectable()
export class TargetSeedService {
  constructor(
    private readonly network: NetworkService,
    private readonly targets: TargetService,
  ) {}

  /** How many were set; those of units that are not there are left out. */
  async seed(context: RequestContext, root: string): Promise<number> {
    const csv = await readFile(join(root, 'seeds', 'plans', 'targets.csv'), 'utf8');
    const directory = await this.network.listUnits(context);
    const author = { id: null, name: context.actor.name, at: context.now };
    let set = 0;
    for (const { key, said, source } of readPlanTargets(csv)) {
      if (!directory.find(key.unit)) continue;
      if (await this.targets.begin(key, said, author, source)) set += 1;
    }
    return set;
  }
}

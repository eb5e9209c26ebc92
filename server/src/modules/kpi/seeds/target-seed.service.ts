import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NetworkService } from '../../network/index.js';
import { FirstTargetsService } from '../targets/first-targets.service.js';
import { readPlanTargets } from './plan-targets.js';

/** Sets the targets that published plans print; those that were ever set stay as they are. */
@Injectable()
export class TargetSeedService {
  constructor(
    private readonly network: NetworkService,
    private readonly targets: FirstTargetsService,
  ) {}

  /** How many were set; those of units that are not there are left out. */
  async seed(context: RequestContext, root: string): Promise<number> {
    const csv = await readFile(join(root, 'seeds', 'plans', 'targets.csv'), 'utf8');
    const directory = await this.network.listUnits(context);
    const author = { id: null, name: context.actor.name, at: context.now };
    const planned = readPlanTargets(csv).filter(({ key }) => directory.find(key.unit));
    return this.targets.add(
      planned.map(({ key, said, source }) => ({ key, source, versions: [{ said, author }] })),
    );
  }
}

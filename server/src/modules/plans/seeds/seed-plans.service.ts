import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { NetworkService } from '../../network/index.js';
import { CaseSeedService } from './case-seed.service.js';
import { PlanSeedService } from './plan-seed.service.js';
import { type Find, SourcesAndMarksService } from './sources-and-marks.service.js';
import { ProgrammeSeedService } from './programme-seed.service.js';

/** Loads `seeds/plans/`: of the units that are there what is not known yet. Loaded again it adds nothing. */
@Injectable()
export class SeedPlansService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly sources: SourcesAndMarksService,
    private readonly plans: PlanSeedService,
    private readonly programmes: ProgrammeSeedService,
    private readonly cases: CaseSeedService,
  ) {}

  async seedMissing({ actor, now }: RequestContext, root: string): Promise<void> {
    const by = { name: actor.name, at: now };
    const directory = await this.database.read((tx) => this.network.directory(tx, EVERYTHING));
    const find: Find = (code) => directory.find(code);
    await this.sources.addDocuments(root, find);
    for (const file of (await this.plans.read(root)).filter(({ unit }) => find(unit)))
      await this.database.write((tx) => this.plans.add(tx, file, by));
    for (const file of (await this.programmes.read(root)).filter(({ unit }) => find(unit)))
      if (await this.database.write((tx) => this.programmes.add(tx, file, by)))
        await this.sources.addMarks(file, find);
    for (const file of (await this.cases.read(root)).filter(({ unit }) => find(unit)))
      await this.database.write((tx) => this.cases.add(tx, file, by));
  }
}

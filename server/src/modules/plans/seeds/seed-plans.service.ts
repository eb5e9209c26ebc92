import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { fiscalYear } from '../../../platform/time/period.js';
import {
  NetworkService,
  type TimeMark,
  TimeMarkService,
  type UnitOrGroup,
} from '../../network/index.js';
import { documentsFile, RecordsService } from '../../records/index.js';
import type { ProgrammesFile } from '../programmes/programme-files.js';
import { CaseSeedService } from './case-seed.service.js';
import { PlanSeedService } from './plan-seed.service.js';
import { ProgrammeSeedService } from './programme-seed.service.js';

type Find = (code: string) => UnitOrGroup | null;

/** Loads `seeds/plans/`: of the units that are there what is not known yet. Loaded again it adds nothing. */
@Injectable()
export class SeedPlansService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly sources: SourcesAndMarks,
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

/** What the plans need of other modules: their documents, and marks on the time axis where programmes change. */
@Injectable()
export class SourcesAndMarks {
  constructor(
    private readonly records: RecordsService,
    private readonly marks: TimeMarkService,
  ) {}

  async addDocuments(root: string, find: Find): Promise<void> {
    const path = join(root, 'seeds', 'plans', 'documents.json');
    const documents = documentsFile.parse(JSON.parse(await readFile(path, 'utf8')));
    const texts = documents
      .filter(({ unit }) => unit !== undefined && find(unit))
      .map(async (file) => [file, await readFile(join(root, 'seeds', file.file), 'utf8')] as const);
    await this.records.addDocuments(await Promise.all(texts));
  }

  /** Not one that breaks: a total over all programmes goes on, and of single ones no series is drawn. */
  async addMarks({ unit, marks = [] }: ProgrammesFile, find: Find): Promise<void> {
    const node = find(unit);
    if (node?.kind !== 'UNIT') return;
    const noted = marks.map(({ toYear, text }): TimeMark => ({
      ...{ unitId: node.id, metric: null, kind: 'DEFINITION', breaks: false, text },
      ...{ from: fiscalYear(toYear).from, to: null },
    }));
    await this.marks.add(noted);
  }
}

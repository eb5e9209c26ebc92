import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EVERYTHING } from '../../../platform/context/scope.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { NetworkService } from '../../network/index.js';
import { documentsFile, RecordsService } from '../../records/index.js';
import { MeasureRepository } from './measure.repository.js';
import { type PlanFile, planFile } from './plan-files.js';
import { toNodes } from './plan-nodes.js';
import { PlanRepository } from './plan.repository.js';

const PLANS = /^[a-z-]+-\d{4}\.json$/;

/** Loads `seeds/plans/`: of the units that are there, the plans that are not. */
@Injectable()
export class PlanSeedService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
  ) {}

  async seedMissing(context: RequestContext, root: string): Promise<void> {
    const folder = join(root, 'seeds', 'plans');
    const json = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(path, 'utf8')) as unknown;
    const names = (await readdir(folder)).filter((name) => PLANS.test(name)).sort();
    const files: PlanFile[] = [];
    for (const name of names) files.push(planFile.parse(await json(join(folder, name))));
    const documents = documentsFile.parse(await json(join(folder, 'documents.json')));
    const { find } = await this.units();
    const texts = documents
      .filter(({ unit }) => unit !== undefined && find(unit))
      .map(async (file) => [file, await readFile(join(root, 'seeds', file.file), 'utf8')] as const);
    await this.records.addDocuments(await Promise.all(texts));
    for (const file of files.filter(({ unit }) => find(unit)))
      await this.database.write((tx) => this.add(tx, context, file));
  }

  private async units(): Promise<{ readonly find: (code: string) => boolean }> {
    const directory = await this.database.read((tx) => this.network.directory(tx, EVERYTHING));
    return { find: (code) => directory.find(code) !== null };
  }

  private async add(tx: WriteTx, { now, actor }: RequestContext, file: PlanFile): Promise<void> {
    const { code, unit: node, name, from = null, to = null, versions, said = [] } = file;
    if (await this.plans.lock(tx, code)) return;
    const years = { fromYear: from, toYear: to };
    await this.plans.insert(tx, { code, node, nameJa: name.ja, nameEn: name.en, ...years });
    for (const {
      number,
      status,
      printedStatus = null,
      dated = null,
      document = null,
      nodes,
    } of versions) {
      const version = { number, status, printedStatus, dated, document, authorName: null };
      await this.plans.insertVersion(tx, code, version, now);
      await this.plans.insertEntries(tx, { plan: code, number }, toNodes(nodes));
    }
    for (const each of said) await this.say(tx, code, each, { name: actor.name, at: now });
  }

  private async say(
    tx: WriteTx,
    plan: string,
    { node, section, indicators, results }: NonNullable<PlanFile['said']>[number],
    by: { readonly name: string; readonly at: Date },
  ): Promise<void> {
    if (section !== undefined) await this.measures.setSection(tx, plan, node, section);
    for (const { metric, programme = '' } of indicators)
      await this.measures.addIndicator(tx, plan, { node, metric, programme }, by);
    for (const { programmes = [], ...result } of results)
      await this.measures.setResult(tx, plan, { node, programmes, ...result }, by);
  }
}

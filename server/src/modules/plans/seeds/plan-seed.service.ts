import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../../platform/database/database.js';
import { type By, MeasureRepository } from '../tree/measure.repository.js';
import { type PlanFile, planFile } from '../tree/plan-files.js';
import { toNodes } from '../tree/plan-nodes.js';
import { PlanRepository } from '../tree/plan.repository.js';
import { readSeeds } from './seed-files.js';

const FILES = /^[a-z-]+-\d{4}\.json$/;

/** The plans of `seeds/plans/`. */
@Injectable()
export class PlanSeedService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
  ) {}

  read(root: string): Promise<PlanFile[]> {
    return readSeeds(root, FILES, planFile);
  }

  /** One that is there stays as it is. */
  async add(tx: WriteTx, file: PlanFile, by: By): Promise<void> {
    const { code, unit: node, name, from = null, to = null, versions, said = [] } = file;
    if (await this.plans.lock(tx, code)) return;
    const years = { fromYear: from, toYear: to };
    await this.plans.insert(tx, { code, node, nameJa: name.ja, nameEn: name.en, ...years });
    for (const { number, status, nodes, ...printed } of versions) {
      const { printedStatus = null, dated = null, document = null } = printed;
      const version = { number, status, printedStatus, dated, document, authorName: null };
      await this.plans.insertVersion(tx, code, version, by.at);
      await this.plans.insertEntries(tx, { plan: code, number }, toNodes(nodes));
    }
    const author = { ...by, name: file.author ?? by.name };
    for (const each of said) await this.say(tx, code, each, author);
  }

  private async say(
    tx: WriteTx,
    plan: string,
    { node, section, indicators, results }: NonNullable<PlanFile['said']>[number],
    by: By,
  ): Promise<void> {
    if (section !== undefined) await this.measures.setSection(tx, plan, node, section);
    for (const { metric, programme = '' } of indicators)
      await this.measures.addIndicator(tx, plan, { node, metric, programme }, by);
    for (const { programmes = [], ...result } of results)
      await this.measures.setResult(tx, plan, { node, programmes, ...result }, by);
  }
}

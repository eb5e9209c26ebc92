import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../../platform/database/database.js';
import type { By } from '../tree/measure.repository.js';
import { type ProgrammesFile, programmesFile } from '../programmes/programme-files.js';
import { ProgrammeRepository } from '../programmes/programme.repository.js';
import { parentOf, type YearlyProgramme } from '../programmes/programme.js';
import { readSeeds } from './seed-files.js';

const FILES = /^programmes-[a-z-]+\.json$/;

type FileProgramme = ProgrammesFile['years'][number]['programmes'][number];

/** The programmes of years of `seeds/plans/`, and what became of them. */
@Injectable()
export class ProgrammeSeedService {
  constructor(private readonly programmes: ProgrammeRepository) {}

  read(root: string): Promise<ProgrammesFile[]> {
    return readSeeds(root, FILES, programmesFile);
  }

  /** Of a unit of which programmes are known nothing is added; whether something was. */
  async add(tx: WriteTx, { unit, years, links }: ProgrammesFile, by: By): Promise<boolean> {
    if ((await this.programmes.years(tx, [unit])).has(unit)) return false;
    for (const { fiscalYear, document = null, programmes } of years) {
      const stored = programmes.map((each) => toStored(each, document));
      await this.programmes.insert(tx, { node: unit, fiscalYear }, stored);
    }
    for (const { fromYear, toYear, from, to, partial = false, note = null } of links) {
      const link = { from, to, partial, note };
      await this.programmes.setLink(tx, unit, { years: { from: fromYear, to: toYear }, link }, by);
    }
    return true;
  }
}

function toStored(each: FileProgramme, document: string | null): YearlyProgramme {
  const { code, number, name, line = null, other, planned, result, narrative, outcome } = each;
  return {
    ...{ code, parent: parentOf(code), number, name, line, figures: each.figures, document },
    ...{ otherName: other?.text ?? null, otherLine: other?.line ?? null },
    ...{ planned: planned?.text ?? null, plannedLine: planned?.line ?? null },
    ...{ result: result?.text ?? null, resultLine: result?.line ?? null },
    ...{ narrative: narrative?.text ?? null, narrativeLine: narrative?.line ?? null },
    ...{ outcome: outcome?.text ?? null, outcomeLine: outcome?.line ?? null },
  };
}

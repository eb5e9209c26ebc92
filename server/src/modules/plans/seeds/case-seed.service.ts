import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { WriteTx } from '../../../platform/database/database.js';
import { CaseRepository } from '../cases/case.repository.js';
import { CASE_STAGES, findForm, NEWEST_LIST } from '../cases/forms.js';
import type { By } from '../tree/measure.repository.js';
import { readSeeds } from './seed-files.js';

const FILES = /^cases-[a-z-]+\.json$/;

/** Of an invented case there is no document, and so no line. */
const printed = z.strictObject({ line: z.number().int().positive().optional(), text: z.string() });

/** `seeds/plans/cases-*.json` */
const casesFile = z.array(
  z.strictObject({
    unit: z.string(),
    name: z.string(),
    line: z.number().int().positive().optional(),
    text: printed,
    form: z.string().refine((code) => findForm(NEWEST_LIST, code) !== null, 'is no form'),
    formPrinted: printed.optional(),
    stage: z.enum(CASE_STAGES),
    section: printed.optional(),
    since: printed.extend({ year: z.number().int() }).optional(),
    document: z.string().optional(),
  }),
);

export type CaseFile = z.infer<typeof casesFile>[number];

/** The cases of collaboration of `seeds/plans/`. */
@Injectable()
export class CaseSeedService {
  constructor(private readonly cases: CaseRepository) {}

  async read(root: string): Promise<CaseFile[]> {
    return (await readSeeds(root, FILES, casesFile)).flat();
  }

  /** One whose name is there, also removed, stays as it is. */
  async add(tx: WriteTx, file: CaseFile, by: By): Promise<void> {
    const { unit, name, line = null, form, stage, section, since, document = null } = file;
    if (await this.cases.has(tx, unit, name)) return;
    const given = {
      ...{ name, form, stage, text: file.text.text },
      ...{ section: section?.text ?? null, sinceYear: since?.year ?? null },
    };
    const where = { sincePrinted: since?.text ?? null, document, line };
    await this.cases.insert(tx, unit, { given, list: NEWEST_LIST, printed: where }, by);
  }
}

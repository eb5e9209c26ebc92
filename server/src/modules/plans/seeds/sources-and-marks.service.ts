import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { fiscalYear } from '../../../platform/time/period.js';
import { type TimeMark, TimeMarkService, type UnitOrGroup } from '../../network/index.js';
import { documentsFile, RecordsService } from '../../records/index.js';
import type { ProgrammesFile } from '../programmes/programme-files.js';

export type Find = (code: string) => UnitOrGroup | null;

/** What the plans need of other modules: their documents, and marks on the time axis where programmes change. */
@Injectable()
export class SourcesAndMarksService {
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

  /** Not one that breaks: a total over all programmes goes on; the series of a single one breaks by its links. */
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

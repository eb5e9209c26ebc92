import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { groupsFile, NetworkService, unitsFile } from '../network/index.js';
import { documentsFile, RecordsService } from '../records/index.js';
import { onDisk } from './reading/file-bytes.js';
import type { ImportReport } from './report/import-report.js';
import { FIGURES_ONLY, IngestService } from './ingest.service.js';

const FIGURES = /^[a-z]+-fy\d{4}\.csv$/;

/** Loads `seeds/`: the network, the documents, and every published figure through the path of a user's file. */
@Injectable()
export class SeedService {
  constructor(
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly ingest: IngestService,
  ) {}

  async seed(context: RequestContext, root: string): Promise<ImportReport[]> {
    const folder = (name: string): string => join(root, 'seeds', name);
    const json = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(path, 'utf8')) as unknown;
    const published = folder('published');
    const units = unitsFile.parse(await json(join(folder('network'), 'org-units.json')));
    const groups = groupsFile.parse(await json(join(folder('network'), 'groups.json')));
    await this.network.addMissing(units, groups);
    const documents = documentsFile.parse(await json(join(published, 'documents.json')));
    const texts = documents.map(async (file) => {
      return [file, await readFile(join(root, 'seeds', file.file), 'utf8')] as const;
    });
    await this.records.addDocuments(await Promise.all(texts));
    const reports: ImportReport[] = [];
    for (const fileName of (await readdir(published)).filter((name) => FIGURES.test(name)).sort()) {
      const file = onDisk(join(published, fileName));
      reports.push(await this.ingest.import(context, { fileName, file, ...FIGURES_ONLY }));
    }
    return reports;
  }

  async seedIfEmpty(context: RequestContext, root: string): Promise<ImportReport[]> {
    return (await this.records.hasFigures()) ? [] : this.seed(context, root);
  }
}

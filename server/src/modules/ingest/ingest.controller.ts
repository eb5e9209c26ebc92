import type { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { invalid } from '../../platform/errors/domain-error.js';
import { isLayout } from './report/import-report.js';
import { RemarksService } from './batches/remarks.service.js';
import { StagingService } from './batches/staging.service.js';
import { DirectImportService } from './background/direct-import.service.js';
import { UploadService } from './background/upload.service.js';
import { type ImportRequest, statedDays } from './ingest.service.js';

@Controller('imports')
export class IngestController {
  constructor(
    private readonly uploads: UploadService,
    private readonly direct: DirectImportService,
    private readonly staging: StagingService,
    private readonly remarks: RemarksService,
  ) {}

  /**
   * `POST /imports?unit=CODE&dryRun=true`, multipart field `file`: 200 with the report, 422 when refused. Of a log also
   * `from` and `to`, its first and last day, and `drop`, a column to leave out, as often as needed. With `stage=true`
   * it is read and kept, with an `id` for `commitImport`; the answer is 201 also where rows of it are refused, and has
   * the state READING where it takes long.
   */
  @Allow('IMPORT')
  @Post()
  async create(
    @Ctx() context: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ): Promise<unknown> {
    const { stage, ...options } = toOptions(query);
    return this.uploads.receive(request, async (file, path) => {
      const asked = { ...file, ...options };
      if (stage) {
        const { id, report, state } = await this.staging.stage(context, asked);
        return report ? { id, ...report } : { id, state };
      }
      const report = await this.direct.import(context, asked, path);
      void reply.status(report.state === 'REFUSED' ? 422 : 200);
      return report;
    });
  }

  /** `GET /imports/ID/remarks?lang=ja`: a file that waits as CSV, with a column of what was said of each row. */
  @Allow('IMPORT')
  @Get(':id/remarks')
  async remarksOf(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    const language = lang === 'en' ? 'en' : 'ja';
    const { fileName, csv } = await this.remarks.csv(context, id, language);
    const name = encodeURIComponent(fileName).replace(
      /['()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16)}`,
    );
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('cache-control', 'no-store');
    return csv;
  }
}

type Options = Omit<ImportRequest, 'fileName' | 'file'> & { readonly stage: boolean };

/** A misspelt dry run must not store anything, so nothing unknown is passed over. */
function toOptions(query: Record<string, unknown>): Options {
  const { unit = null, dryRun = 'false', layout = null, ...days } = query;
  const { from, to, drop = [], stage = 'false', ...unknown } = days;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw invalid('BAD_REQUEST', { detail: name });
  if (dryRun !== 'true' && dryRun !== 'false') throw invalid('BAD_REQUEST', { detail: 'dryRun' });
  if (stage !== 'true' && stage !== 'false') throw invalid('BAD_REQUEST', { detail: 'stage' });
  if (unit !== null && typeof unit !== 'string') throw invalid('BAD_REQUEST', { detail: 'unit' });
  const dropped: unknown[] = Array.isArray(drop) ? drop : [drop];
  if (!dropped.every((column) => typeof column === 'string'))
    throw invalid('BAD_REQUEST', { detail: 'drop' });
  if (layout !== null && (typeof layout !== 'string' || !isLayout(layout)))
    throw invalid('BAD_REQUEST', { detail: 'layout' });
  return {
    ...{ unit, layout, dryRun: dryRun === 'true', stage: stage === 'true', drop: dropped },
    period: statedDays(from, to),
  };
}

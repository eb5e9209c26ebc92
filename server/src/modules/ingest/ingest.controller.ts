import type { Multipart } from '@fastify/multipart';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { isLayout } from './report/import-report.js';
import { RemarksService } from './batches/remarks.service.js';
import { StagingService } from './batches/staging.service.js';
import { type ImportRequest, IngestService, statedDays } from './ingest.service.js';

/** Bytes of a file of figures; millions of rows come in through record layouts. */
export const MAX_FILE_MB = 20;

/** A browser sends this header to its own origin only; a form of another page can't. */
const WRITE_HEADER = 'x-musubi-request';

@Controller('imports')
export class IngestController {
  constructor(
    private readonly ingest: IngestService,
    private readonly staging: StagingService,
    private readonly remarks: RemarksService,
  ) {}

  /**
   * `POST /imports?unit=CODE&dryRun=true`, multipart field `file`: 200 with the report, 422 when refused. Of a log also
   * `from` and `to`, its first and last day, and `drop`, a column to leave out, as often as needed. With `stage=true`
   * it is read and kept, with an `id` for `commitImport`; the answer is 201 also where rows of it are refused.
   */
  @Allow('IMPORT')
  @Post()
  async create(
    @Ctx() context: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ): Promise<unknown> {
    if (request.headers[WRITE_HEADER] === undefined) {
      throw invalid('BAD_REQUEST', { detail: `header ${WRITE_HEADER}` });
    }
    const { stage, ...options } = toOptions(query);
    const { fileName, bytes } = await readFile(request);
    const asked = { fileName, bytes, ...options };
    if (stage) {
      const { id, report } = await this.staging.stage(context, asked);
      return { id, ...report };
    }
    const report = await this.ingest.import(context, asked);
    void reply.status(report.state === 'REFUSED' ? 422 : 200);
    return report;
  }

  /** `GET /imports/ID/remarks?lang=ja`: a file that waits as CSV, with a column of what was said of each row. */
  @Allow('IMPORT')
  @Get(':id/remarks')
  async remarksOf(
    @Ctx() context: RequestContext,
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { fileName, csv } = await this.remarks.csv(context, id, lang === 'en' ? 'en' : 'ja');
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

type Options = Omit<ImportRequest, 'fileName' | 'bytes'> & { readonly stage: boolean };

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

/** The name as it may be stored and shown. */
function plainName(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'figures.csv';
}

async function readFile(request: FastifyRequest): Promise<{ fileName: string; bytes: Uint8Array }> {
  if (!request.isMultipart()) throw invalid('FILE_MISSING');
  try {
    const file: Extract<Multipart, { type: 'file' }> | undefined = await request.file();
    if (!file) throw invalid('FILE_MISSING');
    return { fileName: plainName(file.filename), bytes: await file.toBuffer() };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = (error as { code?: unknown }).code;
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw invalid('FILE_TOO_LARGE', { max: MAX_FILE_MB });
    throw invalid('FILE_MISSING');
  }
}

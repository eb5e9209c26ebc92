import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { attachment, XLSX } from '../../../platform/http/attachment.js';
import { UploadService } from '../../ingest/index.js';
import type { TablePreview } from './table-preview.js';
import { type TableOf, TargetTableService } from './target-table.service.js';

/** A plan in Excel is a page or two; pictures may be in it. */
const MAX_TABLE_MB = 5;

@Controller('targets/table')
export class TargetTableController {
  constructor(
    private readonly uploads: UploadService,
    private readonly tables: TargetTableService,
  ) {}

  /**
   * `POST /targets/table?unit=CODE&fiscalYear=2026`, multipart field `file` (CSV, text with tabs, XLSX, XLS): what was
   * understood of each line, with what `setTargets` takes. Stores nothing.
   */
  @Allow('SET_TARGETS')
  @Post()
  @HttpCode(200)
  preview(
    @Ctx() context: RequestContext,
    @Req() request: FastifyRequest,
    @Query() query: Record<string, unknown>,
  ): Promise<TablePreview> {
    const of = tableOf(query);
    return this.uploads.receive(
      request,
      ({ fileName, file }) => this.tables.preview(context, of, fileName, file),
      MAX_TABLE_MB,
    );
  }

  /** `GET /targets/table?unit=CODE&fiscalYear=2026`: the targets that stand as a workbook, to change and hand in. */
  @Allow('SET_TARGETS')
  @Get()
  async template(
    @Ctx() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ): Promise<Buffer> {
    const { name, bytes } = await this.tables.file(context, tableOf(query));
    void reply
      .header('content-type', XLSX)
      .header('content-disposition', attachment('targets.xlsx', name));
    return Buffer.from(bytes);
  }
}

function tableOf({ unit, fiscalYear, ...unknown }: Record<string, unknown>): TableOf {
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw invalid('BAD_REQUEST', { detail: name });
  if (typeof unit !== 'string') throw invalid('BAD_REQUEST', { detail: 'unit' });
  if (typeof fiscalYear !== 'string' || !/^\d{4}$/.test(fiscalYear))
    throw invalid('BAD_REQUEST', { detail: 'fiscalYear' });
  return { unit, fiscalYear: Number(fiscalYear) };
}

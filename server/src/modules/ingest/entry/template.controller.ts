import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { attachment, XLSX } from '../../../platform/http/attachment.js';
import { TemplateService } from './template.service.js';

@Controller('exports')
export class TemplateController {
  constructor(private readonly templates: TemplateService) {}

  /** `GET /exports/template?unit=CODE&fiscalYear=2024`: a workbook to fill in and hand in. */
  @Allow('IMPORT')
  @Get('template')
  async template(
    @Ctx() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() { unit, fiscalYear, ...unknown }: Record<string, unknown>,
  ): Promise<Buffer> {
    const [name] = Object.keys(unknown);
    if (name !== undefined) throw invalid('BAD_REQUEST', { detail: name });
    if (typeof unit !== 'string') throw invalid('BAD_REQUEST', { detail: 'unit' });
    const file = await this.templates.file(context, unit, yearOf(fiscalYear));
    void reply
      .header('content-type', XLSX)
      .header('content-disposition', attachment('template.xlsx', file.name));
    return Buffer.from(file.bytes);
  }
}

function yearOf(text: unknown): number | null {
  if (text === undefined) return null;
  if (typeof text !== 'string' || !/^\d{4}$/.test(text))
    throw invalid('BAD_REQUEST', { detail: 'fiscalYear' });
  return Number(text);
}

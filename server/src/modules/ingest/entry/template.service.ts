import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toPlainText } from '../../../platform/text/plain-text.js';
import { FIRST_YEAR, fiscalYear, fiscalYearOf, LAST_YEAR } from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AuditService } from '../../audit/index.js';
import { getMetric } from '../../catalogue/index.js';
import { nameAt, NetworkService } from '../../network/index.js';
import { EntryFormService, unitOf } from './entry-form.service.js';
import { templateTable, yearName } from './template-table.js';
import { usageOf } from './template-usage.js';
import { templateWorkbook } from './template-workbook.js';

export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The form of a unit as a workbook for twelve months. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly forms: EntryFormService,
    private readonly audit: AuditService,
  ) {}

  /** `year` null: the one that runs. @throws UNKNOWN_UNIT, NOT_A_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  async file(context: RequestContext, code: string, year: number | null): Promise<TemplateFile> {
    const of = year ?? fiscalYearOf(todayInJapan(context.now));
    if (!(of >= FIRST_YEAR && of < LAST_YEAR))
      throw invalid('FISCAL_YEAR_OUT_OF_RANGE', { year: of, min: FIRST_YEAR, max: LAST_YEAR - 1 });
    const span = fiscalYear(of);
    const { unit, lines } = await this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const found = unitOf(directory, code);
      const asked = { directory, unit: found, since: span, more: [] };
      return { unit: found, ...(await this.forms.lines(tx, asked)) };
    });
    // A table says neither which meaning of a word it has, nor of which of several units it is.
    const own = lines.filter(({ unitId, metric, definition }) => {
      return unitId === unit.id && definition === getMetric(metric).variants[0].id;
    });
    const name = toPlainText(nameAt(unit.names, span.to).ja, 100);
    const table = templateTable(name, of, own);
    const bytes = await templateWorkbook(table, usageOf(name, yearName(of)));
    const fileName = `${name} ${yearName(of)} 月ごとの数値.xlsx`;
    const note = { action: 'EXPORTED', node: unit.code, subject: `entry: ${fileName}` } as const;
    await this.database.write((tx) => this.audit.record(tx, context, note));
    return { name: fileName, bytes };
  }
}

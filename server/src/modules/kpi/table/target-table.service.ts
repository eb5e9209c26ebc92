import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toPlainText } from '../../../platform/text/plain-text.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import { AuditService } from '../../audit/index.js';
import { firstRows, type GridRow, type LongTable, openFile, yearName } from '../../ingest/index.js';
import { nameAt, NetworkService, type UnitOrGroup } from '../../network/index.js';
import { findHeader, type Header } from './columns.js';
import { type KnownTargets, MOST_LINES, readLines } from './read-lines.js';
import { readStanding } from './standing.query.js';
import { countLines, type TablePreview, toPreviewLine } from './table-preview.js';
import { targetWorkbook } from './target-workbook.js';

/** Of which unit and year a table is. */
export interface TableOf {
  readonly unit: string;
  readonly fiscalYear: number;
}

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type SentFile = Parameters<typeof openFile>;

/** Headings, titles, lines, and the empty rows between them; what is below them is no list of targets. */
const MOST_ROWS = 5 * MOST_LINES;

/** Targets of a fiscal year from a table, and back into one. Whoever sees a table is in charge of the unit. */
@Injectable()
export class TargetTableService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly audit: AuditService,
  ) {}

  /**
   * What a table says, line by line, and what it would change; nothing is stored. @throws UNKNOWN_UNIT,
   * FISCAL_YEAR_OUT_OF_RANGE, TARGET_TABLE_…, as openFile
   */
  async preview(
    context: RequestContext,
    of: TableOf,
    ...[fileName, file]: SentFile
  ): Promise<TablePreview> {
    const { known } = await this.known(context, of);
    const { tables } = await openFile(fileName, file);
    const { table, rows, header } = tableOfTargets(tables);
    const lines = readLines(rows, header, known);
    return {
      ...of,
      fileName,
      sheet: table.name,
      otherSheets: tables.flatMap((one) => (one === table ? [] : [one.name ?? ''])),
      notRead: header.notRead,
      counts: countLines(lines),
      lines: lines.map((line) => toPreviewLine(line, known)),
    };
  }

  /** The targets that stand as a workbook; that it was taken out is noted. @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  async file(context: RequestContext, of: TableOf): Promise<TableFile> {
    const { node, known } = await this.known(context, of);
    const { to } = toOneSpan({ fiscalYear: of.fiscalYear });
    const name = toPlainText(nameAt(node.names, to).ja, 100);
    const fileName = `${name} ${yearName(of.fiscalYear)} 目標.xlsx`;
    const bytes = await targetWorkbook(name, known);
    const note = { action: 'EXPORTED', node: node.code, subject: `targets: ${fileName}` } as const;
    await this.database.write((tx) => this.audit.record(tx, context, note));
    return { name: fileName, bytes };
  }

  private known(
    context: RequestContext,
    of: TableOf,
  ): Promise<{ node: UnitOrGroup; known: KnownTargets }> {
    toOneSpan({ fiscalYear: of.fiscalYear });
    return this.database.read(async (tx) => {
      const node = (await this.network.inCharge(tx, context.scope)).get(of.unit);
      const { targets, programmes } = await readStanding(tx, of);
      return { node, known: { ...of, programmes, standing: targets } };
    });
  }
}

interface FoundTable {
  readonly table: LongTable;
  readonly rows: readonly GridRow[];
  readonly header: Header;
}

/** The first sheet with headings of targets. @throws TARGET_TABLE_HEADER, TARGET_TABLE_COLUMNS, TARGET_TABLE_LONG */
function tableOfTargets(tables: readonly LongTable[]): FoundTable {
  for (const table of tables) {
    const rows = filledDown(firstRows(table, MOST_ROWS + 1), table);
    const header = findHeader(rows);
    if (!header) continue;
    if (rows.length > MOST_ROWS) throw invalid('TARGET_TABLE_LONG', { max: MOST_LINES });
    return { table, rows, header };
  }
  throw invalid('TARGET_TABLE_HEADER');
}

/** A metric joined over the rows of its programmes is the metric of each of them. */
function filledDown(rows: readonly GridRow[], { joined }: LongTable): readonly GridRow[] {
  const filled = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { top, left, bottom } of joined) {
    const cell = filled[top]?.cells[left];
    if (!cell) continue;
    for (const row of filled.slice(top + 1, bottom + 1)) row.cells[left] = cell;
  }
  return filled;
}

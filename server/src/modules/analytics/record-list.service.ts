import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import {
  disaggregationsOf,
  getMetric,
  toMetricType,
  type MetricDefinition,
} from '../catalogue/index.js';
import { NetworkService, toUnitRef, type Directory } from '../network/index.js';
import { RecordsService } from '../records/index.js';
import { type AskedOption, EventListService } from './event-list.service.js';
import type { RecordOptionType, RecordPageType, RecordSource, RecordType } from './record.types.js';
import type { Cell } from './cell.js';
import { Fold } from './fold.js';
import { hull, type PeriodForm, toSpans } from '../../platform/time/period-form.js';
import { readRecords, type RecordRow } from './queries/records.query.js';
import { documentCodes, ValueMapper } from './value-mapper.js';

const MAX_PAGE = 500;
const FIGURE = { origin: 'FIGURE', sourceCount: 1, recordsLead: false, countedAt: null } as const;

export interface RecordsQuestion {
  readonly metric: string;
  readonly unit: string;
  readonly period: PeriodForm;
  readonly option: string | null;
  readonly first: number;
  readonly after: string | null;
  /** FIGURES: the reported figures also where there is a log. */
  readonly source: RecordSource | null;
}

/** The rows or printed figures behind a value, paged by cursor. */
@Injectable()
export class RecordListService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly events: EventListService,
  ) {}

  async list({ scope }: RequestContext, question: RecordsQuestion): Promise<RecordPageType> {
    const metric = getMetric(question.metric);
    const counted = question.option && metric.optionsOf ? getMetric(metric.optionsOf) : metric;
    const options = (question.option?.split(',') ?? []).map((text) => toOption(counted, text));
    const period = hull(toSpans(question.period));
    if (question.first < 1 || question.first > MAX_PAGE) {
      throw invalid('OUT_OF_RANGE', {
        what: 'first',
        given: question.first,
        min: 1,
        max: MAX_PAGE,
      });
    }
    const { first, after } = question;
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope, [counted.domain]);
      const node = directory.get(question.unit);
      const asked = { metric: counted, node, period, options, first, after };
      const logged =
        question.source === 'FIGURES' ? null : await this.events.find(tx, directory, asked);
      const unitIds = directory.within(node).map(({ id }) => id);
      const crossedIds = unitIds.filter((id) => directory.seesCrossed(id));
      const figures = { metric: counted.code, unitIds, crossedIds, options, period };
      if (logged) {
        const [figure] = await readRecords(tx, { ...figures, first: 1, offset: 0 });
        return { source: 'EVENTS', records: [], otherFigures: figure?.total ?? 0, ...logged };
      }
      const offset = after === null ? 0 : toOffset(after);
      const rows = await readRecords(tx, { ...figures, first, offset });
      return toPage(rows, offset, await this.toRecords(tx, directory, counted, rows));
    });
  }

  private async toRecords(
    tx: ReadTx,
    directory: Directory,
    metric: MetricDefinition,
    rows: readonly RecordRow[],
  ): Promise<RecordType[]> {
    const mapper = new ValueMapper(
      directory,
      await this.records.documents(tx, documentCodes(rows)),
    );
    return rows.map((row) => {
      const unit = directory.unit(row.unitId);
      const cell: Cell = { ...row, ...FIGURE };
      const evaluated = new Fold(metric, directory, [cell], null).at(unit, row, row);
      return {
        unit: toUnitRef(unit),
        metric: toMetricType(metric),
        options: toOptions(metric, row),
        period: row.from,
        periodTo: row.to,
        grain: row.grain,
        value: mapper.toValue(metric, evaluated),
        version: row.version,
      };
    });
  }
}

function toPage(rows: readonly RecordRow[], offset: number, records: RecordType[]): RecordPageType {
  const end = offset + rows.length;
  const total = rows[0]?.total ?? 0;
  const endCursor = rows.length === 0 ? null : Buffer.from(`o${end}`).toString('base64url');
  const rest = { events: [], otherFigures: 0, isMore: false, hasNextPage: end < total };
  return { source: 'FIGURES', records, total, endCursor, ...rest };
}

/** `covid19` or `topic=covid19`. @throws UNKNOWN_OPTION */
function toOption(metric: MetricDefinition, text: string): AskedOption {
  const [list, code, ...more] = text.includes('=') ? text.split('=') : [null, text];
  const lists = disaggregationsOf(metric).filter((d) => list === null || d.code === list);
  const known = lists.some((d) => d.options.some((option) => option.code === code));
  if (known && code && more.length === 0) return { disaggregation: list ?? null, option: code };
  throw invalid('UNKNOWN_OPTION', {
    disaggregation: list ?? metric.disaggregations.join(', '),
    code: code ?? text,
  });
}

function toOptions(metric: MetricDefinition, row: RecordRow): RecordOptionType[] {
  if (!row.breakdown) return [];
  const codes = row.option.split(',');
  return row.breakdown.split(',').flatMap((disaggregation, i) => {
    const list = disaggregationsOf(metric).find((d) => d.code === disaggregation);
    const option = list?.options.find(({ code }) => code === codes[i]);
    return option
      ? [{ disaggregation, option: { ...option, residual: option.residual ?? false } }]
      : [];
  });
}

function toOffset(cursor: string): number {
  const match = /^o(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (!match) throw invalid('BAD_CURSOR', { cursor });
  return Number(match[1]);
}

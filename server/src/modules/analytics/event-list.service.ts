import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import { invalid } from '../../platform/errors/domain-error.js';
import type { Period } from '../../platform/time/period.js';
import type { MetricDefinition } from '../catalogue/index.js';
import { type Directory, toUnitRef, type UnitOrGroup } from '../network/index.js';
import type { DataSet } from '../records/index.js';
import {
  bookingFields,
  consultationFields,
  type EventField,
  sessionFields,
} from './event-fields.js';
import { isSpace, logsOf } from './event-reach.js';
import type { RecordPageType } from './record.types.js';
import {
  type EventPage,
  type EventPlace,
  type EventsArgs,
  hasLog,
  MOST_COUNTED,
  readBookings,
  readConsultations,
  readSessions,
} from './queries/events.query.js';

/** An option, and the list it is one of; null: any list of the metric. */
export interface AskedOption {
  readonly disaggregation: string | null;
  readonly option: string;
}

export interface EventQuestion {
  readonly metric: MetricDefinition;
  readonly node: UnitOrGroup;
  readonly period: Period;
  readonly options: readonly AskedOption[];
  readonly first: number;
  readonly after: string | null;
}

type EventAnswer = Omit<RecordPageType, 'source' | 'records' | 'otherFigures'>;

interface Listed extends EventPlace {
  readonly unitId: string;
  readonly number: string | null;
  readonly fields: readonly EventField[];
}

/** Which log a metric is counted from, by its domain. */
const LOGS: Readonly<Partial<Record<MetricDefinition['domain'], DataSet>>> = {
  consultation: 'CONSULTATION',
  space: 'BOOKING',
  session: 'SESSION',
};

/** The events behind a value counted from logs, for those who may see single rows. */
@Injectable()
export class EventListService {
  /** null: no log was handed in for the metric there and then, or none may be seen. */
  async find(
    tx: ReadTx,
    directory: Directory,
    question: EventQuestion,
  ): Promise<EventAnswer | null> {
    const dataSet = LOGS[question.metric.domain];
    // A space has bookings; consultations and sessions are of its center, which may be out of sight.
    if (!dataSet || (isSpace(question.node) && dataSet !== 'BOOKING')) return null;
    const whose = logsOf(directory, question);
    const isThere = whose.centers.length > 0 && (await hasLog(tx, dataSet, whose.centers));
    if (!isThere) return null;
    const args = { ...toArgs(question), ...whose };
    const { rows, total } = await read(tx, dataSet, directory, args);
    const shown = rows.slice(0, question.first);
    const last = shown.at(-1);
    return {
      events: shown.map(({ unitId, day, number, fields }) => ({
        unit: toUnitRef(directory.unit(unitId)),
        day,
        number,
        fields: [...fields],
      })),
      total,
      isMore: total >= MOST_COUNTED,
      endCursor: last ? toCursor(last) : null,
      hasNextPage: rows.length > question.first,
    };
  }
}

/** @throws BAD_CURSOR */
function toArgs({
  metric,
  options,
  first,
  after,
}: EventQuestion): Omit<EventsArgs, 'centers' | 'spaceIds'> {
  // One more tells whether there is a next page.
  const place = after === null ? null : toPlace(after);
  const forms = options.map(({ disaggregation, option }) =>
    (disaggregation === null ? metric.disaggregations : [disaggregation]).map(
      (list) => `${formOf(metric, list)}=${option}`,
    ),
  );
  return { options: forms, first: first + 1, after: place };
}

/** A share of hours stands on all bookings that reach into them; what is counted by bookings, on those that begin in them. */
function formOf({ domain, unit }: MetricDefinition, list: string): string {
  return domain === 'space' && unit === 'ratio' && list === 'time_slot' ? 'hours_of' : list;
}

async function read(
  tx: ReadTx,
  dataSet: DataSet,
  directory: Directory,
  args: EventsArgs,
): Promise<EventPage<Listed>> {
  switch (dataSet) {
    case 'CONSULTATION':
      return listed(await readConsultations(tx, args), consultationFields);
    case 'BOOKING':
      return listed(await readBookings(tx, args), (row) => bookingFields(row, directory));
    case 'SESSION':
      return listed(await readSessions(tx, args), sessionFields);
  }
}

function listed<Row extends Omit<Listed, 'fields'>>(
  { rows, total }: EventPage<Row>,
  fieldsOf: (row: Row) => EventField[],
): EventPage<Listed> {
  return { total, rows: rows.map((row) => ({ ...row, fields: fieldsOf(row) })) };
}

const toCursor = ({ day, id }: EventPlace): string =>
  Buffer.from(`e${day} ${id}`).toString('base64url');

/** @throws BAD_CURSOR */
function toPlace(cursor: string): EventPlace {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, day, id] =
    /^e(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  if (!day || !id) throw invalid('BAD_CURSOR', { cursor });
  return { day, id };
}

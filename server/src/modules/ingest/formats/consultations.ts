import type { Consultation } from '../../records/index.js';
import { dayOf, type LogContext, minutesOf, numberOf } from './record-cells.js';
import { optionOf, optionsOf } from './record-options.js';
import type { RecordRow } from './record-row.js';

/** A row of a log of consultations as an event. @throws RowRefusal */
export function readConsultation(row: RecordRow, context: LogContext): Consultation {
  return {
    number: numberOf(row, 'number'),
    day: dayOf(row, context),
    topics: optionsOf(row, 'topic'),
    channel: optionOf(row, 'channel'),
    clientType: optionOf(row, 'client_type'),
    referral: optionOf(row, 'referral'),
    field: optionOf(row, 'field'),
    outcome: optionOf(row, 'outcome'),
    minutes: minutesOf(row, 'minutes'),
  };
}

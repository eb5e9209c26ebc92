import type { Session } from '../../records/index.js';
import { countOf, dayOf, type LogContext, numberOf } from './record-cells.js';
import { optionOf } from './record-options.js';
import type { RecordRow } from './record-row.js';

/** A row of a log of dated occurrences of programmes as an event. @throws RowRefusal */
export function readSession(row: RecordRow, context: LogContext): Session {
  return {
    number: numberOf(row, 'number'),
    day: dayOf(row, context),
    programme: optionOf(row, 'programme'),
    format: optionOf(row, 'format'),
    capacityInPerson: countOf(row, 'capacity'),
    capacityOnline: countOf(row, 'capacity_online'),
    participants: countOf(row, 'participants'),
    groups: countOf(row, 'groups'),
    follows: numberOf(row, 'follows'),
  };
}

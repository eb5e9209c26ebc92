import type { Session } from '../../records/index.js';
import { countOf, dayOf, type LogContext, numberOf } from './record-cells.js';
import { optionOf } from './record-options.js';
import type { RecordRow } from './record-row.js';

/** A row of a log of dated occurrences of programmes as an event. @throws RowRefusal */
export function readSession(row: RecordRow, context: LogContext): Session {
  const number = numberOf(row, 'number');
  const follows = numberOf(row, 'follows');
  if (follows !== null && follows === number)
    throw row.refusal(row.needed('follows'), 'ROW_FOLLOWS_ITSELF');
  return {
    number,
    day: dayOf(row, context),
    programme: optionOf(row, 'programme'),
    format: optionOf(row, 'format'),
    capacityInPerson: countOf(row, 'capacity'),
    capacityOnline: countOf(row, 'capacity_online'),
    participants: countOf(row, 'participants'),
    groups: countOf(row, 'groups'),
    follows,
  };
}

import { copyLine, copyText, type CopyValue } from '../../../platform/database/copy-text.js';
import type { Booking, Consultation, DataSet, Log, Session } from './event.js';
import { idMaker } from './row-ids.js';

/** The import part that brings a log. */
export interface LogPart {
  readonly reporterId: string;
  readonly partId: string;
  readonly at: Date;
}

type AnyEvent = Consultation | Booking | Session;

/** What stands of an event after the head all have: the order of the columns in which each log is copied. */
const FIELDS: Readonly<Record<DataSet, (event: never) => CopyValue[]>> = {
  CONSULTATION: (e: Consultation) => [
    ...[codesOf(e.topics), e.channel, e.clientType, e.referral, e.field, e.outcome, e.minutes],
  ],
  BOOKING: (e: Booking) => [
    ...[e.startsAt, e.endsAt, e.mode, e.purpose, e.users, e.state, codesOf(e.spaceIds)],
  ],
  SESSION: (e: Session) => [
    ...[e.programme, e.format, e.capacityInPerson, e.capacityOnline, e.participants],
    ...[e.groups, e.follows],
  ],
};

/** A set has one order, so that the same content is the same text. */
function codesOf(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)].sort();
}

/**
 * The rows of a log as COPY takes them, each under an id of its own, made while they are read: no more than one is in
 * memory. `spaceIds` are the spaces of the unit.
 * @throws for an event that is not of this log: a mistake of whoever made it
 */
export function* logLines(
  { reporterId, partId, at }: LogPart,
  log: Log,
  spaceIds: ReadonlySet<string>,
): Generator<string> {
  const same = copyText([reporterId, partId, log.unitId, at.toISOString()]);
  const nextId = idMaker();
  const fields = FIELDS[log.dataSet] as (event: AnyEvent) => CopyValue[];
  for (const event of log.events as Iterable<AnyEvent>) {
    const { day, number } = event;
    if (day < log.from || day > log.to) {
      throw new RangeError(`An event of ${day} in a log of ${log.from} to ${log.to}`);
    }
    if ('spaceIds' in event) checkSpaces(event, spaceIds);
    const active = !('state' in event && event.state === 'CANCELLED');
    const own = [nextId(), number, day, `${day.slice(0, 7)}-01`, active, ...fields(event)];
    yield `${same}\t${copyLine(own)}`;
  }
}

function checkSpaces({ spaceIds, day }: Booking, known: ReadonlySet<string>): void {
  const foreign = spaceIds.find((id) => !known.has(id));
  if (spaceIds.length > 0 && foreign === undefined) return;
  throw new RangeError(`A booking of ${day} takes ${foreign ?? 'nothing'}: no space of the unit`);
}

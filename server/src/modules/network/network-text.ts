import { CALENDAR_DAYS, type Closure, type OpeningSpan, toTime } from './calendar.js';
import type { DatedName, Directory, Membership, Name } from './directory.js';
import type { GroupFacts, UnitFacts } from './network-form.js';
import type { GivenMark } from './time-mark.js';

/** A state as the audit trail shows it: a text for each field. */
type Fields = Record<string, string | null>;

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const both = ({ ja, en }: Name): string => `${ja} / ${en}`;
const days = ({ from, to }: Days): string => (from || to ? ` (${from ?? ''}–${to ?? ''})` : '');
const named = (name: DatedName): string => both(name) + days(name);

export function unitFields({ names, note, ...rest }: UnitFacts): Fields {
  const { municipalityCode, openedOn, closedOn, seats, centerKind } = rest;
  return {
    names: names.map(named).join('; '),
    municipalityCode,
    openedOn,
    closedOn,
    seats: seats === null ? null : String(seats),
    centerKind,
    note: note && both(note),
  };
}

export function groupFields({ names, members, note }: GroupFacts, directory: Directory): Fields {
  const member = (membership: Membership): string =>
    directory.unit(membership.unitId).code + days(membership);
  return {
    names: names.map(named).join('; '),
    members: members.map(member).join('; '),
    note: note && both(note),
  };
}

/** null: no hours at all; other than hours without a span, which are closed all the week. */
export function hoursFields(spans: readonly OpeningSpan[] | null): Fields {
  if (!spans) return {};
  const open = CALENDAR_DAYS.flatMap((day) => {
    const times = spans
      .filter((span) => span.day === day)
      .map(({ opens, closes }) => `${toTime(opens)}–${toTime(closes)}`);
    return times.length > 0 ? [`${day} ${times.join(', ')}`] : [];
  });
  return { hours: open.join('; ') || 'CLOSED' };
}

export function closureFields({ from, to, reason }: Closure): Fields {
  return { from, to, reason: both(reason) };
}

/** Of a mark for every metric, none is named. */
export function markFields({ text, breaks, ...mark }: GivenMark): Fields {
  const { kind, from, to, metric } = mark;
  return { kind, from, to, metric, breaks: String(breaks), text: both(text) };
}

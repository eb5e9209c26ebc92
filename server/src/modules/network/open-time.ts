import { isHoliday } from '../../platform/time/holidays.js';
import { addDays, type Day, overlap, type Period } from '../../platform/time/period.js';
import { closuresOn, type JoinedCalendar, type MinuteSpan, spansOn } from './calendar.js';
import type { Name } from './directory.js';

/** When a space was open on a day; on a day it was closed, one span without length. */
export interface OpenSpan extends MinuteSpan {
  readonly spaceId: string;
  readonly day: Day;
}

/** Why a space is not open on a day. REST_DAY: its hours have none for such a day. */
export const CLOSED_FOR = ['NOT_OPENED', 'CLOSURE', 'REST_DAY', 'HOURS_UNKNOWN'] as const;
export type ClosedFor = (typeof CLOSED_FOR)[number];

/** A space on one day. */
export interface DayOfSpace {
  readonly spaceId: string;
  /** In the order of the day; none: not open, or not known whether. */
  readonly spans: readonly MinuteSpan[];
  /** null: it is open. */
  readonly closedFor: ClosedFor | null;
  /** Of the closures the day lies in. */
  readonly reasons: readonly Name[];
}

export interface Opened {
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
}

const EVER: Period = { from: '0001-01-01', to: '9999-12-31' };
const CLOSED: MinuteSpan = { opens: 0, closes: 0 };

/** The part of a period in which all of them had opened and none had closed for good; null: none. */
export function openTogether(units: readonly Opened[], period: Period): Period | null {
  return units.reduce<Period | null>((rest, { openedOn, closedOn }) => {
    const own = { from: openedOn ?? EVER.from, to: closedOn ?? EVER.to };
    return rest && overlap(rest, own);
  }, period);
}

/** The open time of each day of a period; days of which nobody knows the hours are left out. */
export function openSpans(spaceId: string, calendar: JoinedCalendar, period: Period): OpenSpan[] {
  const spans: OpenSpan[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const open = spansOn(calendar, day, isHoliday(day));
    if (!open) continue;
    for (const span of open.length > 0 ? open : [CLOSED]) spans.push({ spaceId, day, ...span });
  }
  return spans;
}

/** When a space is open on a day, and else why not. */
export function dayOfSpace(
  spaceId: string,
  calendar: JoinedCalendar,
  { day, isThere }: { day: Day; isThere: boolean },
): DayOfSpace {
  const closed = (closedFor: ClosedFor, reasons: readonly Name[] = []): DayOfSpace => ({
    ...{ spaceId, spans: [], closedFor, reasons },
  });
  if (!isThere) return closed('NOT_OPENED');
  const reasons = closuresOn(calendar.closures, day).map(({ reason }) => reason);
  if (reasons.length > 0) return closed('CLOSURE', reasons);
  const spans = spansOn(calendar, day, isHoliday(day));
  if (!spans) return closed('HOURS_UNKNOWN');
  return spans.length > 0 ? { spaceId, spans, closedFor: null, reasons } : closed('REST_DAY');
}

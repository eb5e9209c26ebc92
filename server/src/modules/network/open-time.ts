import { isHoliday } from '../../platform/time/holidays.js';
import { addDays, type Day, overlap, type Period } from '../../platform/time/period.js';
import { type JoinedCalendar, type MinuteSpan, spansOn } from './calendar.js';

/** When a space was open on a day; on a day it was closed, one span without length. */
export interface OpenSpan extends MinuteSpan {
  readonly spaceId: string;
  readonly day: Day;
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

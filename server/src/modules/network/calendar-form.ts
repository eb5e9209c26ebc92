import { invalid } from '../../platform/errors/domain-error.js';
import {
  CALENDAR_DAYS,
  type CalendarDay,
  type Closure,
  firstOverlap,
  inOrder,
  isTooLong,
  type OpeningHours,
  type OpeningSpan,
  toMinutes,
  toTime,
} from './calendar.js';
import { checkBoth, checkCount, checkDays } from './network-form.js';

interface GivenSpan {
  readonly day: CalendarDay;
  readonly opens: string;
  readonly closes: string;
}

export interface GivenHours {
  readonly from: string;
  readonly spans: readonly GivenSpan[];
}

const MAX_SPANS_A_DAY = 6;

/** @throws TIME_INVALID, SPANS_OVERLAP, LIST_TOO_LONG */
export function checkHours({ from, spans }: GivenHours): OpeningHours {
  for (const day of CALENDAR_DAYS) {
    checkCount(
      day,
      spans.filter((span) => span.day === day),
      MAX_SPANS_A_DAY,
    );
  }
  const checked = inOrder(spans.map(toSpan));
  const wrong = firstOverlap(checked);
  if (wrong) throw invalid('SPANS_OVERLAP', { day: wrong.day, time: toTime(wrong.opens) });
  return { from, spans: checked };
}

function toSpan({ day, opens: given, closes: until }: GivenSpan): OpeningSpan {
  const opens = minutesOf(given);
  const closes = minutesOf(until);
  if (opens >= closes) throw invalid('TIME_INVALID', { time: `${given}–${until}` });
  return { day, opens, closes };
}

function minutesOf(time: string): number {
  const minutes = toMinutes(time);
  if (minutes === null) throw invalid('TIME_INVALID', { time });
  return minutes;
}

/** @throws PERIOD_ORDER, CLOSURE_TOO_LONG, TEXT_INVALID */
export function checkClosure({ from, to, reason }: Closure): Closure {
  checkDays({ from, to });
  if (isTooLong({ from, to })) throw invalid('CLOSURE_TOO_LONG', { from, to });
  return { from, to, reason: checkBoth('reason', reason) };
}

import type { Consultation, DataSet, Session } from '../records/index.js';
import type { DemoNetwork } from './demo-network.js';
import { type DemoBooking, bookingsOf } from './events/bookings.js';
import { consultationsOf } from './events/consultations.js';
import { sessionsOf } from './events/sessions.js';
import { FISCAL_YEARS, lastDayOf, type Month, monthOf, MONTHS } from './months.js';
import type { Center } from './places/centers.js';
import { STORY } from './story.js';

interface PartOf<Kind extends DataSet, Event> {
  readonly unit: string;
  readonly dataSet: Kind;
  readonly from: string;
  readonly to: string;
  /** Made while they are read; they can be read again. */
  readonly events: Iterable<Event>;
}

/** What a center hands in at once; the spaces of bookings by their codes. */
export type DemoLog =
  | PartOf<'CONSULTATION', Consultation>
  | PartOf<'BOOKING', DemoBooking>
  | PartOf<'SESSION', Session>;

/** Months that follow one another. */
type Run = readonly Month[];

function isReported({ code }: Center, dataSet: DataSet, month: Month): boolean {
  const { unreported } = STORY;
  return !(
    dataSet === 'CONSULTATION' &&
    code === unreported.center &&
    month.key === unreported.month
  );
}

/** The months a center hands in, year by year; a month it does not hand in ends a run. */
function runsOf(center: Center, dataSet: DataSet): Run[] {
  const opened = center.openedOn ?? '';
  const runs: Month[][] = FISCAL_YEARS.flatMap((year) => {
    const months = MONTHS.filter(
      (month) => month.fiscalYear === year && lastDayOf(month) >= opened,
    );
    const gap = months.findIndex((month) => !isReported(center, dataSet, month));
    return gap < 0 ? [months] : [months.slice(0, gap), months.slice(gap + 1)];
  });
  return runs.filter((run) => run.length > 0);
}

function lazily<Event>(run: Run, ofMonth: (month: Month) => Iterable<Event>): Iterable<Event> {
  return {
    *[Symbol.iterator]() {
      for (const month of run) yield* ofMonth(month);
    },
  };
}

function toLog(center: Center, dataSet: DataSet, run: Run): DemoLog {
  const [first, last] = [run[0], run.at(-1)];
  const begins = first ? `${first.key}-01` : '';
  const from = center.openedOn && center.openedOn > begins ? center.openedOn : begins;
  const part = { unit: center.code, from, to: last ? lastDayOf(last) : '' };
  const of = <Event>(ofMonth: (center: Center, month: Month) => Iterable<Event>) =>
    lazily(run, (month) => ofMonth(center, month));
  switch (dataSet) {
    case 'CONSULTATION':
      return { ...part, dataSet, events: of(consultationsOf) };
    case 'BOOKING':
      return { ...part, dataSet, events: of(bookingsOf) };
    case 'SESSION':
      return { ...part, dataSet, events: of(sessionsOf) };
  }
}

/** The consultations of a whole month, of which only the first days had been exported. */
function firstVersion(center: Center): DemoLog {
  const { month, firstUpTo } = STORY.corrected;
  const run = [monthOf(month)];
  const part = { unit: center.code, from: `${month}-01`, to: lastDayOf(monthOf(month)) };
  const events = lazily(run, function* (each) {
    for (const event of consultationsOf(center, each)) if (event.day <= firstUpTo) yield event;
  });
  return { ...part, dataSet: 'CONSULTATION', events };
}

/** Whether the log is the one that is corrected by the next. */
export const isFirstVersion = ({ unit, dataSet, from, to }: DemoLog): boolean =>
  unit === STORY.corrected.center &&
  dataSet === 'CONSULTATION' &&
  from.startsWith(STORY.corrected.month) &&
  to.startsWith(STORY.corrected.month);

/** The logs of a center, in the order in which it hands them in. */
export function* logsOf(center: Center): Generator<DemoLog> {
  if (center.code === STORY.totalsOnly.center) return;
  if (center.code === STORY.corrected.center) yield firstVersion(center);
  for (const dataSet of ['CONSULTATION', 'BOOKING', 'SESSION'] as const) {
    for (const run of runsOf(center, dataSet)) yield toLog(center, dataSet, run);
  }
}

/** Every log of the network, center by center. */
export function* demoLogs({ centers }: DemoNetwork): Generator<DemoLog> {
  for (const center of centers) yield* logsOf(center);
}

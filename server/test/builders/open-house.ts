import { LogImportService } from '../../src/modules/ingest/index.js';
import type { Booking } from '../../src/modules/records/events/event.js';
import { systemContext } from '../../src/platform/context/system-context.js';
import type { TestApp } from '../support/test-app.js';
import { aCenter, aLog, type Center } from './logs.js';

let n = 0;

/** Weekdays 9:00–12:00 and 13:00–21:00, Saturdays 10:00–17:00, Sundays closed; closed for works on 10 May 2024. */
export async function aHouse(app: TestApp): Promise<Center> {
  const center = await aCenter(app.database, `house-${(n += 1)}`, ['a', 'b', 'c']);
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
  const spans = [
    ...weekdays.flatMap((day) => [
      `{ day: ${day}, opens: "09:00", closes: "12:00" }, { day: ${day}, opens: "13:00", closes: "21:00" }`,
    ]),
    `{ day: SATURDAY, opens: "10:00", closes: "17:00" }`,
  ];
  await app.data(`mutation {
    setOpeningHours(unit: "${center.code}", from: "2024-01-01", spans: [${spans.join()}]) { hoursFrom { code } }
    addClosure(unit: "${center.code}", from: "2024-05-10", to: "2024-05-10", reason: { ja: "工事", en: "Works" }) { hoursFrom { code } }
  }`);
  return center;
}

/** A log of some days: `2024-04-01..2024-04-30`. */
export function bringBookings(
  app: TestApp,
  { id }: Center,
  days: string,
  bookings: readonly Booking[],
) {
  const log = aLog(id, 'BOOKING', days, bookings);
  const context = systemContext(new Date('2024-08-01T00:00:00Z'));
  return app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
}

/** Spaces of a test have ids in no order. */
export const bySpace = (x: { space: { code: string } }, y: typeof x): number =>
  x.space.code < y.space.code ? -1 : 1;

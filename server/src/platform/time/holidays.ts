import holidayJp from '@holiday-jp/holiday_jp';
import type { Day } from './period.js';

/** The public holidays of Japan, moved ones and days in lieu included; as far as the law is known, to 2050. */
const HOLIDAYS: ReadonlySet<Day> = new Set(Object.keys(holidayJp.holidays));

export function isHoliday(day: Day): boolean {
  return HOLIDAYS.has(day);
}

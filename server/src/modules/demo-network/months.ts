import { type Weekday, WEEKDAYS } from '../../platform/time/weekdays.js';
/** The years the fictional network has reported for: April 2021 to March 2026. */
const FIRST_FISCAL_YEAR = 2021;
export const FISCAL_YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const MONTHS_A_YEAR = 12;
const APRIL = 4;

export interface DayOfMonth {
  readonly day: string;
  readonly weekDay: Weekday;
  readonly isHoliday: boolean;
}

export interface Month {
  /** 0 for April 2021. */
  readonly index: number;
  /** 2021-04 */
  readonly key: string;
  readonly fiscalYear: number;
  /** 1 for January. */
  readonly month: number;
  readonly days: readonly DayOfMonth[];
}

/** Public holidays of Japan. Kept here, so that a better list elsewhere does not alter what was generated. */
const HOLIDAYS = new Set(
  [
    '2021: 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23',
    '2022: 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23',
    '2023: 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23',
    '2024: 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23',
    '2024: 10-14 11-03 11-04 11-23',
    '2025: 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03',
    '2025: 11-23 11-24',
    '2026: 01-01 01-12 02-11 02-23 03-20',
  ].flatMap((line) => {
    const [year = '', days = ''] = line.split(': ');
    return days.split(' ').map((day) => `${year}-${day}`);
  }),
);

const twoDigits = (n: number): string => String(n).padStart(2, '0');

function toMonth(index: number): Month {
  const since = FIRST_FISCAL_YEAR * MONTHS_A_YEAR + (APRIL - 1) + index;
  const [year, month] = [Math.floor(since / MONTHS_A_YEAR), (since % MONTHS_A_YEAR) + 1];
  const key = `${year}-${twoDigits(month)}`;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, i): DayOfMonth => {
    const day = `${key}-${twoDigits(i + 1)}`;
    // Date begins its week on Sunday.
    const weekDay = WEEKDAYS[(new Date(Date.UTC(year, month - 1, i + 1)).getUTCDay() + 6) % 7];
    return { day, weekDay: weekDay ?? 'MONDAY', isHoliday: HOLIDAYS.has(day) };
  });
  const fiscalYear = FIRST_FISCAL_YEAR + Math.floor(index / MONTHS_A_YEAR);
  return { index, key, fiscalYear, month, days };
}

export const MONTHS: readonly Month[] = Array.from(
  { length: FISCAL_YEARS.length * MONTHS_A_YEAR },
  (_, index) => toMonth(index),
);

export const FIRST_DAY = '2021-04-01';

export const lastDayOf = ({ days }: Month): string => days.at(-1)?.day ?? '';

/** @throws when the month is not one of the network's. */
export function monthOf(key: string): Month {
  const month = MONTHS.find((each) => each.key === key);
  if (!month) throw new Error(`${key} is not a month of the fictional network`);
  return month;
}

import { isHoliday } from '../../platform/time/holidays.js';
import { addDays, type Day, type Period } from '../../platform/time/period.js';
import { type Calendar, type CalendarDay, isOpenOn, joinUp, nameOfDay } from './calendar.js';
import type { Unit } from './directory.js';
import { openTogether } from './open-time.js';

/** How many days of a period a unit was open. */
export interface OpenDayCount {
  readonly open: number;
  /** From the first to the last day of which nobody knows the hours; null: they are known. */
  readonly unknown: Period | null;
}

interface NamedDay {
  readonly day: Day;
  readonly name: CalendarDay | undefined;
}

const EMPTY: Calendar = { hours: [], closures: [] };
const NONE: OpenDayCount = { open: 0, unknown: null };

/** The days units were open: their hours, the holidays, the closures, the first and the last day of each. */
export class OpenDays {
  private readonly joined = new Map<string, Calendar>();
  private readonly named = new Map<string, readonly NamedDay[]>();

  /** `calendars`: what units have on record of their own, by their id. */
  constructor(private readonly calendars: ReadonlyMap<string, Calendar> = new Map()) {}

  /** `lineage`: the unit and those above it, the nearest first. Before a unit opened nothing is unknown of it. */
  within(lineage: readonly Unit[], period: Period): OpenDayCount {
    const opened = openTogether(lineage, period);
    if (!opened) return NONE;
    const calendar = this.calendarOf(lineage);
    let open = 0;
    const unknown: Day[] = [];
    for (const { day, name } of this.daysOf(opened)) {
      const isOpen = isOpenOn(calendar, day, name);
      if (isOpen === null) unknown.push(day);
      if (isOpen) open += 1;
    }
    const [from, to] = [unknown[0], unknown.at(-1)];
    return { open, unknown: from !== undefined && to !== undefined ? { from, to } : null };
  }

  private calendarOf(lineage: readonly Unit[]): Calendar {
    const id = lineage[0]?.id ?? '';
    const known =
      this.joined.get(id) ?? joinUp(lineage.map((unit) => this.calendars.get(unit.id) ?? EMPTY));
    this.joined.set(id, known);
    return known;
  }

  /** Many units are asked about the same days. */
  private daysOf({ from, to }: Period): readonly NamedDay[] {
    const key = `${from} ${to}`;
    const known = this.named.get(key) ?? nameDays({ from, to });
    this.named.set(key, known);
    return known;
  }
}

function nameDays({ from, to }: Period): NamedDay[] {
  const days: NamedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ day, name: nameOfDay(day, isHoliday(day)) });
  }
  return days;
}

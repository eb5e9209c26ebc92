/** Which opening hours are being written: a version by its first day, or new ones. */
export interface CalendarSearch {
  hours?: string;
}

export const NEW_HOURS = 'new';

export function toCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const { hours } = raw;
  const known =
    typeof hours === 'string' && (hours === NEW_HOURS || /^\d{4}-\d{2}-\d{2}$/u.test(hours));
  return { hours: known ? hours : undefined };
}

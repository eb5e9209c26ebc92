import { text } from '../../shared/filters/view-search';

/** The choices of the page as they stand in the address; absent is "not chosen". */
export interface OccupancySearch {
  /** Code of the center or space that is drawn. */
  place?: string;
  /** Day of the calendar. */
  day?: string;
}

export function toOccupancySearch(raw: Record<string, unknown>): OccupancySearch {
  const day = text(raw.day);
  return { place: text(raw.place), day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined };
}

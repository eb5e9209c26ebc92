import { text } from '../../shared/filters/view-search';

/** Whose figures of which month. */
export interface EntrySearch {
  unit?: string;
  month?: string;
}

export const toEntrySearch = (raw: Record<string, unknown>): EntrySearch => {
  const month = text(raw.month);
  return {
    unit: text(raw.unit),
    month: month !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : undefined,
  };
};

import { text } from '../../shared/filters/view-search';

/** What the page shows: whose figures a file would be, and the file that is open. */
export interface DataSearch {
  unit?: string;
  file?: string;
}

export const toDataSearch = (raw: Record<string, unknown>): DataSearch => ({
  unit: text(raw.unit),
  file: text(raw.file),
});

import { isLocale, type Locale } from '../format/locale';

/** What every page reads from its address. Absent means "not chosen": the page then decides, and writes nothing. */
export interface ViewSearch {
  lang?: Locale;
  unit?: string;
  fy?: number;
  /** Ids of the frames shown as tables, joined by commas. */
  tables?: string;
  /** Id of the one frame shown, within a page of somebody else's. */
  only?: string;
}

export function toViewSearch(raw: Record<string, unknown>): ViewSearch {
  return {
    lang: isLocale(raw.lang) ? raw.lang : undefined,
    unit: text(raw.unit),
    fy: wholeNumber(raw.fy, 1900, 2200),
    tables: text(raw.tables),
    only: text(raw.only),
  };
}

export function text(raw: unknown): string | undefined {
  const value = typeof raw === 'number' ? String(raw) : raw;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function wholeNumber(raw: unknown, min: number, max: number): number | undefined {
  const value = typeof raw === 'string' && /^\d{1,6}$/.test(raw) ? Number(raw) : raw;
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return value >= min && value <= max ? value : undefined;
}

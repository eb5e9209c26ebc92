import { text, wholeNumber } from '../../shared/filters/view-search';

export const GRAINS = ['month', 'quarter', 'year'] as const;
export const MODES = ['reported', 'same', 'to-date'] as const;
export const MEASURES = ['count', 'per-1000', 'per-day', 'index'] as const;

export const SETS = ['centers', 'cities', 'members'] as const;

/** The choices of the page as they stand in the address; absent is "not chosen". */
export interface TrendsSearch {
  metric?: string;
  /** Units beside the lead, joined by commas. */
  units?: string;
  grain?: (typeof GRAINS)[number];
  /** First and last fiscal year. */
  from?: number;
  to?: number;
  mode?: (typeof MODES)[number];
  measure?: (typeof MEASURES)[number];
  /** First day of the period an index takes as 100. */
  base?: string;
  previous?: 'yes';
  cumulative?: 'yes';
  /** All of a kind instead of units one by one. */
  every?: (typeof SETS)[number];
  /** A line for each year, over April to March. */
  lines?: 'years';
  /** One chart of all, or a small one for each; absent: as many as can be read in one. */
  layout?: 'one' | 'grid';
  /** Every small chart on a scale of its own. */
  axis?: 'free';
  /** The unit of the small chart that is shown large. */
  open?: string;
}

export function toTrendsSearch(raw: Record<string, unknown>): TrendsSearch {
  return {
    metric: text(raw.metric),
    units: text(raw.units),
    grain: GRAINS.find((grain) => grain === raw.grain),
    from: wholeNumber(raw.from, 1900, 2200),
    to: wholeNumber(raw.to, 1900, 2200),
    mode: MODES.find((mode) => mode === raw.mode),
    measure: MEASURES.find((measure) => measure === raw.measure),
    base: text(raw.base),
    previous: raw.previous === 'yes' ? 'yes' : undefined,
    cumulative: raw.cumulative === 'yes' ? 'yes' : undefined,
    every: SETS.find((set) => set === raw.every),
    lines: raw.lines === 'years' ? 'years' : undefined,
    layout: raw.layout === 'one' || raw.layout === 'grid' ? raw.layout : undefined,
    axis: raw.axis === 'free' ? 'free' : undefined,
    open: text(raw.open),
  };
}

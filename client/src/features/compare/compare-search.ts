import { wholeNumber } from '../../shared/filters/view-search';

/** The questions a comparison can answer; the first is the one without a choice. */
export const COMPARE_VIEWS = ['ranks', 'change', 'scatter', 'matrix'] as const;
export type CompareViewName = (typeof COMPARE_VIEWS)[number];

/** What the comparison reads from its address besides unit and fiscal year. */
export interface CompareSearch {
  view?: Exclude<CompareViewName, 'ranks'>;
  metric?: string;
  /** `cities`, `centers`, `country`, `like.` with a kind of peers, or the code of a group. */
  with?: string;
  match?: 'same';
  show?: 'per1000';
  /** Fiscal year since which the change is shown. */
  since?: number;
  /** Only the months all have, in both years. */
  months?: 'alike';
  /** The metric on the upright axis. */
  beside?: string;
  /** Whose metrics the matrix has. */
  domain?: string;
}

export function toCompareSearch(raw: Record<string, unknown>): CompareSearch {
  return {
    view: COMPARE_VIEWS.filter((view) => view !== 'ranks').find((view) => view === raw.view),
    metric: word(raw.metric),
    with: word(raw.with),
    match: raw.match === 'same' ? 'same' : undefined,
    show: raw.show === 'per1000' ? 'per1000' : undefined,
    since: wholeNumber(raw.since, 1900, 2200),
    months: raw.months === 'alike' ? 'alike' : undefined,
    beside: word(raw.beside),
    domain: word(raw.domain),
  };
}

function word(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

import { text, wholeNumber } from '../../shared/filters/view-search';

/** The parts of the page, in their order. */
export const PARTS = ['tree', 'programmes', 'cases', 'gaps'] as const;
export type PlansPart = (typeof PARTS)[number];

/** The choices of the page as they stand in the address; absent is "not chosen". */
export interface PlansSearch {
  part?: PlansPart;
  /** Code of the plan. */
  plan?: string;
  /** Number of its version. */
  version?: number;
  /** Code of the entry that is unfolded. */
  open?: string;
  /** Fiscal year the programmes are set against. */
  against?: number;
  /** Code of the programme that is followed over the years. */
  follow?: string;
  /** Code of the metric it is followed by. */
  metric?: string;
}

export function toPlansSearch(raw: Record<string, unknown>): PlansSearch {
  return {
    part: PARTS.find((part) => part === raw.part),
    plan: text(raw.plan),
    version: wholeNumber(raw.version, 1, 999),
    open: text(raw.open),
    against: wholeNumber(raw.against, 1900, 2200),
    follow: text(raw.follow),
    metric: text(raw.metric),
  };
}

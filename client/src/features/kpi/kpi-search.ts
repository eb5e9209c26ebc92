import { text } from '../../shared/filters/view-search';
import type { KpiState } from '../../shared/graphql/generated/graphql';

/** What needs attention first. */
export const STATES = [
  'BEHIND',
  'ON_THE_WAY',
  'NOT_JUDGED',
  'REACHED',
] as const satisfies readonly KpiState[];

/** Which targets the page shows, and which one is opened. */
export interface KpiSearch {
  standing?: KpiState;
  /** Metric, or metric and programme: `session.held/seminar`. */
  kpi?: string;
  /** As it stood at the end of this day; else now. */
  asOf?: string;
}

export const toKpiSearch = (raw: Record<string, unknown>): KpiSearch => ({
  standing: STATES.find((state) => state === raw.standing),
  kpi: text(raw.kpi),
  asOf: /^\d{4}-\d{2}-\d{2}$/.test(String(raw.asOf)) ? String(raw.asOf) : undefined,
});

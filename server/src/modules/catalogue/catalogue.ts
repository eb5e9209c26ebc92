import { invalid } from '../../platform/errors/domain-error.js';
import { CONSULTATION_METRICS } from './definitions/consultation.js';
import { CONTEXT_METRICS } from './definitions/context.js';
import { DISAGGREGATIONS } from './definitions/disaggregations.js';
import { FACILITY_METRICS } from './definitions/facility.js';
import { INFORMATION_METRICS } from './definitions/information.js';
import { MANAGEMENT_METRICS } from './definitions/management.js';
import { NPO_FIELD } from './definitions/npo-fields.js';
import { PROGRAMME } from './definitions/programmes.js';
import { SESSION_METRICS } from './definitions/session.js';
import { SPACE_METRICS } from './definitions/space.js';
import type { Disaggregation, DisaggregationOption, MetricDefinition } from './metric.js';

export const METRICS: readonly MetricDefinition[] = [
  ...CONSULTATION_METRICS,
  ...SPACE_METRICS,
  ...SESSION_METRICS,
  ...FACILITY_METRICS,
  ...INFORMATION_METRICS,
  ...MANAGEMENT_METRICS,
  ...CONTEXT_METRICS,
];

const byCode = new Map(METRICS.map((metric) => [metric.code, metric]));
const disaggregations = new Map([...DISAGGREGATIONS, NPO_FIELD, PROGRAMME].map((d) => [d.code, d]));

export function findMetric(code: string): MetricDefinition | null {
  return byCode.get(code) ?? null;
}

/** @throws UNKNOWN_METRIC */
export function getMetric(code: string): MetricDefinition {
  const metric = byCode.get(code);
  if (!metric) throw invalid('UNKNOWN_METRIC', { code });
  return metric;
}

/** The code lists a metric may be split by, in the order the catalogue gives. */
export function disaggregationsOf(metric: MetricDefinition): readonly Disaggregation[] {
  const known = listsOf.get(metric);
  if (known) return known;
  const lists = metric.disaggregations.flatMap((code) => disaggregations.get(code) ?? []);
  listsOf.set(metric, lists);
  return lists;
}

const listsOf = new WeakMap<MetricDefinition, readonly Disaggregation[]>();

/** @throws UNKNOWN_DISAGGREGATION */
export function getDisaggregation(metric: MetricDefinition, code: string): Disaggregation {
  const found = metric.disaggregations.includes(code) ? disaggregations.get(code) : undefined;
  if (!found) {
    const known = metric.disaggregations.join(', ') || '—';
    throw invalid('UNKNOWN_DISAGGREGATION', { metric: metric.code, code, known });
  }
  return found;
}

/** Whether the code list says something of the person behind a case; an unknown one is taken to. */
export function isPersonal(code: string): boolean {
  return disaggregations.get(code)?.impersonal !== true;
}

/** @throws UNKNOWN_OPTION */
export function getOption(disaggregation: Disaggregation, code: string): DisaggregationOption {
  const found = disaggregation.options.find((option) => option.code === code);
  if (!found) throw invalid('UNKNOWN_OPTION', { disaggregation: disaggregation.code, code });
  return found;
}

/** @throws UNKNOWN_DEFINITION */
export function checkDefinition(metric: MetricDefinition, id: string): string {
  if (!metric.variants.some((variant) => variant.id === id)) {
    const known = metric.variants.map((variant) => variant.id).join(', ');
    throw invalid('UNKNOWN_DEFINITION', { metric: metric.code, code: id, known });
  }
  return id;
}

export function isRate(metric: MetricDefinition): boolean {
  return metric.countType === 'NOT_A_COUNT' && metric.inTime === 'NON_ADDITIVE';
}

/** Disaggregations and options as facts carry them: sorted by disaggregation, joined by a comma. */
export interface Split {
  readonly breakdown: string;
  readonly option: string;
}

export const TOTAL: Split = { breakdown: '', option: '' };

export function toSplit(
  options: readonly (readonly [disaggregation: string, option: string])[],
): Split {
  const sorted = [...options].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    breakdown: sorted.map(([disaggregation]) => disaggregation).join(','),
    option: sorted.map(([, option]) => option).join(','),
  };
}

/** Whether the finer split carries the coarser one's options. */
export function isWithin(finer: Split, coarser: Split): boolean {
  if (!coarser.breakdown) return true;
  const options = finer.option.split(',');
  const at = new Map(finer.breakdown.split(',').map((code, i) => [code, options[i]]));
  const wanted = coarser.option.split(',');
  return coarser.breakdown.split(',').every((code, i) => at.get(code) === wanted[i]);
}

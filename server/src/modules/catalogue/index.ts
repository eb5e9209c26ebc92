export { CatalogueModule } from './catalogue.module.js';
export {
  METRICS,
  TOTAL,
  checkDefinition,
  disaggregationsOf,
  findMetric,
  getDisaggregation,
  getMetric,
  getOption,
  isPersonal,
  isRate,
  isWithin,
  toSplit,
  type Split,
} from './catalogue.js';
export {
  DisaggregationOptionType,
  DisaggregationType,
  MetricType,
  toDisaggregationType,
  toMetricType,
} from './catalogue.types.js';
export { OBS_STATUSES, OBS_STATUS_SQL, QUALIFIERS, WITHOUT_VALUE } from './obs-status.js';
export type { ObsStatus, Qualifier } from './obs-status.js';
export type {
  Disaggregation,
  DisaggregationOption,
  Facet,
  FacetKind,
  MetricDefinition,
} from './metric.js';
export { unitName } from './units.js';
export { amount, amounts, roughAmount, roughAmounts } from './amount.js';

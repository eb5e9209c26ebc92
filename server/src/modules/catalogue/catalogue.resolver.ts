import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/context/allow.js';
import { METRICS, getMetric } from './catalogue.js';
import { MetricType, toMetricType } from './catalogue.types.js';

@Resolver(() => MetricType)
export class CatalogueResolver {
  @Public()
  @Query(() => [MetricType], {
    description:
      'The catalogue: definitions, units, additivity, disaggregations. Error: UNKNOWN_METRIC.',
  })
  metrics(
    @Args('codes', { type: () => [String], nullable: true }) codes: string[] | null,
    @Args('domain', { type: () => String, nullable: true }) domain: string | null,
  ): MetricType[] {
    const chosen = codes ? [...new Set(codes)].map(getMetric) : METRICS;
    return chosen.filter((metric) => !domain || metric.domain === domain).map(toMetricType);
  }
}

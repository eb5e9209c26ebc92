import type { UseQueryResult } from '@tanstack/react-query';
import {
  MetricAvailabilityDocument,
  type MetricAvailabilityQuery,
} from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';

const NONE = {};

/** Which metrics each unit has figures for. */
export function useMetricAvailability(): UseQueryResult<MetricAvailabilityQuery> {
  return useQuestion(MetricAvailabilityDocument, NONE);
}

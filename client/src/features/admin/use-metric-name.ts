import { MarkMetricsDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';

const NOTHING = {};

/** The name of a metric by its code; as long as it is not known, the code. */
export function useMetricName(code: string): string {
  const format = useFormat();
  const metrics = useQuestion(MarkMetricsDocument, NOTHING).data?.metrics;
  const name = metrics?.find((metric) => metric.code === code)?.name;
  return name ? format.text(name) : code;
}

import { useTranslations } from 'use-intl';
import { Badge } from '../ui/badge';
import type { Figure } from './figure';
import { isReported } from './figure';

/** The state of a value, when there is something to say, and what kind of count it is. */
export function StatusBadges({ figure }: { figure: Figure }) {
  const status = useTranslations('status');
  const countType = useTranslations('countType');
  const { metric, value } = figure;
  return (
    <>
      {isReported(figure) && value.status !== 'NORMAL' && (
        <Badge tone="notice">{status(value.status)}</Badge>
      )}
      <Badge tone="plain">{countType(metric.countType)}</Badge>
    </>
  );
}

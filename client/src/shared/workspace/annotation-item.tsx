import { useTranslations } from 'use-intl';
import type { UnitFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import type { Annotation } from './use-annotations';

interface AnnotationItemProps {
  annotation: Annotation;
  /** Its letter in the chart; null: there is none. */
  sign: string | null;
  /** Where it was noted, unless that is the one unit of the chart. */
  unit: UnitFieldsFragment | null;
  metricName: string;
  busy: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** One note under its letter: when, where, what, and who wrote it. */
export function AnnotationItem(props: AnnotationItemProps) {
  const { annotation, sign, unit, busy, onEdit, onRemove } = props;
  const { text, mine, mayRemove } = annotation;
  const t = useTranslations('workspace.notes');
  const day = useWhen()(annotation);
  const format = useFormat();
  return (
    <li className="flex gap-3 border-t border-border py-2">
      <span className="w-5 shrink-0">
        {sign && (
          <span className="inline-block w-5 rounded-4 bg-text text-center text-sm font-bold text-surface forced-colors:border">
            {sign}
          </span>
        )}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <span className="font-bold">{day}</span>
          {unit && <span>{format.text(unit.name)}</span>}
        </p>
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
        <About {...props} />
      </div>
      {mayRemove && (
        <div className="flex shrink-0 items-start gap-2 max-sm:flex-col">
          {mine && (
            <Button label={t('editOne', { day })} onClick={onEdit}>
              {t('edit')}
            </Button>
          )}
          <Button busy={busy} label={t('removeOne', { day })} onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

function useWhen() {
  const format = useFormat();
  return ({ from, to }: Annotation): string =>
    from === to ? format.day(from) : format.dayRange(from, to);
}

/** Who wrote it and when, about what, and who sees it. */
function About({ annotation, metricName }: AnnotationItemProps) {
  const { author, createdAt, changedAt, metric, shared } = annotation;
  const t = useTranslations('workspace.notes');
  const format = useFormat();
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-text-quiet">
      <span>{author}</span>
      <span>{format.instant(createdAt)}</span>
      {changedAt && <span>{t('edited', { at: format.instant(changedAt) })}</span>}
      <span>{metric === null ? t('allMetrics') : t('thisMetric', { metric: metricName })}</span>
      <Badge tone="plain">{t(shared ? 'sharedBadge' : 'privateBadge')}</Badge>
    </p>
  );
}

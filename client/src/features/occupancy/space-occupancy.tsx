import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef, type View } from '../../shared/filters/view';
import { OccupancyDocument, type NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { HoursFrame } from './hours-frame';
import { HeatmapFrame, MonthsFrame } from './occupancy-frames';
import { toOccupancyView } from './occupancy-model';
import type { Place } from './occupancy-places';

interface SpaceOccupancyProps {
  network: NetworkQuery;
  view: View;
  place: Place;
}

/** One space in one fiscal year. */
export function SpaceOccupancy({ network, view, place }: SpaceOccupancyProps) {
  const app = useTranslations('app');
  const t = useTranslations('occupancy');
  const format = useFormat();
  const { fiscalYear } = view;
  const occupancy = useQuestion(OccupancyDocument, { space: place.code, fiscalYear });
  const unit = toUnitRef(network, place.code);
  if (occupancy.error) {
    return <ErrorNotice error={occupancy.error} onRetry={() => void occupancy.refetch()} />;
  }
  if (!occupancy.data) return <Skeleton label={app('loading')} />;
  const shown = toOccupancyView(occupancy.data, unit, {
    month: format.shortMonth,
    text: format.text,
    year: t('yearColumn'),
    together: t('together'),
  });
  if (shown.empty) return <EmptyYear name={format.text(unit.name)} view={view} place={place} />;
  return (
    <section aria-label={format.text(unit.name)} className="grid gap-4 *:min-w-0">
      <HeatmapFrame network={network} shown={shown} />
      <MonthsFrame network={network} shown={shown} />
      <HoursFrame network={network} unit={unit} fiscalYear={fiscalYear} />
    </section>
  );
}

interface EmptyYearProps {
  name: string;
  view: View;
  place: Place;
}

/** The space has rates, but not of this year: leads to one that has. */
function EmptyYear({ name, view, place: { reach } }: EmptyYearProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const year = format.fiscalYear(view.fiscalYear);
  const last = reach?.lastYear;
  return (
    <Notice tone="plain" title={t('emptyYearTitle', { unit: name, year })}>
      <p>{t('emptyYearText')}</p>
      {last !== undefined && (
        <p>
          <Link
            to="/occupancy"
            search={(previous) => ({ ...previous, unit: view.unit, fy: last })}
            className="inline-block py-1 font-bold text-accent underline"
          >
            {t('openYear', { year: format.fiscalYear(last) })}
          </Link>
        </p>
      )}
    </Notice>
  );
}

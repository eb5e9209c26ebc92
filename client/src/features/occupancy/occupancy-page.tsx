import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { toUnitRef, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import { useMetricAvailability } from '../../shared/filters/use-metric-availability';
import type { MetricAvailabilityQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { NoRates } from './no-rates';
import { placesOf } from './occupancy-places';
import type { OccupancySearch } from './occupancy-search';
import { OccupancySkeleton } from './occupancy-skeleton';
import { PlaceChoice } from './place-choice';
import { SpaceOccupancy } from './space-occupancy';

export function OccupancyPage() {
  const t = useTranslations('occupancy');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => <OccupancyContent network={network} view={view} />}
    </ViewPage>
  );
}

interface OccupancyContentProps {
  network: NetworkQuery;
  view: View;
}

function OccupancyContent({ network, view }: OccupancyContentProps) {
  const t = useTranslations('occupancy');
  const reach = useMetricAvailability();
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {reach.error && <ErrorNotice error={reach.error} onRetry={() => void reach.refetch()} />}
      {reach.isPending && <OccupancySkeleton />}
      {reach.data && (
        <Places network={network} view={view} availability={reach.data.availability} />
      )}
    </>
  );
}

interface PlacesProps extends OccupancyContentProps {
  availability: MetricAvailabilityQuery['availability'];
}

/** One place of the unit is drawn, the others are a choice away; those that never reported a rate are only named. */
function Places({ network, view, availability }: PlacesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const search: OccupancySearch = useSearch({ strict: false });
  const places = placesOf(network, availability, view.unit);
  const filled = places.filter(({ reach }) => reach !== null);
  const silent = places.filter(({ reach }) => reach === null);
  const chosen = filled.find(({ code }) => code === search.place) ?? filled[0];
  if (!chosen) {
    return <NoRates network={network} view={view} availability={availability} places={places} />;
  }
  return (
    <>
      {filled.length > 1 && (
        <PlaceChoice network={network} places={filled} chosen={chosen.code} unit={view.unit} />
      )}
      <SpaceOccupancy key={chosen.code} network={network} view={view} place={chosen} />
      {silent.length > 0 && (
        <p className="text-sm">
          {t('silent', {
            names: silent
              .map(({ code }) => format.text(toUnitRef(network, code).name))
              .join(t('comma')),
          })}
        </p>
      )}
    </>
  );
}

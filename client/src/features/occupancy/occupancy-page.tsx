import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import { toUnitRef, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import { useMetricAvailability } from '../../shared/filters/use-metric-availability';
import type { MetricAvailabilityQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { NoRates } from './no-rates';
import { placesOf } from './occupancy-places';
import { OtherPlaces } from './other-places';
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
  const app = useTranslations('app');
  const t = useTranslations('occupancy');
  const reach = useMetricAvailability();
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {reach.error && <ErrorNotice error={reach.error} onRetry={() => void reach.refetch()} />}
      {reach.isPending && <Skeleton label={app('loading')} />}
      {reach.data && (
        <Places network={network} view={view} availability={reach.data.availability} />
      )}
    </>
  );
}

interface PlacesProps extends OccupancyContentProps {
  availability: MetricAvailabilityQuery['availability'];
}

/** A network has more places than anybody reads at once; each asks the server for itself. */
const MOST_DRAWN = 6;

/** Each place of the unit; those beyond the first few are linked, those that never reported a rate are only named. */
function Places({ network, view, availability }: PlacesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const places = placesOf(network, availability, view.unit);
  const filled = places.filter(({ reach }) => reach !== null);
  const silent = places.filter(({ reach }) => reach === null);
  if (filled.length === 0) {
    return <NoRates network={network} view={view} availability={availability} places={places} />;
  }
  return (
    <>
      {filled.slice(0, MOST_DRAWN).map((place) => (
        <SpaceOccupancy key={place.code} network={network} view={view} place={place} />
      ))}
      {filled.length > MOST_DRAWN && (
        <OtherPlaces network={network} places={filled.slice(MOST_DRAWN)} />
      )}
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

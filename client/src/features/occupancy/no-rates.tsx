import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef, type View } from '../../shared/filters/view';
import type { MetricAvailabilityQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import { placesWithRates, type Place } from './occupancy-places';

interface NoRatesProps {
  network: NetworkQuery;
  view: View;
  availability: MetricAvailabilityQuery['availability'];
  places: readonly Place[];
}

const MOST_LINKS = 8;

/** No place of the unit reported a rate: says so, and where there is one. */
export function NoRates({ network, view, availability, places }: NoRatesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const unit = format.text(toUnitRef(network, view.unit).name);
  const elsewhere = placesWithRates(availability).slice(0, MOST_LINKS);
  return (
    <Notice tone="plain" title={t('emptyTitle', { unit })}>
      <p>{t(places.length === 0 ? 'noSpaces' : 'noRates', { unit })}</p>
      {elsewhere.length > 0 ? (
        <>
          <p>{t('elsewhere')}</p>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            {elsewhere.map(({ code, reach }) => (
              <li key={code}>
                <Link
                  to="/occupancy"
                  search={(previous) => ({ ...previous, unit: code, fy: reach?.lastYear })}
                  className="inline-block py-1 font-bold text-accent underline"
                >
                  {t('placeAndYear', {
                    place: format.text(toUnitRef(network, code).name),
                    year: reach ? format.fiscalYear(reach.lastYear) : '',
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('how')}</p>
      )}
    </Notice>
  );
}

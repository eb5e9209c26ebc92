import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import type { Place } from './occupancy-places';

interface OtherPlacesProps {
  network: NetworkQuery;
  places: readonly Place[];
}

/** Places with a rate that are not drawn here, each a step away. */
export function OtherPlaces({ network, places }: OtherPlacesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  return (
    <Notice tone="plain" title={t('others', { count: places.length })}>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {places.map(({ code }) => (
          <li key={code}>
            <Link
              to="/occupancy"
              search={(previous) => ({ ...previous, unit: code })}
              className="inline-block py-1 text-accent underline"
            >
              {format.text(toUnitRef(network, code).name)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

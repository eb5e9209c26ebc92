import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef, yearsOf, type View } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';

/** Nothing reported: says so, and where there are figures or how they come in. */
export function EmptyYear({ network, view }: { network: NetworkQuery; view: View }) {
  const t = useTranslations('overview');
  const format = useFormat();
  const year = format.fiscalYear(view.fiscalYear);
  const years = yearsOf(network, view.unit);
  return (
    <Notice tone="plain" title={t('emptyTitle', { year })}>
      <p>{t('emptyText', { unit: format.text(toUnitRef(network, view.unit).name), year })}</p>
      {years.length > 0 ? (
        <>
          <p>{t('emptyYears')}</p>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            {years.map((fy) => (
              <li key={fy}>
                <Link
                  to="/"
                  search={(previous) => ({ ...previous, unit: view.unit, fy })}
                  className="inline-block py-1 font-bold text-accent underline"
                >
                  {format.fiscalYear(fy)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('emptyHow')}</p>
      )}
    </Notice>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { reachOf } from '../../shared/filters/metric-reach';
import { useMetricAvailability } from '../../shared/filters/use-metric-availability';
import { toUnitRef, type View } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';

const METRICS = ['session.held', 'session.planned', 'session.participants'];

/** Nothing is known of the year: says so, and leads to the newest of which something is. */
export function NoAttendance({ network, view }: { network: NetworkQuery; view: View }) {
  const t = useTranslations('attendance');
  const format = useFormat();
  const { data } = useMetricAvailability();
  const reach = data ? reachOf(network, data.availability, [view.unit]) : null;
  const years = METRICS.flatMap((metric) => reach?.get(metric)?.lastYear ?? []);
  const last = years.length > 0 ? Math.max(...years) : null;
  const unit = format.text(toUnitRef(network, view.unit).name);
  const year = format.fiscalYear(view.fiscalYear);
  return (
    <Notice tone="plain" title={t('emptyTitle', { unit, year })}>
      <p>{t(last === null ? 'emptyHow' : 'emptyYear')}</p>
      {last !== null && last !== view.fiscalYear && (
        <p>
          <Link
            to="/attendance"
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

import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef, type View } from '../../shared/filters/view';
import { ReportingRateDocument, type NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useMe } from '../../shared/session/use-me';

/** Beside totals of several centers: how many of the reports behind them are there. For members of the network. */
export function ReportingRate({ network, view }: { network: NetworkQuery; view: View }) {
  const t = useTranslations('overview');
  const format = useFormat();
  const me = useMe();
  const { kind } = toUnitRef(network, view.unit);
  const isTotal = kind === 'GROUP' || kind === 'CITY';
  const asked = me?.person && isTotal ? { unit: view.unit, fiscalYear: view.fiscalYear } : null;
  const { data, isPending } = useQuestion(ReportingRateDocument, asked);
  // Its place is kept: the figures below stay where they are.
  if (asked && isPending) return <p className="text-sm">&nbsp;</p>;
  const reports = data?.completeness;
  if (!reports || reports.rate === null) return null;
  const { rate, received, expected } = reports;
  return (
    <p className="text-sm">
      {t('reportingRate', { rate: format.ratio(rate), received, expected })}{' '}
      <Link to="/completeness" className="py-1 text-accent underline print:hidden">
        {t('toReports')}
      </Link>
    </p>
  );
}

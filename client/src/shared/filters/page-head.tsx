import { useTranslations } from 'use-intl';
import type { NetworkQuery } from '../graphql/generated/graphql';
import { fiscalYearPeriod, type Period } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { lastImportOf, toUnitRef, type View } from './view';

interface PageHeadProps {
  network: NetworkQuery;
  view: View;
  kicker: string;
  /** Else the fiscal year of the view; null: not known yet. */
  period?: Period | null;
}

/** Whose page this is, for which year, and how fresh. */
export function PageHead({
  network,
  view,
  kicker,
  period = fiscalYearPeriod(view.fiscalYear),
}: PageHeadProps) {
  const t = useTranslations('overview');
  const format = useFormat();
  const at = lastImportOf(network, view.unit);
  return (
    <header>
      <p className="text-sm font-bold text-accent">{kicker}</p>
      <h1 className="text-2xl font-bold sm:text-3xl">
        {format.text(toUnitRef(network, view.unit).name)}
      </h1>
      <p className="mt-1 flex min-h-lh flex-wrap gap-x-4 text-text-quiet">
        {period && (
          <>
            <span className="font-bold text-text">{format.period(period)}</span>
            <span>{format.dayRange(period.from, period.to)}</span>
            {at && <span>{t('freshness', { at: format.instant(at) })}</span>}
          </>
        )}
      </p>
    </header>
  );
}

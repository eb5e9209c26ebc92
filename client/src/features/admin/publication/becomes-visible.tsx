import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../../shared/filters/view';
import type { NetworkQuery, Page } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Notice } from '../../../shared/ui/notice';
import { visibleUnits } from './publication-model';

interface BecomesVisibleProps {
  network: NetworkQuery;
  unit: string;
  pages: readonly Page[];
}

/** Said before saving: which units and what about them anybody will be able to read. */
export function BecomesVisible({ network, unit, pages }: BecomesVisibleProps) {
  const t = useTranslations('admin');
  const format = useFormat();
  const name = format.text(toUnitRef(network, unit).name);
  if (pages.length === 0) {
    return (
      <Notice tone="plain">
        <p>{t('publication.visibleNothing', { unit: name })}</p>
      </Notice>
    );
  }
  const names = visibleUnits(network, unit).map((each) => format.text(each.name));
  return (
    <Notice tone="notice" title={t('publication.visible')}>
      <p>{t('publication.visibleUnits', { units: names.join(t('common.comma')) })}</p>
      <p className="mt-2">{t('publication.visiblePages')}</p>
      <ul className="list-disc pl-6">
        {pages.map((page) => (
          <li key={page}>{t(`publication.shows.${page}`)}</li>
        ))}
      </ul>
      <p className="mt-2">{t('publication.small')}</p>
    </Notice>
  );
}

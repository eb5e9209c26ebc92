import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ViewSearch } from '../../shared/filters/view-search';
import { Notice } from '../../shared/ui/notice';
import type { FindingsSearch } from './findings-search';

/** All is well, or nothing fits what was chosen. */
export function NoFindings() {
  const t = useTranslations('findings.none');
  const { unit, state, kind, mine }: FindingsSearch & ViewSearch = useSearch({ strict: false });
  if (state ?? kind ?? mine) {
    return (
      <Notice tone="plain" title={t('title')}>
        <p>{t('narrow')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="plain" title={t('wellTitle')}>
      <p>{t(unit ? 'wellUnit' : 'well')}</p>
    </Notice>
  );
}

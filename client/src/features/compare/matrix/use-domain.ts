import { useTranslations } from 'use-intl';
import { isDomain } from '../../../shared/figures/metric-options';

/** A part of the catalogue, in words. */
export function useDomain(): (domain: string) => string {
  const t = useTranslations('figure.domain');
  return (domain) => (isDomain(domain) ? t(domain) : domain);
}

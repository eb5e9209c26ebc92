import { useTranslations } from 'use-intl';
import type { MetricFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';

/** The parts of the catalogue, in the order of a report. */
export const DOMAINS = [
  'consultation',
  'session',
  'space',
  'facility',
  'information',
  'management',
  'context',
] as const;

/** A part of the catalogue that has a name. */
export function isDomain(domain: string): domain is (typeof DOMAINS)[number] {
  return DOMAINS.some((known) => known === domain);
}

interface MetricOptionsProps {
  metrics: readonly Pick<MetricFieldsFragment, 'code' | 'domain' | 'name'>[];
  /** Named as such, so that nobody has to try them. */
  unreported: (code: string) => boolean;
}

/** The metrics of the catalogue as options of a select, by their part of it. */
export function MetricOptions({ metrics, unreported }: MetricOptionsProps) {
  const t = useTranslations('figure.domain');
  const filters = useTranslations('filters');
  const format = useFormat();
  return DOMAINS.map((domain) => {
    const inside = metrics.filter((metric) => metric.domain === domain);
    if (inside.length === 0) return null;
    return (
      <optgroup key={domain} label={t(domain)}>
        {inside.map(({ code, name }) => (
          <option key={code} value={code}>
            {unreported(code)
              ? filters('withoutFigures', { name: format.text(name) })
              : format.text(name)}
          </option>
        ))}
      </optgroup>
    );
  });
}

/** The parts of the catalogue that have metrics. */
export function DomainOptions({ metrics }: Pick<MetricOptionsProps, 'metrics'>) {
  const t = useTranslations('figure.domain');
  return DOMAINS.filter((domain) => metrics.some((metric) => metric.domain === domain)).map(
    (domain) => (
      <option key={domain} value={domain}>
        {t(domain)}
      </option>
    ),
  );
}

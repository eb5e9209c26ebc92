import { useTranslations } from 'use-intl';
import { roundedWithUnit } from '../../shared/figures/figure';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareView } from './compare-model';
import { LegendEntry, LegendList } from './legend-entry';

/** What is drawn, and only that. */
export function CompareLegend({ comparison }: { comparison: CompareView }) {
  const t = useTranslations('compare.legend');
  const frame = useTranslations('frame');
  const median = useMedian(comparison);
  const { ranked, apart } = comparison;
  const own = [...ranked, ...apart.filter(({ alone }) => alone)];
  const withLead = ranked.some(({ lead }) => lead);
  return (
    <LegendList>
      {withLead && <LegendEntry sign={SIGNS.lead}>{t('lead')}</LegendEntry>}
      {withLead && <LegendEntry sign={SIGNS.others}>{t('others')}</LegendEntry>}
      {median && <LegendEntry sign={SIGNS.median}>{`${t('median')} ${median}`}</LegendEntry>}
      {median && <LegendEntry sign={SIGNS.middle}>{t('middle')}</LegendEntry>}
      {apart.some(({ alone }) => !alone) && (
        <LegendEntry sign={SIGNS.apart}>{t('apart')}</LegendEntry>
      )}
      {own.some(({ partial }) => partial) && (
        <LegendEntry sign={SIGNS.partial}>{frame('partial')}</LegendEntry>
      )}
      {[...ranked, ...apart].some(({ provisional }) => provisional) && (
        <LegendEntry sign={SIGNS.provisional}>{frame('provisional')}</LegendEntry>
      )}
    </LegendList>
  );
}

function useMedian({ ranked, summary }: CompareView): string | null {
  const format = useFormat();
  const [first] = ranked;
  if (!first || summary.median === null) return null;
  return roundedWithUnit(first.figure, summary.median, format);
}

const HATCH = 'M1 13 L9 1 M7 13 L15 1 M13 13 L19 4';

const SIGNS = {
  lead: <rect width="20" height="14" fill="var(--text)" />,
  others: <rect width="20" height="14" fill="var(--text)" fillOpacity="0.45" />,
  median: <path d="M10 0 V14" stroke="var(--accent)" strokeWidth="2.5" />,
  middle: (
    <rect width="20" height="14" fill="var(--surface-accent)" stroke="var(--border-strong)" />
  ),
  apart: <path d={HATCH} stroke="var(--series-quiet)" strokeWidth="3" />,
  partial: <path d={HATCH} stroke="var(--text)" strokeWidth="3" />,
  provisional: (
    <rect
      x="1"
      y="1"
      width="18"
      height="12"
      fill="none"
      stroke="var(--text)"
      strokeWidth="2"
      strokeDasharray="4 2"
    />
  ),
} as const;

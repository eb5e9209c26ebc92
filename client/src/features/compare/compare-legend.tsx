import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { roundedWithUnit } from '../../shared/figures/figure';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareView } from './compare-model';

/** What is drawn, and only that. */
export function CompareLegend({ comparison }: { comparison: CompareView }) {
  const t = useTranslations('compare.legend');
  const frame = useTranslations('frame');
  const median = useMedian(comparison);
  const { ranked, apart } = comparison;
  const own = [...ranked, ...apart.filter(({ alone }) => alone)];
  const withLead = ranked.some(({ lead }) => lead);
  return (
    <ul aria-label={frame('legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {withLead && <Entry sign={SIGNS.lead}>{t('lead')}</Entry>}
      {withLead && <Entry sign={SIGNS.others}>{t('others')}</Entry>}
      {median && <Entry sign={SIGNS.median}>{`${t('median')} ${median}`}</Entry>}
      {median && <Entry sign={SIGNS.middle}>{t('middle')}</Entry>}
      {apart.some(({ alone }) => !alone) && <Entry sign={SIGNS.apart}>{t('apart')}</Entry>}
      {own.some(({ partial }) => partial) && <Entry sign={SIGNS.partial}>{frame('partial')}</Entry>}
      {[...ranked, ...apart].some(({ provisional }) => provisional) && (
        <Entry sign={SIGNS.provisional}>{frame('provisional')}</Entry>
      )}
    </ul>
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
  median: <path d="M10 0 V14" stroke="var(--accent)" strokeWidth="2" strokeDasharray="4 3" />,
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

function Entry({ sign, children }: { sign: ReactNode; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg width="20" height="14" aria-hidden="true">
        {sign}
      </svg>
      <span>{children}</span>
    </li>
  );
}

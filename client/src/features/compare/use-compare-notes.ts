import { useTranslations } from 'use-intl';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareRow, CompareView } from './compare-model';

/** What has to be known of some of the values: which cover part of the months, who is not in the group, which rest on little. */
export function useCompareNotes({ ranked, apart }: CompareView, fiscalYear: number): string[] {
  const t = useTranslations('compare');
  const explained = useTranslations('statusExplained');
  const frame = useTranslations('frame');
  const words = useFigureWords();
  const format = useFormat();
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  const names = (rows: CompareRow[]) => list.format(rows.map(({ label }) => label));
  const shown = [...ranked, ...apart];
  const outside = shown.filter((row) => row.outside);
  const low = shown.filter(({ figure }) => figure.value.status === 'LOW_RELIABILITY');
  const partial = shown
    .filter(({ partial, reasons }) => partial && !reasons.some(({ code }) => code === 'PARTIAL'))
    .map(({ figure }) => words.months(figure))
    .filter((months) => months !== null);
  return [
    ...(partial.length > 0
      ? [frame('partialNote', { coverage: [...new Set(partial)].join(' / ') })]
      : []),
    ...(outside.length > 0
      ? [t('outside', { units: names(outside), year: format.fiscalYear(fiscalYear) })]
      : []),
    ...(low.length > 0
      ? [t('lowReliability', { units: names(low), explained: explained('LOW_RELIABILITY') })]
      : []),
  ];
}

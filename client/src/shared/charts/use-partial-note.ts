import { useTranslations } from 'use-intl';
import { useFigureWords } from '../figures/use-figure-words';
import type { ChartRow } from './model/chart-row';

/** More coverages than these are read in the table. */
const MOST = 3;

/** How much the marked values cover; null where all cover their whole period. */
export function usePartialNote(rows: readonly ChartRow[]): string | null {
  const t = useTranslations('frame');
  const words = useFigureWords();
  const partial = rows
    .filter((row) => row.partial)
    .map(({ figure }) => [words.months(figure), words.range(figure)])
    .map(([months, range]) =>
      months && range ? t('monthsAndRange', { months, range }) : (months ?? range ?? ''),
    );
  const coverages = [...new Set(partial)].filter(Boolean);
  if (partial.length === 0) return null;
  return coverages.length === 0 || coverages.length > MOST
    ? t('partialInTable')
    : t('partialNote', { coverage: coverages.join(' / ') });
}

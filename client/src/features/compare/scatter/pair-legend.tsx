import { useTranslations } from 'use-intl';
import { roundedWithUnit } from '../../../shared/figures/figure';
import { useFormat } from '../../../shared/i18n/use-format';
import { LegendEntry, LegendList } from '../legend-entry';
import { isDrawable, type PairView } from './scatter-model';

const SIGNS = {
  median: (
    <path d="M0 7H20M10 0V14" stroke="var(--accent)" strokeWidth="1.5" strokeDasharray="4 2" />
  ),
  area: (
    <>
      <circle cx="4" cy="10" r="3" fill="var(--text)" />
      <circle cx="14" cy="7" r="6" fill="var(--text)" />
    </>
  ),
  unknown: <rect x="5" y="2" width="10" height="10" fill="var(--text)" />,
  apart: (
    <circle
      cx="10"
      cy="7"
      r="5"
      fill="none"
      stroke="var(--series-quiet)"
      strokeWidth="2"
      strokeDasharray="3 1.5"
    />
  ),
  lead: (
    <>
      <circle cx="10" cy="7" r="3.5" fill="var(--text)" />
      <circle cx="10" cy="7" r="6" fill="none" stroke="var(--text)" strokeWidth="1" />
    </>
  ),
} as const;

/** What is drawn, and only that; and which number stands for whom. */
export function PairLegend({ pairs }: { pairs: PairView }) {
  const t = useTranslations('compareViews.scatter');
  const frame = useTranslations('frame');
  const medians = useMedians(pairs);
  const { drawn } = pairs;
  const marks = drawn.flatMap(({ across, up }) => [across, up]);
  const isKnown = ({ residents }: PairView['drawn'][number]) => residents.amount !== null;
  if (!isDrawable(pairs)) return <p className="mt-3">{t('nobody')}</p>;
  return (
    <>
      <LegendList>
        {medians && <LegendEntry sign={SIGNS.median}>{medians}</LegendEntry>}
        {drawn.some(isKnown) && <LegendEntry sign={SIGNS.area}>{t('legendArea')}</LegendEntry>}
        {!drawn.every(isKnown) && (
          <LegendEntry sign={SIGNS.unknown}>{t('legendUnknown')}</LegendEntry>
        )}
        {drawn.some(({ comparable }) => !comparable) && (
          <LegendEntry sign={SIGNS.apart}>{t('legendApart')}</LegendEntry>
        )}
        {drawn.some(({ lead }) => lead) && (
          <LegendEntry sign={SIGNS.lead}>{t('legendLead')}</LegendEntry>
        )}
        {marks.some(({ partial }) => partial) && <LegendEntry>{frame('halfMark')}</LegendEntry>}
        {marks.some(({ provisional }) => provisional) && (
          <LegendEntry>{frame('hollowMark')}</LegendEntry>
        )}
      </LegendList>
      <Numbers drawn={drawn} />
    </>
  );
}

/** Where a name has no room beside its mark, its number stands there. */
function Numbers({ drawn }: Pick<PairView, 'drawn'>) {
  const t = useTranslations('compareViews.scatter');
  return (
    <ol
      aria-label={t('keyTitle')}
      className="mt-3 gap-x-6 text-sm text-text-quiet sm:columns-2 lg:columns-3"
    >
      {drawn.map(({ key, label, lead }, at) => (
        <li key={key} className={`flex gap-2 ${lead ? 'font-bold text-text' : ''}`}>
          <span className="w-6 shrink-0 text-right tabular-nums">{at + 1}</span> {label}
        </li>
      ))}
    </ol>
  );
}

function useMedians({ drawn, medians }: PairView): string | null {
  const t = useTranslations('compareViews.scatter');
  const format = useFormat();
  const [first] = drawn;
  const text = (which: 'across' | 'up') => {
    const amount = medians[which];
    return first && amount !== null ? roundedWithUnit(first[which].figure, amount, format) : null;
  };
  const [across, up] = [text('across'), text('up')];
  if (across !== null && up !== null) return t('legendMedian', { across, up });
  if (across !== null) return t('legendMedianAcross', { across });
  return up === null ? null : t('legendMedianUp', { up });
}

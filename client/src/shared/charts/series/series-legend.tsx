import { useTranslations } from 'use-intl';
import { toLegend } from '../model/chart-row';
import type { ChartSeries } from '../model/chart-series';
import { SeriesKey, type SeriesKeyProps } from './mark-glyph';

interface SeriesLegendProps {
  series: readonly ChartSeries[];
  withPrevious: boolean;
  /** Lines to name; else all, where there are several. */
  named?: readonly Pick<ChartSeries, 'key' | 'name' | 'look' | 'lead'>[];
  /** Bands without a word of their own say here what they are. */
  withBands?: boolean;
}

/** Which line is whose, and what half, hollow and dotted mean; only what is drawn. */
export function SeriesLegend({
  series,
  withPrevious,
  named = series.length > 1 ? series : [],
  withBands = false,
}: SeriesLegendProps) {
  const t = useTranslations('frame');
  const small = useTranslations('smallCharts');
  const legend = toLegend(series.flatMap(({ points }) => points));
  const before = series.some(({ points }) =>
    points.some(({ previous }) => previous?.amount != null),
  );
  const [first] = series;
  const shown: State[] = [];
  if (legend.partial) shown.push({ text: t('halfMark'), fill: 'half' });
  if (legend.provisional) shown.push({ text: t('hollowMark'), fill: 'hollow', line: 'dashed' });
  if (withPrevious && before)
    shown.push({ text: t('yearBefore'), line: 'dotted', withMark: false });
  const bands = withBands && series.some(({ points }) => points.some(isGap));
  if (!first || (named.length === 0 && shown.length === 0 && !bands)) return null;
  return (
    <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {named.map(({ key, name, look, lead }) => (
        <li key={key} className={`flex items-center gap-2 ${lead ? 'font-bold' : ''}`}>
          <SeriesKey look={look} />
          <span>{name}</span>
        </li>
      ))}
      {shown.map(({ text, ...style }) => (
        <li key={text} className="flex items-center gap-2">
          <SeriesKey look={series.length > 1 ? NEUTRAL : first.look} {...style} />
          <span>{text}</span>
        </li>
      ))}
      {bands && (
        <li className="flex items-center gap-2">
          <svg width="36" height="14" aria-hidden="true" className="shrink-0">
            <rect width="36" height="14" fill="var(--surface-quiet)" stroke="var(--border)" />
          </svg>
          <span>{small('absentBand')}</span>
        </li>
      )}
    </ul>
  );
}

const isGap = ({ amount }: { amount: number | null }): boolean => amount === null;

type State = { text: string } & Omit<SeriesKeyProps, 'look'>;

/** For a state that any of several lines may have. */
const NEUTRAL = { colour: 'var(--text-quiet)', mark: 'circle' } as const;

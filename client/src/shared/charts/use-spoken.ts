import { useTranslations } from 'use-intl';
import { useFigureWords } from '../figures/use-figure-words';
import { useFormat } from '../i18n/use-format';
import type { ChartRow } from './model/chart-row';
import { absentRuns, type PointChange } from './model/chart-series';

interface SpokenLine {
  /** Null: the chart shows nothing else. */
  name: string | null;
  points: readonly (ChartRow & { change?: PointChange | null })[];
}

/** So many gaps are named; more are counted. */
const MOST_GAPS = 3;

/** What somebody who sees a chart takes from it at a glance: its extremes, its change, its gaps. A sentence or two for each line. */
export function useSpoken(): (lines: readonly SpokenLine[]) => string[] {
  const t = useTranslations('frame.spoken');
  const say = useSayings();
  return (lines) =>
    lines.map(({ name, points }) => {
      const text = [say.extremes(points), say.change(points), say.gaps(points)]
        .filter(Boolean)
        .join(t('then'));
      return name === null ? text : t('named', { name, text });
    });
}

function useSayings() {
  const t = useTranslations('frame.spoken');
  const absent = useTranslations('absent');
  const words = useFigureWords();
  const format = useFormat();
  const range = (first: string, last: string): string =>
    first === last ? first : t('range', { first, last });
  return {
    extremes: (points: SpokenLine['points']): string => {
      const drawn = points.filter(hasAmount);
      const [first] = drawn;
      const last = drawn.at(-1);
      if (!first || !last) return t('none');
      const [least, most] = [
        drawn.reduce((a, b) => (b.amount < a.amount ? b : a)),
        drawn.reduce((a, b) => (b.amount > a.amount ? b : a)),
      ];
      const counts = { count: drawn.length, of: points.length };
      if (least.amount === most.amount)
        return t('same', { ...counts, value: words.value(most.figure) });
      return t('extremes', {
        ...counts,
        most: t('at', { label: most.label, value: words.value(most.figure) }),
        least: t('at', { label: least.label, value: words.value(least.figure) }),
      });
    },
    change: (points: SpokenLine['points']): string | null => {
      const last = points.findLast(hasAmount);
      if (!last?.change?.amount) return null;
      return t('change', { label: last.label, change: format.change(last.change.amount) });
    },
    gaps: (points: SpokenLine['points']): string | null => {
      if (!points.some(hasAmount)) return null;
      const runs = absentRuns(points);
      if (runs.length === 0) return null;
      const named = runs.slice(0, MOST_GAPS).map(({ reason, first, last }) =>
        t('gap', {
          steps: range(points[first]?.label ?? '', points[last]?.label ?? ''),
          word: absent(reason),
        }),
      );
      const more = runs.length - named.length;
      return [...named, ...(more > 0 ? [t('moreGaps', { count: more })] : [])].join(t('then'));
    },
  };
}

function hasAmount<Row extends ChartRow>(row: Row): row is Row & { amount: number } {
  return row.amount !== null;
}

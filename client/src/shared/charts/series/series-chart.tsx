import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import { amountText, unitText } from '../../figures/figure';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import { Waiting } from '../charts';
import type { AxisMark } from '../model/axis-mark';
import type { AxisRemark } from '../model/axis-remark';
import { endOf, type ChartSeries } from '../model/chart-series';
import type { AxisStep } from '../model/period-axis';
import { wrapLabel } from '../model/wrap-label';
import { useNarrow } from '../use-narrow';
import type { EndLabel } from './end-labels';

const LazySeries = lazy(async () => ({
  default: (await import('./series-drawing')).SeriesDrawing,
}));

interface SeriesChartProps {
  series: ChartSeries[];
  steps: AxisStep[];
  withPrevious: boolean;
  baseline?: number | null;
  marks?: readonly AxisMark[];
  remarks?: readonly AxisRemark[];
}

/** Lines over time; each value leads to its source. */
export function SeriesChart({
  series,
  steps,
  withPrevious,
  baseline = null,
  marks = [],
  remarks = [],
}: SeriesChartProps) {
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  const endLabels = useEndLabels(series, withPrevious);
  const figure = series[0]?.points[0]?.figure;
  if (!figure) return null;
  return (
    <Waiting>
      <LazySeries
        series={series.toSorted((a, b) => Number(a.lead) - Number(b.lead))}
        steps={steps}
        endLabels={endLabels}
        withPrevious={withPrevious}
        baseline={baseline}
        marks={marks}
        remarks={remarks}
        unitText={unitText(figure, format)}
        axisText={(amount) => amountText(figure, amount, format)}
        valueText={(point) =>
          point.amount === null ? '' : amountText(point.figure, point.amount, format)
        }
        titleOf={({ figure, label }) =>
          [figure.unit, ...figure.options.map(({ option }) => option)]
            .map(({ name }) => format.text(name))
            .concat(label, words.value(figure))
            .join(' ')
        }
        absentText={(row) => words.value(row.figure)}
        onSelect={(row) => open(row.figure)}
      />
    </Waiting>
  );
}

/** Half characters in a line of a name; the legend has it in full. */
const HALF_CHARACTERS = { wide: 18, narrow: 10 };

/** Names where the lines end; a single line needs one only beside its year before. */
function useEndLabels(series: readonly ChartSeries[], withPrevious: boolean): EndLabel[] {
  const t = useTranslations('frame');
  const halfCharacters = HALF_CHARACTERS[useNarrow() ? 'narrow' : 'wide'];
  const [only, more] = series;
  if (!only) return [];
  if (more) {
    const most = linesFor(series.length);
    return series.flatMap((each) =>
      labelOf(each, shorten(wrapLabel(each.name, halfCharacters), most)),
    );
  }
  const before = only.points.findLast(({ previous }) => previous?.amount != null);
  if (!withPrevious || before?.previous?.amount == null) return [];
  return [
    ...labelOf(only, wrapLabel(t('thisPeriod'), halfCharacters)),
    {
      key: `${only.key} before`,
      step: before.key,
      amount: before.previous.amount,
      lines: wrapLabel(t('yearBefore'), halfCharacters),
      look: only.look,
      quiet: true,
    },
  ];
}

function labelOf(series: ChartSeries, lines: string[]): EndLabel[] {
  const end = endOf(series);
  if (end?.amount == null) return [];
  const { key, look } = series;
  return [{ key, step: end.key, amount: end.amount, lines, look, quiet: false }];
}

function linesFor(count: number): number {
  if (count <= 3) return 3;
  return count <= 5 ? 2 : 1;
}

function shorten(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, -1) ?? ''}…`];
}

import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisMark } from '../../shared/charts/model/axis-mark';
import type { SmallChart } from '../../shared/charts/model/small-charts';
import { SmallFrame } from '../../shared/charts/small/small-frame';
import { lastImportOf } from '../../shared/filters/view';
import { ChartControls } from './chart-controls';
import { NoFigures } from './no-figures';
import { INDEX_BASE, type TrendsChartProps } from './trends-chart-props';
import type { TrendsView } from './trends-model';
import { useTrendsNotes } from './use-trends-notes';
import { useTrendsTitle } from './use-trends-title';

/** A small chart for each unit; each opens large. */
export function TrendsGrid({ network, question, answer, shown }: TrendsChartProps) {
  const t = useTranslations('trends');
  const views = useTranslations('trendsViews');
  const { choice } = answer;
  const { charts, series, steps, period } = shown;
  const notes = useTrendsNotes({ network, answer, shown, isGrid: true });
  const marksOf = useMarks(shown);
  const heading = useCallback((chart: SmallChart) => <LargeLink chart={chart} />, []);
  const [first] = charts;
  return (
    <SmallFrame
      id="trend"
      level={2}
      title={useTrendsTitle(answer, shown)}
      charts={charts}
      steps={steps}
      period={period}
      stepHeader={t('stepColumn')}
      whose={views('units', { count: charts.length })}
      axis={question.display.axis}
      withPrevious={choice.previous}
      baseline={choice.measure === 'index' ? INDEX_BASE : null}
      marksOf={marksOf}
      heading={heading}
      named={choice.lines === 'years' ? (first?.lines ?? []) : []}
      columns={series}
      controls={<ChartControls question={question} />}
      notes={notes}
      empty={<NoFigures network={network} question={question} shown={shown} notes={notes} />}
      lastImportedAt={first ? lastImportOf(network, first.key) : null}
    />
  );
}

const NO_MARKS: readonly AxisMark[] = [];

/** What happened to a unit stands in its own chart. Over one another, years have no place for what happened in one. */
function useMarks({ charts, steps, happened }: TrendsView) {
  const marks = useMemo(() => {
    const keys = new Set(steps.map(({ key }) => key));
    const isOneAxis = charts.every(({ lines }) => lines.length <= 1);
    return new Map(
      charts.map(({ key }) => [
        key,
        happened.marks.filter(
          ({ step, units }) =>
            isOneAxis && keys.has(step) && units.some(({ code }) => code === key),
        ),
      ]),
    );
  }, [charts, steps, happened]);
  return useCallback((key: string) => marks.get(key) ?? NO_MARKS, [marks]);
}

/** The whole card is its target. */
function LargeLink({ chart }: { chart: SmallChart }) {
  const views = useTranslations('trendsViews');
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, open: chart.key })}
      resetScroll={false}
      className="text-accent underline after:absolute after:inset-0"
      title={views('openLarge')}
    >
      {chart.name}
    </Link>
  );
}

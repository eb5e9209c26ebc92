import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisMark } from '../../shared/charts/model/axis-mark';
import type { AxisRemark } from '../../shared/charts/model/axis-remark';
import type { ChartSeries } from '../../shared/charts/model/chart-series';
import type { SmallChart } from '../../shared/charts/model/small-charts';
import { SmallFrame } from '../../shared/charts/small/small-frame';
import { answeredFrom, lastImportOf } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import type { Annotation } from '../../shared/workspace/use-annotations';
import { ChartControls } from './chart-controls';
import { groupBy } from './group-by';
import { NoFigures } from './no-figures';
import { INDEX_BASE, type TrendsChartProps } from './trends-chart-props';
import type { TrendsView } from './trends-model';
import { useNoted } from './use-noted';
import { useTrendsNotes } from './use-trends-notes';
import { useTrendsTitle } from './use-trends-title';

/** A small chart for each unit; each opens large. */
export function TrendsGrid({ network, question, answer, shown }: TrendsChartProps) {
  const t = useTranslations('trends');
  const views = useTranslations('trendsViews');
  const { choice } = answer;
  const { charts, series, steps, period } = shown;
  const notes = useTrendsNotes({ network, answer, shown, isGrid: true });
  const { items, remarks, signs, noted, section } = useNoted({ answer, shown });
  const marksOf = useMarks(network, shown, useRemarksOf(items, remarks));
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
      signs={signs}
      noted={noted}
      reading={section}
      heading={heading}
      named={choice.lines === 'years' ? (first?.lines ?? []).map(inNoColour) : []}
      columns={series}
      controls={<ChartControls question={question} />}
      notes={notes}
      empty={<NoFigures network={network} question={question} shown={shown} notes={notes} />}
      lastImportedAt={first ? lastImportOf(network, first.key) : null}
    />
  );
}

/** The last year has the colour of its unit, another one in each chart. */
const inNoColour = (line: ChartSeries): ChartSeries =>
  line.lead ? { ...line, look: { ...line.look, colour: 'var(--text)' } } : line;

const NO_MARKS: readonly AxisMark[] = [];

/** What was noted at a unit has its letter in the chart of that unit. */
function useRemarksOf(items: readonly Annotation[], remarks: readonly AxisRemark[]) {
  return useMemo(() => {
    const marks = remarks.map(({ sign, step }): AxisMark => ({ sign, step, breaks: false }));
    const unitOf = (mark: AxisMark): string => items[marks.indexOf(mark)]?.unit.code ?? '';
    return groupBy(marks, unitOf);
  }, [items, remarks]);
}

/** What happened to a unit stands in its own chart, and in those of what lies below it. Over one another, years have no place for what happened in one. */
function useMarks(
  network: NetworkQuery,
  { charts, steps, happened }: TrendsView,
  remarksOf: ReadonlyMap<string, readonly AxisMark[]>,
) {
  const marks = useMemo(() => {
    const keys = new Set(steps.map(({ key }) => key));
    const isOneAxis = charts.every(({ lines }) => lines.length <= 1);
    const reached = happened.marks.map((mark) => ({
      mark,
      units: new Set(mark.units.flatMap(({ code }) => [...answeredFrom(network, code)])),
    }));
    return new Map(
      charts.map(({ key }) => [
        key,
        [
          ...reached
            .filter(({ mark, units }) => isOneAxis && keys.has(mark.step) && units.has(key))
            .map(({ mark }) => mark),
          ...(remarksOf.get(key) ?? NO_MARKS),
        ],
      ]),
    );
  }, [network, charts, steps, happened, remarksOf]);
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

import { useTranslations } from 'use-intl';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf } from '../../shared/filters/view';
import { ChangeList } from './change-list';
import { NoFigures } from './no-figures';
import { ChartControls } from './chart-controls';
import { INDEX_BASE, type TrendsChartProps } from './trends-chart-props';
import { TrendsGrid } from './trends-grid';
import { useNoted } from './use-noted';
import { useTrendsNotes } from './use-trends-notes';
import { useTrendsTitle } from './use-trends-title';

/** Lines in one chart, or a small chart for each unit. */
export function TrendsChart(props: TrendsChartProps) {
  const { layout, open } = props.question.display;
  const isGrid = layout === 'grid' && open === null && props.shown.charts.length > 1;
  return isGrid ? <TrendsGrid {...props} /> : <OneChart {...props} />;
}

function OneChart({ network, question, answer, shown }: TrendsChartProps) {
  const t = useTranslations('trends');
  const { choice } = answer;
  const { series, charts, steps, period, changes, happened } = shown;
  const notes = useTrendsNotes({ network, answer, shown, isGrid: false });
  const [lead] = charts;
  const overYears = choice.lines === 'years';
  const { remarks, signs, noted, section } = useNoted({ answer, shown });
  return (
    <SeriesFrame
      id="trend"
      level={2}
      title={useTrendsTitle(answer, shown)}
      series={series}
      steps={steps}
      period={period}
      stepHeader={t('stepColumn')}
      whose={
        lead && charts.length > 1
          ? t('andMore', { name: lead.name, count: charts.length - 1 })
          : lead?.name
      }
      withPrevious={choice.previous}
      marks={overYears ? [] : happened.marks}
      remarks={remarks}
      signs={signs}
      noted={noted}
      baseline={choice.measure === 'index' ? INDEX_BASE : null}
      controls={<ChartControls question={question} />}
      reading={
        <>
          {(choice.previous || overYears) && <ChangeList changes={changes} />}
          {section}
        </>
      }
      notes={notes}
      empty={<NoFigures network={network} question={question} shown={shown} notes={notes} />}
      lastImportedAt={lead ? lastImportOf(network, lead.key) : null}
    />
  );
}

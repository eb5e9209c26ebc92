import { useTranslations } from 'use-intl';
import { toRemarks } from '../../shared/charts/model/axis-remark';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf } from '../../shared/filters/view';
import type { Period } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { AnnotationSection } from '../../shared/workspace/annotation-section';
import { useAnnotations } from '../../shared/workspace/use-annotations';
import { ChangeList } from './change-list';
import { NoFigures } from './no-figures';
import { ChartControls } from './chart-controls';
import { INDEX_BASE, type TrendsChartProps } from './trends-chart-props';
import { TrendsGrid } from './trends-grid';
import type { TrendsView } from './trends-model';
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
  const format = useFormat();
  const { choice } = answer;
  const { series, charts, steps, period, changes, happened } = shown;
  const notes = useTrendsNotes({ network, answer, shown, isGrid: false });
  const [lead] = charts;
  const { metric } = choice;
  const units = charts.map(({ key }) => key);
  const overYears = choice.lines === 'years';
  const { annotations, error, retry } = useAnnotations({ units, metric, period });
  const remarks = toRemarks(annotations?.items ?? [], steps);
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
      remarks={overYears ? [] : remarks}
      baseline={choice.measure === 'index' ? INDEX_BASE : null}
      controls={<ChartControls question={question} />}
      reading={
        <>
          {(choice.previous || overYears) && <ChangeList changes={changes} />}
          {error && <ErrorNotice error={error} onRetry={retry} />}
          {annotations && (
            <AnnotationSection
              annotations={annotations}
              remarks={overYears ? [] : remarks}
              metric={{ code: metric, name: format.text(shown.metric.name) }}
              latest={latestPeriod(shown)}
            />
          )}
        </>
      }
      notes={notes}
      empty={<NoFigures network={network} question={question} shown={shown} notes={notes} />}
      lastImportedAt={lead ? lastImportOf(network, lead.key) : null}
    />
  );
}

/** The last step the lead has a value for, else the last one. */
function latestPeriod({ charts: [chart], steps, period }: TrendsView): Period {
  const lead = chart?.lines.at(-1);
  const points = lead?.points ?? [];
  const figure = (points.findLast(({ amount }) => amount !== null) ?? points.at(-1))?.figure;
  return figure?.period ?? { from: steps.at(-1)?.key ?? period.from, to: period.to };
}

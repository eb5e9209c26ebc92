import { useTranslations } from 'use-intl';
import { toRemarks } from '../../shared/charts/model/axis-remark';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf } from '../../shared/filters/view';
import type { Period } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { AnnotationSection } from '../../shared/workspace/annotation-section';
import { useAnnotations } from '../../shared/workspace/use-annotations';
import { ChangeList } from './change-list';
import { NoFigures } from './no-figures';
import { basePeriod } from './trends-base';
import type { TrendsView } from './trends-model';
import { useTrendsNotes } from './use-trends-notes';
import type { TrendsAnswer, TrendsQuestion } from './use-trends';

interface TrendsChartProps {
  network: NetworkQuery;
  question: TrendsQuestion;
  answer: TrendsAnswer;
  shown: TrendsView;
}

const INDEX_BASE = 100;

export function TrendsChart({ network, question, answer, shown }: TrendsChartProps) {
  const t = useTranslations('trends');
  const format = useFormat();
  const { choice } = answer;
  const { series, steps, period, changes, happened } = shown;
  const notes = useTrendsNotes({ network, answer, shown });
  const [lead] = series;
  const { metric, units } = choice;
  const { annotations, error, retry } = useAnnotations({ units, metric, period });
  const remarks = toRemarks(annotations?.items ?? [], steps);
  return (
    <SeriesFrame
      id="trend"
      level={2}
      title={useTitle(answer, shown)}
      series={series}
      steps={steps}
      period={period}
      stepHeader={t('stepColumn')}
      whose={
        lead && series.length > 1
          ? t('andMore', { name: lead.name, count: series.length - 1 })
          : lead?.name
      }
      withPrevious={choice.previous}
      marks={happened.marks}
      remarks={remarks}
      baseline={choice.measure === 'index' ? INDEX_BASE : null}
      reading={
        <>
          {choice.previous && <ChangeList changes={changes} />}
          {error && <ErrorNotice error={error} onRetry={retry} />}
          {annotations && (
            <AnnotationSection
              annotations={annotations}
              remarks={remarks}
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
function latestPeriod({ series: [lead], steps, period }: TrendsView): Period {
  const points = lead?.points ?? [];
  const figure = (points.findLast(({ amount }) => amount !== null) ?? points.at(-1))?.figure;
  return figure?.period ?? { from: steps.at(-1)?.key ?? period.from, to: period.to };
}

/** A sentence that says what is shown. */
function useTitle({ choice, base }: TrendsAnswer, { metric, steps }: TrendsView): string {
  const t = useTranslations('trends');
  const format = useFormat();
  const { measure, grain, cumulative } = choice;
  const name = format.text(metric.name);
  const subject = {
    count: name,
    'per-1000': t('subjects.per-1000', { metric: name }),
    'per-day': t('subjects.per-day', { metric: name }),
    index: t('subjects.index', {
      metric: name,
      base: base === null ? '' : format.step(basePeriod(choice, base)),
    }),
  }[measure];
  const [only, more] = steps;
  if (only && !more) return t('titles.one', { subject, step: only.label });
  return t(cumulative ? 'titles.cumulative' : `titles.${grain}`, { subject });
}

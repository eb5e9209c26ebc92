import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../shared/charts/chart-frame';
import { ParetoChart } from '../../shared/charts/pareto/pareto-chart';
import { BarsChart } from '../../shared/charts/charts';
import type { ChartRow } from '../../shared/charts/model/chart-row';
import type { TwinColumn } from '../../shared/charts/table-twin';
import { isReported } from '../../shared/figures/figure';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { BaseSwitch } from './base-switch';
import { markText } from './mark-text';
import type { Base, ConsultationsView, TopicRow } from './consultations-model';

interface TopicsProps {
  network: NetworkQuery;
  view: View;
  base: Base;
  consultations: ConsultationsView;
}

/** Which topics are frequent: ranked bars, the residual apart, never a pie. */
export function Topics({ network, view, base, consultations }: TopicsProps) {
  const t = useTranslations('consultations');
  const views = useTranslations('consultationViews');
  const format = useFormat();
  const { rows, total } = consultations.topics;
  const shareText = (row: ChartRow) => {
    const share = shareOf(rows, row);
    return share === null ? '' : format.share(share);
  };
  const isThere = rows.some(({ amount }) => amount !== null);
  return (
    <ChartFrame
      id="topics"
      level={2}
      title={t('topicsTitle')}
      rows={rows}
      totals={isThere && isReported(total.figure) ? [total] : []}
      period={fiscalYearPeriod(view.fiscalYear)}
      labelHeader={t('topicColumn')}
      valueHeader={t('countColumn')}
      columns={useTopicColumns(rows, base, shareText)}
      notes={useTopicNotes(consultations, base)}
      emptyText={t('topicsEmpty', { year: format.fiscalYear(view.fiscalYear) })}
      lastImportedAt={lastImportOf(network, view.unit)}
      controls={isThere && <BaseSwitch base={base} />}
    >
      {base === 'labels' && rows.some(({ cumulativeShare }) => cumulativeShare !== null) ? (
        <ParetoChart rows={rows} unit={view.unit} sofar={(share) => views('sofar', { share })} />
      ) : (
        <BarsChart
          rows={rows}
          unit={view.unit}
          valueText={(row) => markText(row, format.number, shareText(row))}
        />
      )}
    </ChartFrame>
  );
}

function shareOf(rows: TopicRow[], { key }: ChartRow): number | null {
  return rows.find((row) => row.key === key)?.share ?? null;
}

function useTopicColumns(
  rows: TopicRow[],
  base: Base,
  shareText: (row: ChartRow) => string,
): TwinColumn[] {
  const t = useTranslations('consultations');
  const views = useTranslations('consultationViews');
  const format = useFormat();
  const ranks = new Map(rows.map(({ key, rank }) => [key, rank]));
  const sofar = new Map(rows.map(({ key, cumulativeShare }) => [key, cumulativeShare]));
  return [
    {
      key: 'share',
      header: t(base === 'cases' ? 'shareOfCases' : 'shareOfLabels'),
      cell: shareText,
    },
    ...(base === 'labels'
      ? [
          {
            key: 'sofar',
            header: views('sofarColumn'),
            cell: ({ key }: ChartRow) => {
              const share = sofar.get(key) ?? null;
              return share === null ? null : format.share(share);
            },
          },
        ]
      : []),
    {
      key: 'rank',
      header: t('rankColumn'),
      cell: ({ key, residual }) => ranks.get(key) ?? (residual ? t('noRank') : null),
    },
  ];
}

function useTopicNotes({ cases, labels, topics }: ConsultationsView, base: Base): string[] {
  const t = useTranslations('consultations');
  const views = useTranslations('consultationViews');
  const words = useFigureWords();
  const totals = { cases: words.value(cases), labels: words.value(labels) };
  const explain = t(base === 'cases' ? 'explainCases' : 'explainLabels', totals);
  return [
    isReported(cases) && isReported(labels) ? explain : t('explainNoTotals'),
    views(base === 'cases' ? 'noSofar' : 'sofarNote'),
    ...(topics.rows.some(({ residual }) => residual) ? [t('residual')] : []),
  ];
}

import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../shared/charts/chart-frame';
import { BarsChart } from '../../shared/charts/charts';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import { isReported } from '../../shared/figures/figure';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import type { SplitView } from './consultations-model';
import { markText } from './mark-text';

interface SplitFramesProps {
  network: NetworkQuery;
  view: View;
  splits: readonly SplitView[];
}

/** How people came, who they were, from where, and in which field: each where it is reported. */
export function SplitFrames({ network, view, splits }: SplitFramesProps) {
  return (
    <div className="grid items-start gap-4 *:min-w-0 lg:grid-cols-2">
      {splits.map((split) => (
        <SplitFrame key={split.name} network={network} view={view} split={split} />
      ))}
    </div>
  );
}

function SplitFrame({
  network,
  view,
  split,
}: Omit<SplitFramesProps, 'splits'> & { split: SplitView }) {
  const t = useTranslations('consultationViews');
  const words = useTranslations('consultations');
  const format = useFormat();
  const { name, rows, total } = split;
  const shares = new Map(rows.map(({ key, share }) => [key, share]));
  const shareText = (key: string): string => {
    const share = shares.get(key) ?? null;
    return share === null ? '' : format.share(share);
  };
  return (
    <ChartFrame
      id={name}
      level={2}
      title={t(`splits.${name}.title`)}
      rows={rows}
      totals={isReported(total.figure) ? [total] : []}
      period={fiscalYearPeriod(view.fiscalYear)}
      labelHeader={t(`splits.${name}.column`)}
      valueHeader={words('countColumn')}
      columns={[{ key: 'share', header: words('shareOfCases'), cell: ({ key }) => shareText(key) }]}
      notes={[
        ...(name === 'field' ? [t('severalFields')] : []),
        ...(rows.some(({ residual }) => residual) ? [words('residual')] : []),
      ]}
      lastImportedAt={lastImportOf(network, view.unit)}
    >
      <BarsChart
        rows={rows}
        unit={view.unit}
        valueText={(row) => markText(row, format.number, shareText(row.key))}
      />
    </ChartFrame>
  );
}

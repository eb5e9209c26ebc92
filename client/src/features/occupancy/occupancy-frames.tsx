import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../shared/charts/chart-frame';
import { ColumnsChart } from '../../shared/charts/charts';
import { Frame } from '../../shared/charts/frame';
import { HeatLegend } from '../../shared/charts/heat/heat-legend';
import { HeatTable } from '../../shared/charts/heat/heat-table';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { lastImportOf } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import type { OccupancyView } from './occupancy-model';
import { shownName } from './shown-name';

interface FrameProps {
  network: NetworkQuery;
  shown: OccupancyView;
}

/** Month by mode, as the report prints it; the picture is the table. */
export function HeatmapFrame({ network, shown }: FrameProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const { unit, period, columns, rows } = shown;
  const title = t('heatmapTitle', { space: shownName(network, unit, format.text) });
  return (
    <Frame
      id="occupancy"
      level={2}
      title={title}
      figures={rows.flatMap(({ cells }) => cells.map(({ figure }) => figure))}
      period={period}
      table={() => (
        <HeatTable caption={title} corner={t('modeColumn')} columns={columns} rows={rows} />
      )}
      legend={<HeatLegend rows={rows} />}
      notes={useNotes(shown)}
      lastImportedAt={lastImportOf(network, unit.code)}
    />
  );
}

/** The year as printed with the other way to it beside it, how far it reaches, and what the rate is a share of. */
function useNotes({ year, meaning }: OccupancyView): string[] {
  const t = useTranslations('occupancy');
  const method = useTranslations('method');
  const format = useFormat();
  const words = useFigureWords();
  if (!year) return [];
  const { figure, amount } = year;
  const reach = [words.months(figure), words.range(figure)].filter((text) => text !== null);
  return [
    ...(amount === null
      ? []
      : figure.value.alternatives.map((other) =>
          t(figure.value.method === 'REPORTED' ? 'yearReported' : 'yearOther', {
            year: format.exactRatio(amount),
            method: method(other.method),
            other: format.exactRatio(other.value),
          }),
        )),
    ...(year.partial ? [t('yearPartial', { reach: reach.join(t('comma')) })] : []),
    ...(meaning ? [t('meaning', { meaning: format.text(meaning) })] : []),
  ];
}

/** All modes together, month by month. */
export function MonthsFrame({ network, shown }: FrameProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const { unit, period, months } = shown;
  return (
    <ChartFrame
      id={`months-${unit.code.split('/').at(-1)}`}
      level={2}
      title={t('monthsTitle', { space: shownName(network, unit, format.text) })}
      rows={months}
      period={period}
      labelHeader={t('monthColumn')}
      valueHeader={t('rateColumn')}
      lastImportedAt={lastImportOf(network, unit.code)}
    >
      <ColumnsChart rows={months} unit={unit.code} />
    </ChartFrame>
  );
}

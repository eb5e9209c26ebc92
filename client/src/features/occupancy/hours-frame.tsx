import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { HeatLegend } from '../../shared/charts/heat/heat-legend';
import { HeatTable } from '../../shared/charts/heat/heat-table';
import { hasValues } from '../../shared/charts/model/chart-row';
import { lastImportOf } from '../../shared/filters/view';
import {
  OccupancyHoursDocument,
  type NetworkQuery,
  type UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { toGrid } from './occupancy-grid';
import { shownName } from './shown-name';

interface HoursFrameProps {
  network: NetworkQuery;
  unit: UnitFieldsFragment;
  fiscalYear: number;
}

/** When in the week the space is used; only a log can tell, so that without one there is nothing to show. */
export function HoursFrame({ network, unit, fiscalYear }: HoursFrameProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const hours = useQuestion(OccupancyHoursDocument, { space: unit.code, fiscalYear });
  if (hours.error) {
    return <ErrorNotice error={hours.error} onRetry={() => void hours.refetch()} />;
  }
  if (!hours.data) return null;
  const { heatmap } = hours.data;
  const { columns, rows } = toGrid(heatmap, unit, {
    rows: 'weekday',
    columns: 'time_slot',
    label: ({ key, option }) => (option ? format.text(option.name) : key),
    whole: { row: t('week'), column: t('day') },
  });
  if (!rows.slice(1).some(({ cells }) => hasValues(cells))) return null;
  const title = t('hoursTitle', { space: shownName(network, unit, format.text) });
  return (
    <Frame
      id={`hours-${unit.code.replaceAll('/', '-')}`}
      level={2}
      title={title}
      figures={rows.flatMap(({ cells }) => cells.map(({ figure }) => figure))}
      period={{ from: heatmap.from, to: heatmap.to }}
      table={() => (
        <HeatTable caption={title} corner={t('weekdayColumn')} columns={columns} rows={rows} />
      )}
      legend={<HeatLegend rows={rows} />}
      notes={[t('hoursNote')]}
      lastImportedAt={lastImportOf(network, unit.code)}
    />
  );
}

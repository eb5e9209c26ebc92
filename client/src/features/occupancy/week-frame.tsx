import type { ReactNode } from 'react';
import { Frame } from '../../shared/charts/frame';
import { HeatLegend } from '../../shared/charts/heat/heat-legend';
import { HeatTable } from '../../shared/charts/heat/heat-table';
import { hasValues } from '../../shared/charts/model/chart-row';
import { lastImportOf } from '../../shared/filters/view';
import { useTranslations } from 'use-intl';
import type {
  NetworkQuery,
  OccupancyHeatFragment,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { toGrid } from './occupancy-grid';

interface WeekFrameProps {
  network: NetworkQuery;
  unit: UnitFieldsFragment;
  heatmap: OccupancyHeatFragment;
  id: string;
  title: string;
  note: string;
  /** What it comes to, in words. */
  reading?: ReactNode;
}

/** A rate by weekday and part of the day; only a log can tell, so that without one there is nothing to show. */
export function WeekFrame({ network, unit, heatmap, id, title, note, reading }: WeekFrameProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const { columns, rows } = toGrid(heatmap, unit, {
    rows: 'weekday',
    columns: 'time_slot',
    label: ({ key, option }) => (option ? format.text(option.name) : key),
    whole: { row: t('week'), column: t('day') },
  });
  if (!rows.slice(1).some(({ cells }) => hasValues(cells))) return null;
  return (
    <Frame
      id={`${id}-${unit.code.replaceAll('/', '-')}`}
      level={2}
      title={title}
      figures={rows.flatMap(({ cells }) => cells.map(({ figure }) => figure))}
      period={{ from: heatmap.from, to: heatmap.to }}
      table={() => (
        <HeatTable caption={title} corner={t('weekdayColumn')} columns={columns} rows={rows} />
      )}
      legend={<HeatLegend rows={rows} />}
      reading={reading}
      notes={[note]}
      lastImportedAt={lastImportOf(network, unit.code)}
    />
  );
}

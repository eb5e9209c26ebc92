import { hasValues, type ChartRow } from '../../shared/charts/model/chart-row';
import type { HeatColumn, HeatRow } from '../../shared/charts/model/heat-view';
import type { LocalText } from '../../shared/format/locale';
import type { Period } from '../../shared/format/period';
import type { OccupancyQuery, UnitFieldsFragment } from '../../shared/graphql/generated/graphql';
import { toGrid } from './occupancy-grid';

export interface OccupancyView {
  unit: UnitFieldsFragment;
  period: Period;
  columns: HeatColumn[];
  /** All modes together first, then each. */
  rows: HeatRow[];
  /** The months of all modes together. */
  months: ChartRow[];
  /** The whole year, all modes together. */
  year: ChartRow | null;
  /** In what the rate is a share, where the metric has more than one meaning. */
  meaning: LocalText | null;
  empty: boolean;
}

interface Labels {
  month: (day: string) => string;
  text: (text: LocalText) => string;
  /** The column of the whole year. */
  year: string;
  /** The row of all modes together. */
  together: string;
}

export function toOccupancyView(
  { heatmap }: OccupancyQuery,
  unit: UnitFieldsFragment,
  labels: Labels,
): OccupancyView {
  const { columns, rows } = toGrid(heatmap, unit, {
    rows: 'mode',
    columns: null,
    label: ({ key, option }) => (option ? labels.text(option.name) : labels.month(key)),
    whole: { row: labels.together, column: labels.year },
  });
  const together = rows[0]?.cells ?? [];
  const year = heatmap.total ? (together.at(-1) ?? null) : null;
  return {
    unit,
    period: { from: heatmap.from, to: heatmap.to },
    columns,
    rows,
    months: together.slice(0, heatmap.columnKeys.length),
    year,
    meaning: meaningOf(together.find(({ amount }) => amount !== null)),
    empty: !rows.some(({ cells }) => hasValues(cells)),
  };
}

function meaningOf(row: ChartRow | undefined): LocalText | null {
  if (!row) return null;
  const { definitions } = row.figure.metric;
  if (definitions.length < 2) return null;
  return definitions.find(({ id }) => id === row.figure.value.definitionId)?.name ?? null;
}

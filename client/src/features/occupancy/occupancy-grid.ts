import { toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import type { HeatColumn, HeatRow } from '../../shared/charts/model/heat-view';
import type { Figure, FigureOption } from '../../shared/figures/figure';
import type {
  OccupancyCellFragment,
  OccupancyHeatFragment,
  OccupancyKeyFragment,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';

/** What the rows and columns of a heat map are, in words. */
export interface Axes {
  /** The list the rows are options of. */
  rows: string;
  /** The list the columns are options of; null: they are months. */
  columns: string | null;
  label: (key: OccupancyKeyFragment) => string;
  /** The row and the column that hold all others together. */
  whole: { row: string; column: string };
}

export interface Grid {
  columns: HeatColumn[];
  /** All together first, then each. */
  rows: HeatRow[];
}

const WHOLE = 'whole';

export function toGrid(heatmap: OccupancyHeatFragment, unit: UnitFieldsFragment, axes: Axes): Grid {
  const columns = [
    ...heatmap.columnKeys.map((key) => ({ key: key.key, label: axes.label(key), whole: false })),
    { key: WHOLE, label: axes.whole.column, whole: true },
  ];
  const parts = { heatmap, unit, columns, axes };
  return {
    columns,
    rows: [toRow(parts, null), ...heatmap.rowKeys.map((key) => toRow(parts, key))],
  };
}

interface RowParts {
  heatmap: OccupancyHeatFragment;
  unit: UnitFieldsFragment;
  columns: HeatColumn[];
  axes: Axes;
}

/** The cells of an option, all columns together last; without an option the margins, which hold all rows together. */
function toRow(
  { heatmap, unit, columns, axes }: RowParts,
  own: OccupancyKeyFragment | null,
): HeatRow {
  const [single, wholes] = own
    ? [heatmap.cells, heatmap.rowTotals]
    : [heatmap.columnTotals, heatmap.total ? [heatmap.total] : []];
  const cells = [...single, ...wholes].filter(({ row }) => row === (own?.key ?? null));
  return {
    key: own?.key ?? WHOLE,
    label: own ? axes.label(own) : axes.whole.row,
    whole: own === null,
    cells: columns.flatMap(({ key, label }) => {
      const cell = cells.find(({ column }) => (column ?? WHOLE) === key);
      if (!cell) return [];
      const column = heatmap.columnKeys.find((each) => each.key === key);
      const options = [...optionOf(axes.rows, own), ...optionOf(axes.columns, column ?? null)];
      return [toCell(cell, { unit, label, options })];
    }),
  };
}

function optionOf(list: string | null, key: OccupancyKeyFragment | null): FigureOption[] {
  return list !== null && key?.option ? [{ disaggregation: list, option: key.option }] : [];
}

interface CellParts {
  unit: UnitFieldsFragment;
  label: string;
  options: FigureOption[];
}

function toCell(cell: OccupancyCellFragment, { unit, label, options }: CellParts): ChartRow {
  const { metric, period, periodTo, value } = cell;
  const figure: Figure = { metric, unit, period: { from: period, to: periodTo }, options, value };
  const key = [period, periodTo, ...options.map(({ option }) => option.code)].join('/');
  return toChartRow({ key, label, figure });
}

import { hasValues, toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import type { HeatColumn, HeatRow } from '../../shared/charts/model/heat-view';
import type { Figure, FigureOption } from '../../shared/figures/figure';
import type { LocalText } from '../../shared/format/locale';
import type { Period } from '../../shared/format/period';
import type {
  OccupancyCellFragment,
  OccupancyQuery,
  UnitFieldsFragment,
} from '../../shared/graphql/generated/graphql';

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

type Heatmap = OccupancyQuery['heatmap'];

const WHOLE = 'whole';

export function toOccupancyView(
  { heatmap }: OccupancyQuery,
  unit: UnitFieldsFragment,
  labels: Labels,
): OccupancyView {
  const columns = toColumns(heatmap, labels);
  const rows = [
    toRow({ heatmap, unit, columns, labels }, null),
    ...heatmap.rowKeys.map((key) => toRow({ heatmap, unit, columns, labels }, key)),
  ];
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

function toColumns({ columnKeys }: Heatmap, labels: Labels): HeatColumn[] {
  return [
    ...columnKeys.map(({ key }) => ({ key, label: labels.month(key), whole: false })),
    { key: WHOLE, label: labels.year, whole: true },
  ];
}

interface RowParts {
  heatmap: Heatmap;
  unit: UnitFieldsFragment;
  columns: HeatColumn[];
  labels: Labels;
}

/** The cells of a mode, its year last; without a mode the margins, which hold all modes together. */
function toRow(
  { heatmap, unit, columns, labels }: RowParts,
  mode: Heatmap['rowKeys'][number] | null,
): HeatRow {
  const options = mode?.option ? [{ disaggregation: 'mode', option: mode.option }] : [];
  const [months, years] = mode
    ? [heatmap.cells, heatmap.rowTotals]
    : [heatmap.columnTotals, heatmap.total ? [heatmap.total] : []];
  const cells = [...months, ...years].filter(({ row }) => row === (mode?.key ?? null));
  return {
    key: mode?.key ?? WHOLE,
    label: mode?.option ? labels.text(mode.option.name) : labels.together,
    whole: mode === null,
    cells: columns.flatMap(({ key, label }) => {
      const cell = cells.find(({ column }) => (column ?? WHOLE) === key);
      return cell ? [toCell(cell, { unit, label, options })] : [];
    }),
  };
}

interface CellParts {
  unit: UnitFieldsFragment;
  label: string;
  options: FigureOption[];
}

function toCell(cell: OccupancyCellFragment, { unit, label, options }: CellParts): ChartRow {
  const { metric, period, periodTo, value } = cell;
  const figure: Figure = { metric, unit, period: { from: period, to: periodTo }, options, value };
  return toChartRow({ key: period === periodTo ? period : `${period}/${periodTo}`, label, figure });
}

function meaningOf(row: ChartRow | undefined): LocalText | null {
  if (!row) return null;
  const { definitions } = row.figure.metric;
  if (definitions.length < 2) return null;
  return definitions.find(({ id }) => id === row.figure.value.definitionId)?.name ?? null;
}

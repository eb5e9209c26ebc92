import type { ChartRow } from './chart-row';

export interface HeatColumn {
  key: string;
  label: string;
  /** All columns together: set apart from the rest. */
  whole: boolean;
}

/** A row of a heat map; its cells stand in the order of the columns. */
export interface HeatRow {
  key: string;
  label: string;
  /** All rows together. */
  whole: boolean;
  cells: ChartRow[];
}

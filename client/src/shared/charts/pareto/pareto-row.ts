import type { ChartRow } from '../model/chart-row';

/** A part of a whole, with its share and what it has together with all larger ones, as the server gives them. */
export interface ParetoRow extends ChartRow {
  share: number | null;
  cumulativeShare: number | null;
}

import type { Period } from '../format/period';
import type { ChartRow } from './model/chart-row';

/** What every drawing needs; it decides nothing. */
export interface DrawingProps {
  rows: ChartRow[];
  /** The series colour of the unit. */
  colour: string;
  valueText: (row: ChartRow) => string;
  absentText: (row: ChartRow) => string;
  /** A number of the scale: 30 or 30%. */
  axisText: (amount: number) => string;
  onSelect: (row: ChartRow) => void;
}

export interface TimeDrawingProps extends DrawingProps {
  period: Period;
  monthText: (day: string) => string;
}

import type { ChartSeries } from '../model/chart-series';
import type { AxisStep } from '../model/period-axis';
import { MatrixTwin } from '../series/matrix-twin';
import { Near } from './near';

interface SmallTwinProps {
  caption: string;
  stepHeader: string;
  series: readonly ChartSeries[];
  steps: readonly AxisStep[];
  withPrevious: boolean;
  signs?: ReadonlyMap<string, string>;
  hidden: boolean;
}

/** Columns that are read beside each other. */
const COLUMNS = 8;
/** More cells than these are for those who ask for the table; each chart says in words what is in it. */
const MOST_HIDDEN = 1200;
const ROW = 38;

/** Exactly the values of the small charts: below each other where there are too many columns. */
export function SmallTwin({ series, ...twin }: SmallTwinProps) {
  const { caption, steps, hidden } = twin;
  if (hidden && series.length * steps.length > MOST_HIDDEN) return null;
  const parts = Array.from({ length: Math.ceil(series.length / COLUMNS) }, (_, part) =>
    series.slice(part * COLUMNS, (part + 1) * COLUMNS),
  );
  const [only, more] = parts;
  if (!only) return null;
  if (!more || hidden) return <MatrixTwin {...twin} series={series} />;
  return parts.map((part, index) => (
    <Near key={part[0]?.key} height={ROW * (steps.length + 2)}>
      <MatrixTwin {...twin} caption={`${caption} ${index + 1}/${parts.length}`} series={part} />
    </Near>
  ));
}

import { useId } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  usePlotArea,
  XAxis,
  YAxis,
  useYAxisScale,
} from 'recharts';
import { QUIET_SERIES } from '../../theme/series-colour';
import { VALUE_AXIS } from '../axis-look';
import { HatchPatterns, MarkShape, type MarkRow } from '../mark-shape';
import { HaloText } from '../series/halo-text';
import type { ParetoRow } from './pareto-row';

interface ParetoDrawingProps {
  rows: readonly ParetoRow[];
  colour: string;
  valueText: (row: ParetoRow) => string;
  sofarText: (row: ParetoRow) => string;
  axisText: (share: number) => string;
  onSelect: (row: ParetoRow) => void;
}

const BAR = 14;
const ROW = 48;
const AXIS = 24;
/** For the numbers, where the line does not reach. */
const RIGHT = 104;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const ABOVE_BAR = 12;
const TEXT = 13;

/** Lying bars by size, and a line of what they come to together, both as shares of the same whole on one scale. */
export function ParetoDrawing(props: ParetoDrawingProps) {
  const { rows, colour, axisText, onSelect } = props;
  const hatchId = useId();
  const data = rows.map((row) => ({ ...row, colour: row.residual ? QUIET_SERIES : colour }));
  return (
    <ResponsiveContainer width="100%" height={rows.length * ROW + AXIS + 8}>
      <ComposedChart
        data={data}
        layout="vertical"
        margin={{ top: 4, right: RIGHT, bottom: 4, left: 12 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <CartesianGrid horizontal={false} stroke="var(--grid)" />
        <XAxis
          type="number"
          domain={[0, 1]}
          ticks={TICKS}
          height={AXIS}
          tickFormatter={axisText}
          {...VALUE_AXIS}
        />
        <YAxis type="category" dataKey="key" hide interval={0} />
        <Bar
          dataKey="share"
          isAnimationActive={false}
          shape={<MarkShape hatchId={hatchId} />}
          onClick={({ payload }: { payload?: ParetoRow & MarkRow }) => payload && onSelect(payload)}
          cursor="pointer"
          barSize={BAR}
        />
        <Line
          dataKey="cumulativeShare"
          isAnimationActive={false}
          connectNulls={false}
          activeDot={false}
          stroke="var(--text)"
          strokeWidth={1.5}
          dot={{ r: 3.5, fill: 'var(--surface)', stroke: 'var(--text)', strokeWidth: 1.5 }}
        />
        <Words {...props} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** The name above each bar; at the right its number, and below it what all so far come to. */
function Words({ rows, valueText, sofarText }: ParetoDrawingProps) {
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!y || !plot) return null;
  const right = plot.x + plot.width + RIGHT - 2;
  return rows.map((row) => {
    const middle = y(row.key, { position: 'middle' }) ?? 0;
    return (
      <g key={row.key}>
        <HaloText x={plot.x} y={middle - ABOVE_BAR} anchor="start" size={TEXT}>
          {row.label}
        </HaloText>
        <HaloText x={right} y={middle - ABOVE_BAR} anchor="end" size={TEXT}>
          {valueText(row)}
        </HaloText>
        <HaloText x={right} y={middle + 5} anchor="end" size={12} quiet>
          {sofarText(row)}
        </HaloText>
      </g>
    );
  });
}

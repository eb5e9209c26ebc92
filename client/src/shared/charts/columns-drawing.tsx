import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { AxisLabel } from './axis-label';
import { axisLabels, BASE_LINE, hasWholeScale, VALUE_AXIS } from './axis-look';
import type { DrawingProps } from './chart-props';
import { COLUMN_NAME } from './model/wrap-label';
import { HatchPatterns, MarkShape, type MarkRow } from './mark-shape';

const HEIGHT = 280;
const LABEL_HEIGHT = 56;

/** Standing bars, one for each period; a period without a value keeps its place and says why. */
export function ColumnsDrawing(props: DrawingProps) {
  const { rows, colour, valueText, absentText, axisText, onSelect } = props;
  const hatchId = useId();
  const data = rows.map((row) => ({
    ...row,
    colour,
    valueText: row.amount === null ? '' : valueText(row),
  }));
  const labels = axisLabels({ rows, absentText }, COLUMN_NAME);
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart
        data={data}
        margin={{ top: 24, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="key"
          interval={0}
          height={LABEL_HEIGHT}
          tickLine={false}
          axisLine={BASE_LINE}
          tick={<AxisLabel labels={labels} anchor="middle" />}
        />
        <YAxis
          width={48}
          {...VALUE_AXIS}
          allowDecimals={!hasWholeScale(rows)}
          tickFormatter={axisText}
        />
        <Bar
          dataKey="amount"
          isAnimationActive={false}
          shape={<MarkShape hatchId={hatchId} />}
          onClick={({ payload }: { payload?: MarkRow }) => payload && onSelect(payload)}
          cursor="pointer"
          maxBarSize={72}
        >
          <LabelList dataKey="valueText" position="top" fill="var(--text)" fontSize={14} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

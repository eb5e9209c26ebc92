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
import { BASE_LINE, hasWholeScale, VALUE_AXIS } from './axis-look';
import type { TimeDrawingProps } from './chart-props';
import { HatchPatterns, MarkShape, type MarkRow } from './mark-shape';
import { dayNumber, dayOf, monthTicks } from './model/time-axis';

const HEIGHT = 260;
const BAR = 14;
/** Days that follow each other leave little room. */
const LEAST = 5;

/** Values on single days, standing on a real time axis, so that a month without one shows as a gap. */
export function DaysDrawing(props: TimeDrawingProps) {
  const { rows, colour, valueText, axisText, onSelect, period, monthText } = props;
  const hatchId = useId();
  const data = rows
    .filter(({ amount }) => amount !== null)
    .map((row) => ({
      ...row,
      colour,
      day: dayNumber(row.figure.period.from),
      valueText: valueText(row),
    }));
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart
        data={data}
        margin={{ top: 24, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="day"
          type="number"
          scale="linear"
          domain={[dayNumber(period.from), dayNumber(period.to)]}
          ticks={monthTicks(period)}
          tickFormatter={(number: number) => monthText(dayOf(number))}
          axisLine={BASE_LINE}
          tick={{ fontSize: 12, fill: 'var(--text)' }}
          interval="preserveStartEnd"
        />
        <YAxis
          width={40}
          {...VALUE_AXIS}
          allowDecimals={!hasWholeScale(rows)}
          tickFormatter={axisText}
        />
        <Bar
          dataKey="amount"
          isAnimationActive={false}
          barSize={BAR}
          shape={<MarkShape hatchId={hatchId} least={LEAST} />}
          onClick={({ payload }: { payload?: MarkRow }) => payload && onSelect(payload)}
          cursor="pointer"
        >
          <LabelList dataKey="valueText" position="top" fill="var(--text)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

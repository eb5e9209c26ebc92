import { useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { QUIET_SERIES } from '../theme/series-colour';
import { AxisLabel } from './axis-label';
import { axisLabels, BASE_LINE } from './axis-look';
import type { DrawingProps } from './chart-props';
import { widthOf } from './model/wrap-label';
import { HatchPatterns, MarkShape, type MarkRow } from './mark-shape';

const ROW_HEIGHT = 40;
const LABEL_WIDTH = 152;
const HALF_CHARACTER = 7;
const LABEL_HALF_CHARACTERS = 22;
const ROOM_FOR_VALUE = 92;

/** Lying bars with the value at their end: for kinds and topics, which have names. */
export function BarsDrawing({ rows, colour, valueText, absentText, onSelect }: DrawingProps) {
  const hatchId = useId();
  const data = rows.map((row) => ({
    ...row,
    colour: row.residual ? QUIET_SERIES : colour,
    valueText: row.amount === null ? '' : valueText(row),
  }));
  const labels = axisLabels({ rows, absentText }, LABEL_HALF_CHARACTERS);
  return (
    <ResponsiveContainer width="100%" height={rows.length * ROW_HEIGHT + 8}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 4, right: ROOM_FOR_VALUE, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="key"
          width={widthFor(labels)}
          tickLine={false}
          interval={0}
          axisLine={BASE_LINE}
          tick={<AxisLabel labels={labels} anchor="end" />}
        />
        <Bar
          dataKey="amount"
          isAnimationActive={false}
          shape={<MarkShape hatchId={hatchId} />}
          onClick={({ payload }: { payload?: MarkRow }) => payload && onSelect(payload)}
          cursor="pointer"
          barSize={20}
        >
          <LabelList dataKey="valueText" position="right" fill="var(--text)" fontSize={13} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

/** No more room for names than the longest needs. */
function widthFor(labels: ReadonlyMap<string, string[]>): number {
  const longest = Math.max(0, ...[...labels.values()].flat().map(widthOf));
  return Math.min(LABEL_WIDTH, longest * HALF_CHARACTER + 12);
}

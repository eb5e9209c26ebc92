import { useId, useState } from 'react';
import { Bar, BarChart, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { wrapLabel } from './model/wrap-label';
import { RankedApartList } from './ranked-apart';
import { BAR, LINE, RankedMark, type Mark } from './ranked-mark';
import type { RankedDrawingProps } from './ranked-props';

const PADDING = 16;
/** For the column of numbers: beside the bars, where nothing is drawn over them. */
const ROOM_FOR_VALUE = 84;
const HALF_CHARACTER = 7.6;
const WIDTH_AT_FIRST = 640;

/** Bars by rank with the middle of them; below, apart and hatched, what may not be ranked, with the reasons. */
export function RankedDrawing(props: RankedDrawingProps) {
  const { ranked, apart } = props;
  const max = Math.max(...[...ranked, ...apart].map(({ amount }) => amount ?? 0));
  return (
    <>
      {ranked.length > 0 && <RankedBars {...props} max={max} />}
      {apart.length > 0 && <RankedApartList {...props} max={max} room={ROOM_FOR_VALUE} />}
    </>
  );
}

function RankedBars({ ranked, spread, max, amountText, onSelect }: RankedDrawingProps & Max) {
  const hatchId = useId();
  const [width, setWidth] = useState(WIDTH_AT_FIRST);
  const hasLead = ranked.some(({ lead }) => lead);
  const marks = ranked.map((row, index): Mark => ({
    ...row,
    lines: wrapLabel(row.place + row.label, Math.floor(width / HALF_CHARACTER)),
    text: amountText(row),
    strong: row.lead || !hasLead,
    hatchId: `${hatchId}-${index}`,
  }));
  const height = Math.max(...marks.map(({ lines }) => lines.length)) * LINE + BAR + PADDING;
  return (
    <ResponsiveContainer
      width="100%"
      height={ranked.length * height}
      onResize={(next) => setWidth(next)}
    >
      <BarChart
        data={marks}
        layout="vertical"
        margin={{ top: 0, right: ROOM_FOR_VALUE, bottom: 0, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, max]} />
        <YAxis type="category" dataKey="key" hide interval={0} />
        {spread && (
          <ReferenceArea
            x1={spread.q1}
            x2={spread.q3}
            fill="var(--surface-accent)"
            stroke="var(--border)"
            fillOpacity={1}
          />
        )}
        <Bar
          dataKey="amount"
          isAnimationActive={false}
          shape={
            <RankedMark
              rowHeight={height}
              median={spread && max > 0 ? spread.median / max : null}
            />
          }
          onClick={({ payload }: { payload?: Mark }) => payload && onSelect(payload)}
          cursor="pointer"
          barSize={BAR}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

interface Max {
  max: number;
}

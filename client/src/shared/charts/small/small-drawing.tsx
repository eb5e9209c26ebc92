import { memo, useMemo } from 'react';
import { Line, LineChart, usePlotArea, XAxis, YAxis, useYAxisScale } from 'recharts';
import type { AxisMark } from '../model/axis-mark';
import { absentRuns, type ChartSeries } from '../model/chart-series';
import type { NiceScale } from '../model/nice-scale';
import type { AxisStep } from '../model/period-axis';
import { placesKept, thinned } from '../model/small-charts';
import { widthOf } from '../model/wrap-label';
import { AbsentBands } from '../series/absent-bands';
import { AxisMarks } from '../series/axis-marks';
import { HaloText } from '../series/halo-text';
import { DASHES } from '../series/mark-glyph';
import type { Place } from '../series/series-line';
import { SmallLine } from './small-line';

export interface SmallDrawingProps {
  lines: readonly ChartSeries[];
  steps: readonly AxisStep[];
  scale: NiceScale;
  width: number;
  withPrevious: boolean;
  baseline: number | null;
  marks: readonly AxisMark[];
  axisText: (amount: number) => string;
}

export const SMALL_HEIGHT = 112;
const MARGIN = { top: 20, right: 6, bottom: 6 };
/** Of a number beside the plot. */
const HALF_CHARACTER = 6;
const GAP = 6;
const TEXT = 11;

const noWord = (): string => '';

/** The lines of one unit, as small as they can be read: no mark where the line says it all, and nothing to hover. */
export const SmallDrawing = memo(function SmallDrawing(props: SmallDrawingProps) {
  const { lines, steps, scale, width, withPrevious, marks } = props;
  const shown = useMemo(
    () => thinned(lines, steps, placesKept(lines, Math.floor(width))),
    [lines, steps, width],
  );
  const data = useMemo(() => toData(shown), [shown]);
  const domain = useMemo(() => [scale.from, scale.to], [scale]);
  const [only, more] = shown.lines;
  const longest = Math.max(...scale.ticks.map((tick) => widthOf(props.axisText(tick))));
  // The same object while nothing of it changes: Recharts lays the chart out anew for another one.
  const left = longest * HALF_CHARACTER + GAP;
  const margin = useMemo(() => ({ ...MARGIN, left }), [left]);
  return (
    <LineChart
      width={width}
      height={SMALL_HEIGHT}
      data={data}
      margin={margin}
      accessibilityLayer={false}
    >
      <XAxis dataKey="key" hide scale="band" />
      <YAxis hide domain={domain} allowDataOverflow />
      {only && !more && (
        <AbsentBands runs={absentRuns(only.points)} steps={shown.steps} word={noWord} />
      )}
      <Across {...props} />
      <AxisMarks marks={marks} />
      {withPrevious &&
        shown.lines.map(({ key, look }, index) => (
          <Line
            key={`${key} before`}
            dataKey={`before${index}`}
            isAnimationActive={false}
            connectNulls={false}
            dot={false}
            activeDot={false}
            stroke={look.colour}
            strokeWidth={1.5}
            strokeDasharray={DASHES.dotted}
            strokeLinecap="round"
          />
        ))}
      {shown.lines.map((line, index) => (
        <Line
          key={line.key}
          dataKey={`now${index}`}
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
          shape={lineShape(line, !more || line.lead)}
        />
      ))}
      <Across {...props} withText />
    </LineChart>
  );
});

/** As a function: what hangs on an element, Recharts' store walks through and freezes, every figure with all it carries. */
const lineShape =
  ({ look, points: values }: ChartSeries, lead: boolean) =>
  ({ points }: { points?: readonly Place[] }) => (
    <SmallLine points={points} look={look} values={values} lead={lead} />
  );

/** The year that leads is drawn last, over the others. */
function toData({ lines, steps }: ReturnType<typeof thinned>) {
  return steps.map(({ key }, at) => {
    const row: Record<string, string | number | null> = { key };
    for (const [index, { points }] of lines.entries()) {
      row[`now${index}`] = points[at]?.amount ?? null;
      row[`before${index}`] = points[at]?.previous?.amount ?? null;
    }
    return row;
  });
}

/** A few quiet lines across; over everything drawn, the number beside each of them. */
function Across({ scale, baseline, axisText, withText = false }: SmallDrawingProps & Text) {
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!y || !plot) return null;
  return scale.ticks.map((tick) => {
    const at = y(tick) ?? 0;
    if (withText) {
      return (
        tick !== 0 && (
          <HaloText key={tick} x={plot.x - GAP / 2} y={at + 4} anchor="end" size={TEXT} quiet>
            {axisText(tick)}
          </HaloText>
        )
      );
    }
    return (
      <path
        key={tick}
        d={`M${plot.x} ${at}H${plot.x + plot.width}`}
        stroke={tick === 0 || tick === baseline ? 'var(--border-strong)' : 'var(--grid)'}
      />
    );
  });
}

interface Text {
  withText?: boolean;
}

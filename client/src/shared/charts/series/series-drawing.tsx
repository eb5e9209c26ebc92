import type { Key } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { BASE_LINE, hasWholeScale, VALUE_AXIS } from '../axis-look';
import {
  absentRuns,
  type AbsentRun,
  type ChartSeries,
  type SeriesPoint,
} from '../model/chart-series';
import type { AxisMark } from '../model/axis-mark';
import type { AxisRemark } from '../model/axis-remark';
import type { ChartRow } from '../model/chart-row';
import { ticksOf, type AxisStep } from '../model/period-axis';
import { useTight } from '../use-narrow';
import { AbsentBands } from './absent-bands';
import { AxisMarks } from './axis-marks';
import { AxisRemarks } from './axis-remarks';
import { EndLabels, type EndLabel } from './end-labels';
import { DASHES } from './mark-glyph';
import { PreviousDot, SeriesDot } from './series-dots';
import { SeriesLine, type Place } from './series-line';
import { StepTick } from './step-tick';

export interface SeriesDrawingProps {
  /** The lead last, so that it is drawn over the others. */
  series: readonly ChartSeries[];
  steps: readonly AxisStep[];
  endLabels: readonly EndLabel[];
  withPrevious: boolean;
  /** 100 for an index. */
  baseline: number | null;
  marks: readonly AxisMark[];
  remarks: readonly AxisRemark[];
  unitText: string;
  axisText: (amount: number) => string;
  /** Printed above each mark of a single line. */
  valueText: (point: SeriesPoint) => string;
  titleOf: (row: ChartRow) => string;
  absentText: (row: ChartRow) => string;
  onSelect: (row: ChartRow) => void;
}

const HEIGHT = 320;
/** For the unit, and beneath it the signs of what happened. */
const TOP = 40;
/** For the slips of readers above them. */
const TOP_WITH_REMARKS = 68;
const LABEL_HEIGHT = 56;
const ROOM_FOR_NAMES = { wide: 150, narrow: 84 };
const LATE = 0.75;
/** With more values than these, numbers above the marks would cover each other. */
const MOST_PRINTED = 13;

/** Lines over time, one for each unit; the year before thin and dotted in the same colour. */
export function SeriesDrawing(props: SeriesDrawingProps) {
  const { series, steps, endLabels, baseline } = props;
  const [narrow, onResize] = useTight();
  const room = endsLate(props) ? ROOM_FOR_NAMES[narrow ? 'narrow' : 'wide'] : 8;
  const top = props.remarks.length > 0 ? TOP_WITH_REMARKS : TOP;
  const ticks = new Map(steps.map((step) => [step.key, step]));
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} onResize={onResize}>
      <LineChart
        data={toData(series, steps)}
        margin={{ top, right: room, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="key"
          ticks={ticksOf(steps, narrow)}
          interval={0}
          height={LABEL_HEIGHT}
          scale="band"
          tickLine={false}
          axisLine={BASE_LINE}
          tick={<StepTick steps={ticks} />}
        />
        <YAxis
          width={narrow ? 44 : 56}
          {...VALUE_AXIS}
          allowDecimals={!series.every(({ points }) => hasWholeScale(points))}
          domain={[0, 'auto']}
          tickFormatter={props.axisText}
        />
        <text x={4} y={12} fontSize={12} fill="var(--text-quiet)">
          {props.unitText}
        </text>
        <Gaps {...props} />
        <AxisMarks marks={props.marks} />
        <AxisRemarks remarks={props.remarks} />
        {baseline !== null && <ReferenceLine y={baseline} stroke="var(--border-strong)" />}
        {series.map((each, index) => previousLine(each, index, props))}
        {series.map((each, index) => mainLine(each, index, { ...props, narrow }))}
        <EndLabels labels={endLabels} size={narrow ? 11 : 13} />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Whether a name stands so far to the right that it needs room beside the plot. */
function endsLate({ endLabels, steps }: SeriesDrawingProps): boolean {
  const late = new Set(steps.slice(Math.floor(steps.length * LATE)).map(({ key }) => key));
  return endLabels.some(({ step }) => late.has(step));
}

/** A row for each step, a column for each series and its year before. */
function toData(series: readonly ChartSeries[], steps: readonly AxisStep[]) {
  return steps.map(({ key }, at) => {
    const row: Record<string, string | number | null> = { key };
    for (const [index, { points }] of series.entries()) {
      row[`now${index}`] = points[at]?.amount ?? null;
      row[`before${index}`] = points[at]?.previous?.amount ?? null;
    }
    return row;
  });
}

/** Only a single line has the room to say in the chart why it breaks. */
function Gaps({ series, steps, absentText }: SeriesDrawingProps) {
  const [only, more] = series;
  if (!only || more) return null;
  const word = ({ first }: AbsentRun): string => {
    const point = only.points[first];
    return point ? absentText(point) : '';
  };
  return <AbsentBands runs={absentRuns(only.points)} steps={steps} word={word} />;
}

/** Where Recharts has put the mark of a value. */
interface DotPlace {
  key?: Key | null;
  cx?: number;
  cy?: number;
  index?: number;
}

// Shape and dots are functions: what hangs on an element, Recharts' store walks through and freezes.
function mainLine(
  series: ChartSeries,
  index: number,
  { narrow, valueText, titleOf, onSelect, ...rest }: SeriesDrawingProps & { narrow: boolean },
) {
  const { look, lead, points } = series;
  const roomy = !narrow && rest.series.length === 1 && points.length <= MOST_PRINTED;
  return (
    <Line
      key={series.key}
      dataKey={`now${index}`}
      isAnimationActive={false}
      connectNulls={false}
      activeDot={false}
      shape={({ points: places }: { points?: readonly Place[] }) => (
        <SeriesLine points={places} look={look} values={points} width={lead ? 3 : 1.75} />
      )}
      dot={({ key, cx, cy, index }: DotPlace) => (
        <SeriesDot
          key={key}
          {...{ cx, cy, index, look }}
          values={points}
          size={lead ? 5 : 4}
          valueText={roomy ? valueText : noText}
          title={titleOf}
          onSelect={onSelect}
        />
      )}
    />
  );
}

const noText = (): string => '';

function previousLine(
  { key, look, points }: ChartSeries,
  index: number,
  { withPrevious, titleOf, onSelect }: SeriesDrawingProps,
) {
  if (!withPrevious) return null;
  const before = points.map(({ previous }) => previous);
  return (
    <Line
      key={`${key} before`}
      dataKey={`before${index}`}
      isAnimationActive={false}
      connectNulls={false}
      activeDot={false}
      stroke={look.colour}
      strokeWidth={1.75}
      strokeDasharray={DASHES.dotted}
      strokeLinecap="round"
      dot={({ key, cx, cy, index }: DotPlace) => (
        <PreviousDot
          key={key}
          {...{ cx, cy, index }}
          colour={look.colour}
          values={before}
          title={titleOf}
          onSelect={onSelect}
        />
      )}
    />
  );
}

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { BASE_LINE, hasWholeScale, VALUE_AXIS } from '../axis-look';
import type { SeriesLook } from '../model/chart-series';
import { ticksOf, type AxisStep } from '../model/period-axis';
import { EndLabels, type EndLabel } from '../series/end-labels';
import { DASHES } from '../series/mark-glyph';
import { SeriesDot } from '../series/series-dots';
import { SeriesLine } from '../series/series-line';
import { StepTick } from '../series/step-tick';
import { useNarrow } from '../use-narrow';
import { isBand, type TargetCourse, type TargetPoint } from './target-course';

interface TargetDrawingProps {
  course: TargetCourse;
  steps: readonly AxisStep[];
  look: SeriesLook;
  unitText: string;
  axisText: (amount: number) => string;
  titleOf: (point: TargetPoint) => string;
  names: { path: string; landing: string };
  onSelect: (point: TargetPoint) => void;
}

const HEIGHT = 320;
const TOP = 32;
const LABEL_HEIGHT = 48;
const ROOM_FOR_NAMES = { wide: 96, narrow: 64 };
const FAINT = 0.15;
const QUIET: SeriesLook = { colour: 'var(--text-quiet)', mark: 'circle' };

/** The months as marks on a line, the path beneath them, and the likely end as a widening band. */
export function TargetDrawing(props: TargetDrawingProps) {
  const { course, steps, look } = props;
  const narrow = useNarrow();
  const ticks = new Map(steps.map((step) => [step.key, step]));
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ComposedChart
        data={toData(course)}
        margin={{ top: TOP, right: ROOM_FOR_NAMES[narrow ? 'narrow' : 'wide'], bottom: 0, left: 0 }}
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
          allowDecimals={!hasWholeScale(course.points)}
          domain={[0, 'auto']}
          tickFormatter={props.axisText}
        />
        <text x={4} y={12} fontSize={12} fill="var(--text-quiet)">
          {props.unitText}
        </text>
        {path(course)}
        {landing(course, look)}
        {actual(props)}
        <EndLabels labels={endLabels(props)} size={narrow ? 11 : 13} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

type Ends = [number, number] | null;

interface Data {
  key: string;
  now: number | null;
  path: number | null;
  band: Ends;
  /** From the last month there is to the end of the year. */
  landing: Ends;
  likely: number | null;
}

function toData(course: TargetCourse): Data[] {
  const { points } = course;
  const last = points.findLastIndex(({ amount }) => amount !== null);
  return points.map(({ key, amount, low, high }, at) => {
    const end = at === points.length - 1 ? course.landing : null;
    const start = course.landing && at === last ? amount : null;
    return {
      ...{ key, now: amount, path: low ?? high },
      band: low !== null && high !== null ? [low, high] : null,
      landing: end ? [end.low, end.high] : start === null ? null : [start, start],
      likely: end ? end.value : start,
    };
  });
}

const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

function path(course: TargetCourse) {
  if (isBand(course)) {
    return (
      <Area
        dataKey="band"
        {...STILL}
        fill={QUIET.colour}
        fillOpacity={FAINT}
        stroke={QUIET.colour}
        strokeWidth={1}
      />
    );
  }
  return (
    <Line
      dataKey="path"
      {...STILL}
      stroke={QUIET.colour}
      strokeWidth={2}
      strokeDasharray={DASHES.dotted}
      strokeLinecap="round"
    />
  );
}

function landing({ landing: end }: TargetCourse, { colour }: SeriesLook) {
  if (!end) return null;
  return [
    <Area
      key="landing"
      dataKey="landing"
      {...STILL}
      connectNulls
      fill={colour}
      fillOpacity={FAINT}
      stroke={colour}
      strokeWidth={1}
      strokeDasharray="4 3"
    />,
    <Line
      key="likely"
      dataKey="likely"
      {...STILL}
      connectNulls
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={DASHES.dashed}
    />,
  ];
}

const noText = (): string => '';

function actual({ course, look, titleOf, onSelect }: TargetDrawingProps) {
  const of = (point: { key: string }): TargetPoint | undefined =>
    course.points.find(({ key }) => key === point.key);
  return (
    <Line
      dataKey="now"
      isAnimationActive={false}
      connectNulls={false}
      activeDot={false}
      shape={<SeriesLine look={look} values={course.points} width={3} />}
      dot={
        <SeriesDot
          look={look}
          values={course.points}
          size={5}
          valueText={noText}
          title={(point) => {
            const found = of(point);
            return found ? titleOf(found) : '';
          }}
          onSelect={(point) => {
            const found = of(point);
            if (found) onSelect(found);
          }}
        />
      }
    />
  );
}

function endLabels({ course, look, names }: TargetDrawingProps): EndLabel[] {
  const last = course.points.at(-1);
  if (!last) return [];
  const goal = last.low ?? last.high;
  return [
    ...(goal === null
      ? []
      : [label({ key: 'path', step: last.key, amount: goal, name: names.path, look: QUIET })]),
    ...(course.landing === null
      ? []
      : [
          label({
            key: 'landing',
            step: last.key,
            amount: course.landing.value,
            name: names.landing,
            look,
          }),
        ]),
  ];
}

function label({ name, ...rest }: Omit<EndLabel, 'lines' | 'quiet'> & { name: string }): EndLabel {
  return { ...rest, lines: [name], quiet: false };
}

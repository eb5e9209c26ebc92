import { useId } from 'react';
import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type BarProps,
} from 'recharts';
import { AxisLabel } from './axis-label';
import { BASE_LINE } from './axis-look';
import type { ChartRow } from './model/chart-row';
import { widthOf, wrapLabel } from './model/wrap-label';
import { HatchPatterns, MarkShape, type MarkRow } from './mark-shape';

/** What was intended and what came of it. */
export interface PairRow {
  key: string;
  label: string;
  planned: ChartRow;
  done: ChartRow;
}

export interface PairsDrawingProps {
  rows: readonly PairRow[];
  colour: string;
  /** The number beside a bar. */
  valueText: (row: ChartRow) => string;
  /** Said below the name where there is no number of what was done. */
  absentText: (row: ChartRow) => string;
  onSelect: (row: ChartRow) => void;
}

const ROW_HEIGHT = 56;
const BAR = 16;
const LABEL = { width: 176, halfCharacters: 24, narrowWidth: 112, narrowHalfCharacters: 15 };
const HALF_CHARACTER = 7;
const ROOM_FOR_VALUE = 64;

/** Two lying bars for each name: an outline for the plan, a filled one for what was done. */
export function PairsDrawing(props: PairsDrawingProps & { narrow: boolean }) {
  const { rows, colour, valueText, narrow } = props;
  const hatchId = useId();
  const labels = labelsOf(props);
  return (
    <ResponsiveContainer width="100%" height={rows.length * ROW_HEIGHT + 8}>
      <BarChart
        data={rows.map(({ key, planned, done }) => toData(key, { planned, done }, valueText))}
        layout="vertical"
        margin={{ top: 4, right: ROOM_FOR_VALUE, bottom: 4, left: 0 }}
        barGap={3}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="key"
          width={widthFor(labels, narrow)}
          tickLine={false}
          interval={0}
          axisLine={BASE_LINE}
          tick={<AxisLabel labels={labels} anchor="end" />}
        />
        {pairBar('planned', <PlanShape colour={colour} hatchId={hatchId} />, props)}
        {pairBar('done', <DoneShape colour={colour} hatchId={hatchId} />, props)}
      </BarChart>
    </ResponsiveContainer>
  );
}

type Half = 'planned' | 'done';

interface PairData {
  key: string;
  planned: number | null;
  done: number | null;
  plannedText: string;
  doneText: string;
  rows: Record<Half, ChartRow>;
}

function toData(
  key: string,
  rows: Record<Half, ChartRow>,
  valueText: (row: ChartRow) => string,
): PairData {
  const text = (row: ChartRow): string => (row.amount === null ? '' : valueText(row));
  const { planned, done } = rows;
  return {
    ...{ key, rows, planned: planned.amount, done: done.amount },
    ...{ plannedText: text(planned), doneText: text(done) },
  };
}

function pairBar(half: Half, shape: BarProps['shape'], { onSelect }: PairsDrawingProps) {
  return (
    <Bar
      key={half}
      dataKey={half}
      isAnimationActive={false}
      shape={shape}
      onClick={({ payload }: { payload?: PairData }) => payload && onSelect(payload.rows[half])}
      cursor="pointer"
      barSize={BAR}
    >
      <LabelList dataKey={`${half}Text`} position="right" fill="var(--text)" fontSize={13} />
    </Bar>
  );
}

interface ShapeProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: PairData;
  colour: string;
  hatchId: string;
}

const FAINT = 0.4;

/** An empty box: nothing has come of a plan yet. Faintly hatched where it is a part of the plans. */
function PlanShape({ x = 0, y = 0, width = 0, height = 0, payload, ...look }: ShapeProps) {
  const planned = payload?.rows.planned;
  if (planned?.amount == null) return null;
  return (
    <rect
      x={x}
      y={y + 1}
      width={Math.max(width, 1)}
      height={Math.max(height - 2, 1)}
      fill={planned.partial ? `url(#${look.hatchId})` : 'var(--surface)'}
      fillOpacity={planned.partial ? FAINT : 1}
      stroke={look.colour}
      strokeWidth={2}
      strokeDasharray={planned.provisional ? '5 3' : undefined}
    />
  );
}

function DoneShape({ payload, colour, ...place }: ShapeProps) {
  if (!payload) return null;
  const mark: MarkRow = { ...payload.rows.done, colour };
  return <MarkShape {...place} payload={mark} />;
}

/** The name, and below it why there is no number of what was done. */
function labelsOf({
  rows,
  absentText,
  narrow,
}: PairsDrawingProps & { narrow: boolean }): Map<string, string[]> {
  const room = narrow ? LABEL.narrowHalfCharacters : LABEL.halfCharacters;
  return new Map(
    rows.map(({ key, label, done }) => [
      key,
      [...wrapLabel(label, room), ...(done.amount === null ? [absentText(done)] : [])],
    ]),
  );
}

function widthFor(labels: ReadonlyMap<string, string[]>, narrow: boolean): number {
  const longest = Math.max(0, ...[...labels.values()].flat().map(widthOf));
  return Math.min(narrow ? LABEL.narrowWidth : LABEL.width, longest * HALF_CHARACTER + 12);
}

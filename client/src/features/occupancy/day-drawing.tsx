import { useId } from 'react';
import { wrapLabel } from '../../shared/charts/model/wrap-label';
import { useNarrow } from '../../shared/charts/use-narrow';
import { useWidth } from '../../shared/charts/use-width';
import { useFormat } from '../../shared/i18n/use-format';
import { clock, HOUR, type DaySpan } from './clock';
import { DayBar } from './day-bar';
import { lanesOf } from './day-lanes';
import { DayPatterns } from './day-patterns';
import { useDayWords, type SpaceOnDay } from './use-day-words';

export interface DayDrawingProps {
  spaces: readonly SpaceOnDay[];
  /** From the first to the last hour. */
  frame: DaySpan;
  colour: string;
}

const ROW = 52;
const LANE = 30;
const HEAD = 28;
const PAD = 8;
const LINE = 16;
const LABEL = { wide: 150, narrow: 84, wideHalf: 20, narrowHalf: 11 };
/** An hour needs so much room for its name. */
const TICK = 44;

/** Each space a row over the hours of the day: closed time grey, bookings as bars. */
export function DayDrawing({ spaces, frame, colour }: DayDrawingProps) {
  const [ref, width] = useWidth();
  const narrow = useNarrow();
  const patternId = useId();
  const left = narrow ? LABEL.narrow : LABEL.wide;
  const perMinute = (width - left - PAD) / (frame.endsAt - frame.startsAt);
  const x = (minute: number): number => left + (minute - frame.startsAt) * perMinute;
  const axis = { x, left, narrow, frame };
  const rows = placed(spaces);
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0) + 2;
  return (
    <div ref={ref}>
      <svg width={width} height={height} role="presentation">
        <DayPatterns id={patternId} colour={colour} />
        {rows.map((row) => (
          <SpaceGround key={row.space.space.code} {...row} {...axis} patternId={patternId} />
        ))}
        {hoursOf(frame, perMinute).map((minute) => (
          <g key={minute}>
            <line x1={x(minute)} x2={x(minute)} y1={HEAD - 4} y2={height} stroke="var(--grid)" />
            <text x={x(minute)} y={HEAD - 10} textAnchor="middle" fontSize={12} fill="var(--text)">
              {clock(minute)}
            </text>
          </g>
        ))}
        {rows.map((row) => (
          <SpaceBars
            key={row.space.space.code}
            {...row}
            {...axis}
            patternId={patternId}
            colour={colour}
          />
        ))}
      </svg>
    </div>
  );
}

interface PlacedRow {
  space: SpaceOnDay;
  y: number;
  height: number;
}

function placed(spaces: readonly SpaceOnDay[]): PlacedRow[] {
  let y = HEAD;
  return spaces.map((space) => {
    const { count } = lanesOf(space);
    const row = { space, y, height: Math.max(ROW, count * LANE + 2 * PAD) };
    y += row.height;
    return row;
  });
}

/** Full hours with room for their names; the last is the edge. */
function hoursOf({ startsAt, endsAt }: DaySpan, perMinute: number): number[] {
  const every = [1, 2, 3, 4, 6].find((hours) => hours * HOUR * perMinute >= TICK) ?? 6;
  const hours: number[] = [];
  for (let at = startsAt; at < endsAt; at += every * HOUR) hours.push(at);
  return hours;
}

interface Axis {
  x: (minute: number) => number;
  left: number;
  narrow: boolean;
  frame: DaySpan;
}

type SpaceGroundProps = PlacedRow & Axis & { patternId: string };

/** The name, closed time and open time. */
function SpaceGround({ space, y, height, x, narrow, frame, patternId }: SpaceGroundProps) {
  const format = useFormat();
  const label = wrapLabel(
    format.text(space.space.name),
    narrow ? LABEL.narrowHalf : LABEL.wideHalf,
  ).slice(0, 2);
  const bar = { y: y + 3, height: height - 6 };
  const above = label.length > 1 ? 4 : -4;
  return (
    <g>
      {label.map((line, at) => (
        <text
          key={line}
          x={0}
          y={y + height / 2 - above + at * LINE}
          fontSize={13}
          fill="var(--text)"
        >
          {line}
        </text>
      ))}
      <rect
        {...bar}
        x={x(frame.startsAt)}
        width={x(frame.endsAt) - x(frame.startsAt)}
        fill={`url(#${patternId}-closed)`}
        stroke="var(--border)"
      />
      {space.open.map(({ startsAt, endsAt }) => (
        <rect
          key={startsAt}
          {...bar}
          x={x(startsAt)}
          width={x(endsAt) - x(startsAt)}
          fill="var(--surface)"
          stroke="var(--border-strong)"
        />
      ))}
    </g>
  );
}

type SpaceBarsProps = PlacedRow & Axis & { patternId: string; colour: string };

/** Its bookings, or why it is closed. */
function SpaceBars({ space, y, height, x, left, patternId, colour }: SpaceBarsProps) {
  const words = useDayWords();
  const { lanes, count } = lanesOf(space);
  const barHeight = count > 1 ? LANE - 4 : height - 2 * PAD;
  return (
    <g>
      {space.closedFor !== null && (
        <text
          x={left + 10}
          y={y + height / 2 + 4}
          fontSize={12}
          fill="var(--text)"
          stroke="var(--surface)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {words.hours(space)}
        </text>
      )}
      {lanes.map(({ booking, lane }, at) => (
        <DayBar
          key={at}
          booking={booking}
          place={{
            x: x(booking.startsAt),
            y: y + PAD + lane * LANE,
            width: x(booking.endsAt) - x(booking.startsAt),
            height: barHeight,
          }}
          patternId={patternId}
          colour={colour}
        />
      ))}
    </g>
  );
}

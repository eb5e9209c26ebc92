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
  const rows = placed(spaces);
  const height = HEAD + rows.reduce((sum, row) => sum + row.height, 0) + 2;
  return (
    <div ref={ref}>
      <svg width={width} height={height} role="presentation">
        <DayPatterns id={patternId} colour={colour} />
        {rows.map((row) => (
          <SpaceRow
            key={row.space.space.code}
            {...row}
            {...{ x, left, narrow, patternId, colour, frame }}
          />
        ))}
        {hoursOf(frame, perMinute).map((minute) => (
          <g key={minute}>
            <line x1={x(minute)} x2={x(minute)} y1={HEAD - 4} y2={height} stroke="var(--grid)" />
            <text x={x(minute)} y={HEAD - 10} textAnchor="middle" fontSize={12} fill="var(--text)">
              {clock(minute)}
            </text>
          </g>
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

interface SpaceRowProps extends PlacedRow {
  x: (minute: number) => number;
  left: number;
  narrow: boolean;
  patternId: string;
  colour: string;
  frame: DaySpan;
}

function SpaceRow({ space, y, height, x, left, narrow, patternId, colour, frame }: SpaceRowProps) {
  const format = useFormat();
  const words = useDayWords();
  const label = wrapLabel(
    format.text(space.space.name),
    narrow ? LABEL.narrowHalf : LABEL.wideHalf,
  );
  const { lanes } = lanesOf(space);
  const [top, inner] = [y + 3, height - 6];
  const ground = x(frame.startsAt);
  return (
    <g>
      {label.slice(0, 2).map((line, at) => (
        <text
          key={line}
          x={0}
          y={y + height / 2 - (label.length > 1 ? 4 : -4) + at * 16}
          fontSize={13}
          fill="var(--text)"
        >
          {line}
        </text>
      ))}
      <rect
        x={ground}
        y={top}
        width={x(frame.endsAt) - ground}
        height={inner}
        fill={`url(#${patternId}-closed)`}
        stroke="var(--border)"
      />
      {space.open.map(({ startsAt, endsAt }) => (
        <rect
          key={startsAt}
          x={x(startsAt)}
          y={top}
          width={x(endsAt) - x(startsAt)}
          height={inner}
          fill="var(--surface)"
          stroke="var(--border-strong)"
        />
      ))}
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
      {lanes.map(({ booking, lane }) => (
        <DayBar
          key={`${booking.startsAt} ${booking.endsAt} ${booking.number} ${lane}`}
          booking={booking}
          place={{
            x: x(booking.startsAt),
            y: y + PAD + lane * LANE,
            width: x(booking.endsAt) - x(booking.startsAt),
            height: lanes.some((each) => each.lane > 0) ? LANE - 4 : height - 2 * PAD,
          }}
          {...{ patternId, colour }}
        />
      ))}
    </g>
  );
}

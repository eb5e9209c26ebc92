import { useTranslations } from 'use-intl';
import { widthOf, wrapLabel } from '../../shared/charts/model/wrap-label';
import { spanText } from './clock';
import { useDayWords, type SpaceBooking } from './use-day-words';

interface DayBarProps {
  booking: SpaceBooking;
  place: { x: number; y: number; width: number; height: number };
  patternId: string;
  colour: string;
}

const HALF_CHARACTER = 6.4;
const TWO_LINES = 34;
/** Half characters below which a word is no word. */
const LEAST = 8;

/** A booking: filled, it was used; crossed out, nobody came; dotted, it was not noted. */
export function DayBar({ booking, place, patternId, colour }: DayBarProps) {
  const t = useTranslations('occupancy');
  const words = useDayWords();
  const { use, isDouble } = booking;
  const text = isDouble
    ? [t('double'), words.use(booking)]
    : [words.purpose(booking), words.use(booking)];
  const title = [spanText(booking), words.purpose(booking), words.use(booking)].concat(
    words.remarks(booking),
  );
  return (
    <g>
      <title>{title.join(' ')}</title>
      <BarShape use={use} place={place} patternId={patternId} colour={colour} />
      {isDouble && (
        <rect
          {...inset(place)}
          fill="none"
          stroke="var(--text-error)"
          strokeWidth={2}
          strokeDasharray="2 2"
        />
      )}
      <BarText lines={text} place={place} filled={use === 'USED'} />
    </g>
  );
}

type Place = DayBarProps['place'];

const inset = ({ x, y, width, height }: Place) => ({
  x: x + 2,
  y: y + 2,
  width: Math.max(width - 4, 1),
  height: Math.max(height - 4, 1),
});

export function BarShape({
  use,
  place,
  patternId,
  colour,
}: Omit<DayBarProps, 'booking'> & { use: SpaceBooking['use'] }) {
  const { x, y, width, height } = place;
  const fill = { USED: colour, NO_SHOW: 'var(--surface)', BOOKED: `url(#${patternId}-BOOKED)` }[
    use
  ];
  return (
    <>
      <rect
        x={x + 0.5}
        y={y}
        width={Math.max(width - 1, 1)}
        height={height}
        rx={3}
        fill={fill}
        stroke={colour}
        strokeWidth={1.5}
      />
      {use === 'NO_SHOW' && (
        <path
          d={`M${x + 1} ${y + 1} L${x + width - 1} ${y + height - 1} M${x + 1} ${y + height - 1} L${x + width - 1} ${y + 1}`}
          stroke={colour}
          strokeWidth={1}
        />
      )}
    </>
  );
}

interface BarTextProps {
  lines: readonly string[];
  place: Place;
  filled: boolean;
}

/** As many words as there is room for; all of them stand in the table. */
function BarText({ lines, place, filled }: BarTextProps) {
  const { x, y, width, height } = place;
  const room = Math.floor((width - 8) / HALF_CHARACTER);
  const most = height > TWO_LINES ? 2 : 1;
  const shown = lines
    .flatMap((line) => wrapLabel(line, Math.max(room, LEAST)))
    .filter((line) => widthOf(line) <= room)
    .slice(0, most);
  return shown.map((line, at) => (
    <text
      key={line}
      x={x + width / 2}
      y={y + height / 2 + 4 + (at - (shown.length - 1) / 2) * 15}
      fontSize={12}
      textAnchor="middle"
      fill={filled ? 'var(--surface)' : 'var(--text)'}
      stroke={filled ? undefined : 'var(--surface)'}
      strokeWidth={filled ? undefined : 4}
      paintOrder="stroke"
    >
      {line}
    </text>
  ));
}

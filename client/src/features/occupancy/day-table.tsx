import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import { spanText } from './clock';
import { useDayWords, type SpaceBooking, type SpaceOnDay } from './use-day-words';

export interface DayRow {
  space: SpaceOnDay;
  occupancy: Figure;
}

/** The day in words: when each space is open, what was booked, what is free. */
export function DayTable({ caption, rows }: { caption: string; rows: readonly DayRow[] }) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const words = useDayWords();
  const heads = {
    space: t('spaceColumn'),
    hours: t('openColumn'),
    bookings: t('bookingsColumn'),
    free: t('freeColumn'),
    rate: t('dayRateColumn'),
  };
  return (
    <div className="mt-4">
      <CardTable label={caption} headings={Object.values(heads)}>
        {rows.map(({ space, occupancy }) => (
          <CardRow key={space.space.code}>
            <CardCell heading={heads.space} first>
              <span className="font-bold">{format.text(space.space.name)}</span>
            </CardCell>
            <CardCell heading={heads.hours}>{words.hours(space)}</CardCell>
            <CardCell heading={heads.bookings}>
              <Bookings bookings={space.bookings} />
            </CardCell>
            <CardCell heading={heads.free}>
              <span className="font-bold">{words.free(space)}</span>
            </CardCell>
            <CardCell heading={heads.rate}>
              <Rate figure={occupancy} />
            </CardCell>
          </CardRow>
        ))}
      </CardTable>
    </div>
  );
}

function Rate({ figure }: { figure: Figure }) {
  const words = useFigureWords();
  return isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure);
}

function Bookings({ bookings }: { bookings: readonly SpaceBooking[] }) {
  const t = useTranslations('occupancy');
  const words = useDayWords();
  if (bookings.length === 0) return t('noBookings');
  return (
    <ul className="grid gap-1">
      {bookings.map((booking, at) => (
        <li key={at}>
          <span className="tabular-nums">{spanText(booking)}</span> {words.purpose(booking)}
          {t('comma')}
          {words.use(booking)}
          {words.remarks(booking).length > 0 && (
            <span className={booking.isDouble ? 'text-text-error' : 'text-text-quiet'}>
              {t('remarks', { text: words.remarks(booking).join(t('comma')) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { Button } from '../ui/button';
import { ErrorNotice } from '../ui/error-notice';
import type { Figure } from './figure';
import { useEvents, type LoggedEvent } from './use-events';

/** What the centers logged, one event after another. */
export function EventList({ figure }: { figure: Figure }) {
  const app = useTranslations('app');
  const t = useTranslations('figure');
  const events = useEvents(figure);
  const pages = events.data?.pages ?? [];
  const shown = pages.flatMap(({ records }) => records.events);
  const last = pages.at(-1)?.records;
  return (
    <div className="mt-2" aria-busy={events.isFetching}>
      {events.error && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      {events.isPending && <p role="status">{app('loading')}</p>}
      <ul className="grid gap-2">
        {shown.map((event, index) => (
          <EventItem key={index} event={event} isElsewhere={event.unit.code !== figure.unit.code} />
        ))}
      </ul>
      {last && (
        <p className="mt-2 flex flex-wrap items-center gap-3 text-sm text-text-quiet">
          <span role="status">
            {t(last.isMore ? 'eventsShownOfMore' : 'eventsShown', {
              shown: shown.length,
              count: last.total,
            })}{' '}
            {last.otherFigures > 0 && t('otherFigures', { count: last.otherFigures })}
          </span>
          {events.hasNextPage && (
            <Button busy={events.isFetching} onClick={() => void events.fetchNextPage()}>
              {t('moreEvents')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

interface EventItemProps {
  event: LoggedEvent;
  /** Of another unit than the one whose value is looked at. */
  isElsewhere: boolean;
}

function EventItem({ event: { day, number, unit, fields }, isElsewhere }: EventItemProps) {
  const t = useTranslations('figure');
  const format = useFormat();
  return (
    <li className="rounded-8 bg-surface-quiet p-3 text-sm">
      <p>
        <span className="mr-3 font-bold">{format.day(day)}</span>
        {isElsewhere && <span className="mr-3">{format.text(unit.name)}</span>}
        {number && <span className="text-text-quiet">{t('eventNumber', { number })}</span>}
      </p>
      <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {fields.map(({ code, name, text }) => (
          <div key={code} className="flex gap-1.5">
            <dt className="text-text-quiet">{format.text(name)}</dt>
            <dd>{text ? format.text(text) : t('notNoted')}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

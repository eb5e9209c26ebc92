import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import type { Figure } from '../../shared/figures/figure';
import { lastImportOf, toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery, OccupancyDayQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { seriesColour } from '../../shared/theme/series-colour';
import { Notice } from '../../shared/ui/notice';
import { DayChoice } from './day-choice';
import { DayDrawing } from './day-drawing';
import { DayLegend } from './day-legend';
import { DayTable } from './day-table';

interface DayFrameProps {
  network: NetworkQuery;
  house: string;
  data: OccupancyDayQuery;
}

/** In public there are no single bookings. */
function Members() {
  const t = useTranslations('occupancy');
  return (
    <Notice tone="plain" title={t('membersTitle')}>
      <p>{t('membersOnly')}</p>
    </Notice>
  );
}

/** The spaces of a center on one day: bookings as bars, closed hours grey, free time written out. */
export function DayFrame({ network, house, data: { spaceDay, metrics } }: DayFrameProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const metric = metrics.find(({ code }) => code === 'space.occupancy');
  const { day, spaces, lastBookedDay, isLogged, isHoliday } = spaceDay;
  if (spaceDay.isHidden) return <Members />;
  if (day === null || !metric || spaces.length === 0) return null;
  const unit = toUnitRef(network, house);
  const period = { from: day, to: day };
  const rows = spaces.map((space) => {
    const { space: of, occupancy: value } = space;
    return { space, occupancy: { metric, unit: of, period, options: [], value } satisfies Figure };
  });
  const title = t('dayTitle', { day: format.day(day), weekday: format.weekday(day) });
  const colour = seriesColour(house);
  const picture = <DayDrawing spaces={spaces} frame={spaceDay} colour={colour} />;
  const legend = <DayLegend spaces={spaces} colour={colour} />;
  const table = <DayTable caption={title} rows={rows} />;
  const notes = [
    ...(isLogged ? [] : [t('notLogged')]),
    ...(isHoliday ? [t('holiday')] : []),
    t('freeNote'),
  ];
  return (
    <Frame
      id="day"
      level={2}
      title={title}
      figures={rows.map(({ occupancy }) => occupancy)}
      period={period}
      whose={format.text(unit.name)}
      measure={t('dayMeasure')}
      controls={<DayChoice day={day} last={lastBookedDay} />}
      together
      picture={picture}
      legend={legend}
      table={() => table}
      notes={notes}
      // A day without open hours has no rate, and still something to be seen.
      empty={
        <div className="text-text">
          <div aria-hidden="true">{picture}</div>
          {legend}
          {table}
          <p className="mt-3 text-sm">{notes.join(' ')}</p>
        </div>
      }
      lastImportedAt={lastImportOf(network, house)}
    />
  );
}

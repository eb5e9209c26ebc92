import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef, type View } from '../../shared/filters/view';
import type { NetworkQuery, OccupancyQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { DayFrame } from './day-frame';
import { FreeSlots } from './free-slots';
import { HeatmapFrame, MonthsFrame } from './occupancy-frames';
import { toOccupancyView } from './occupancy-model';
import { houseOf, type Place } from './occupancy-places';
import { OccupancySkeleton } from './occupancy-skeleton';
import { shownName } from './shown-name';
import { UsedFrames } from './used-frames';
import { useOccupancy, type Answered } from './use-occupancy';
import { WeekFrame } from './week-frame';

interface SpaceOccupancyProps {
  network: NetworkQuery;
  view: View;
  place: Place;
}

/** One place in one fiscal year. */
export function SpaceOccupancy({ network, view, place }: SpaceOccupancyProps) {
  const format = useFormat();
  const house = houseOf(network, place.code);
  const { answered, error, retry } = useOccupancy({
    place: place.code,
    house,
    fiscalYear: view.fiscalYear,
  });
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!answered) return <OccupancySkeleton />;
  return (
    <section
      aria-label={format.text(toUnitRef(network, place.code).name)}
      className="grid gap-4 *:min-w-0"
    >
      <YearFrames network={network} view={view} place={place} data={answered.year} />
      {house !== null && answered.day && (
        <DayFrame network={network} house={house} data={answered.day} />
      )}
      {house === null && <ChooseHouse />}
      <WeekFrames network={network} place={place} answered={answered} />
      <UsedFrames
        network={network}
        unit={toUnitRef(network, place.code)}
        fiscalYear={view.fiscalYear}
        data={answered.year}
      />
    </section>
  );
}

/** Single bookings are of a center. */
function ChooseHouse() {
  const t = useTranslations('occupancy');
  return (
    <Notice tone="plain" title={t('chooseHouseTitle')}>
      <p>{t('chooseHouse')}</p>
    </Notice>
  );
}

interface YearFramesProps extends SpaceOccupancyProps {
  data: OccupancyQuery;
}

function YearFrames({ network, view, place, data }: YearFramesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const unit = toUnitRef(network, place.code);
  const shown = toOccupancyView(data, unit, {
    month: format.shortMonth,
    text: format.text,
    year: t('yearColumn'),
    together: t('together'),
  });
  if (shown.empty) return <EmptyYear name={format.text(unit.name)} view={view} place={place} />;
  return (
    <>
      <HeatmapFrame network={network} shown={shown} />
      <MonthsFrame network={network} shown={shown} />
    </>
  );
}

interface WeekFramesProps {
  network: NetworkQuery;
  place: Place;
  answered: Answered;
}

/** When in the week it is used, and when it is free. */
function WeekFrames({ network, place: { code }, answered: { week, free } }: WeekFramesProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  if (!week) return null;
  const unit = toUnitRef(network, code);
  const space = shownName(network, unit, format.text);
  const isSpace = unit.kind === 'SPACE';
  return (
    <>
      <WeekFrame
        {...{ network, unit, heatmap: week.used, id: 'hours' }}
        title={t('hoursTitle', { space })}
        note={t('hoursNote')}
      />
      <WeekFrame
        {...{ network, unit, heatmap: week.free, id: 'free' }}
        title={t('freeTitle', { space })}
        note={t('freeShareNote')}
        reading={free && <FreeSlots data={free} only={isSpace ? code : null} />}
      />
    </>
  );
}

interface EmptyYearProps {
  name: string;
  view: View;
  place: Place;
}

/** The space has rates, but not of this year: leads to one that has. */
function EmptyYear({ name, view, place: { reach } }: EmptyYearProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const year = format.fiscalYear(view.fiscalYear);
  const last = reach?.lastYear;
  return (
    <Notice tone="plain" title={t('emptyYearTitle', { unit: name, year })}>
      <p>{t('emptyYearText')}</p>
      {last !== undefined && (
        <p>
          <Link
            to="/occupancy"
            search={(previous) => ({ ...previous, unit: view.unit, fy: last, day: undefined })}
            className="inline-block py-1 font-bold text-accent underline"
          >
            {t('openYear', { year: format.fiscalYear(last) })}
          </Link>
        </p>
      )}
    </Notice>
  );
}

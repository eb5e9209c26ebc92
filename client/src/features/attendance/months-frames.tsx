import { useTranslations } from 'use-intl';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { AttendanceQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { toFormats, toMonths } from './attendance-series';

interface MonthsFramesProps {
  network: NetworkQuery;
  view: View;
  data: AttendanceQuery;
}

/** Sessions and participants month by month, beside the year before. */
export function MonthsFrames({ network, view, data }: MonthsFramesProps) {
  const t = useTranslations('attendance');
  const words = useFormat();
  const shared = useShared(network, view);
  return (
    <>
      <SeriesFrame
        {...shared}
        {...toMonths(data, 'session.held', words)}
        id="months-held"
        title={t('heldByMonth')}
        withPrevious
      />
      <SeriesFrame
        {...shared}
        {...toMonths(data, 'session.participants', words)}
        id="months-participants"
        title={t('participantsByMonth')}
        withPrevious
      />
    </>
  );
}

/** In the room, online or both: how often, and how full. */
export function FormatFrames({ network, view, data }: MonthsFramesProps) {
  const t = useTranslations('attendance');
  const words = useFormat();
  const shared = useShared(network, view);
  return (
    <>
      <SeriesFrame
        {...shared}
        {...toFormats(data, 'session.held', words)}
        id="formats-held"
        title={t('heldByFormat')}
        withPrevious={false}
        empty={t('noFormats')}
      />
      <SeriesFrame
        {...shared}
        {...toFormats(data, 'session.seat_fill', words)}
        id="formats-fill"
        title={t('fillByFormat')}
        withPrevious={false}
        notes={[t('fillByFormatNote')]}
        empty={t('noFill')}
      />
    </>
  );
}

function useShared(network: NetworkQuery, view: View) {
  const t = useTranslations('attendance');
  return {
    level: 2,
    period: fiscalYearPeriod(view.fiscalYear),
    stepHeader: t('monthColumn'),
    lastImportedAt: lastImportOf(network, view.unit),
  } as const;
}

import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isReported } from '../../shared/figures/figure';
import { PageHead } from '../../shared/filters/page-head';
import { toUnitRef, type View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import { fiscalYearPeriod } from '../../shared/format/period';
import {
  AttendanceDocument,
  type AttendanceQuery,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { toFiguresRow, toProgrammeRows } from './attendance-model';
import { FormatFrames, MonthsFrames } from './months-frames';
import { NoAttendance } from './no-attendance';
import { ProgrammeDetail } from './programme-detail';
import { ProgrammesFrame } from './programmes-frame';

export function AttendancePage() {
  const t = useTranslations('attendance');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => <AttendanceContent network={network} view={view} />}
    </ViewPage>
  );
}

function AttendanceContent({ network, view }: { network: NetworkQuery; view: View }) {
  const app = useTranslations('app');
  const t = useTranslations('attendance');
  const attendance = useQuestion(AttendanceDocument, view);
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      {attendance.error && (
        <ErrorNotice error={attendance.error} onRetry={() => void attendance.refetch()} />
      )}
      {attendance.isPending && <Skeleton label={app('loading')} />}
      {attendance.data && <AttendanceBody network={network} view={view} data={attendance.data} />}
    </>
  );
}

interface AttendanceBodyProps {
  network: NetworkQuery;
  view: View;
  data: AttendanceQuery;
}

const PAIR = 'grid items-start gap-4 *:min-w-0 lg:grid-cols-2';

function AttendanceBody({ network, view, data }: AttendanceBodyProps) {
  const format = useFormat();
  const { programme }: { programme?: string } = useSearch({ strict: false });
  const ground = { unit: toUnitRef(network, view.unit), metrics: data.metrics };
  const [year] = data.attendance;
  if (!year) return null;
  const rows = toProgrammeRows(ground, year, format.text);
  const period = fiscalYearPeriod(view.fiscalYear);
  const whole = { key: 'all', label: '', period, programme: null };
  const total = toFiguresRow(ground, year.total, whole);
  if (![...rows, total].some(({ figures }) => Object.values(figures).some(isReported))) {
    return <NoAttendance network={network} view={view} />;
  }
  return (
    <>
      <ProgrammesFrame network={network} view={view} rows={rows} total={total} chosen={programme} />
      {programme !== undefined && (
        <ProgrammeDetail network={network} view={view} programme={programme} />
      )}
      <div className={PAIR}>
        <MonthsFrames network={network} view={view} data={data} />
      </div>
      <div className={PAIR}>
        <FormatFrames network={network} view={view} data={data} />
      </div>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { isReported } from '../../shared/figures/figure';
import { allYears, lastImportOf, toUnitRef, type View } from '../../shared/filters/view';
import { ApiError } from '../../shared/graphql/api-error';
import {
  AttendanceProgrammeDocument,
  type AttendanceProgrammeQuery,
  type NetworkQuery,
  type OptionFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { figuresOf, toProgrammeRows, type FiguresRow } from './attendance-model';
import { FiguresTable } from './figures-table';
import { FollowThrough } from './follow-through';
import { SessionsFrame } from './sessions-frame';

interface ProgrammeDetailProps {
  network: NetworkQuery;
  view: View;
  programme: string;
}

/** So many years stand beside the one shown. */
const MOST_YEARS = 5;

/** One programme: this year and those before, and its sessions one by one. */
export function ProgrammeDetail({ network, view, programme }: ProgrammeDetailProps) {
  const app = useTranslations('app');
  const { unit, fiscalYear } = view;
  const years = allYears(network, fiscalYear).filter((year) => year <= fiscalYear);
  const detail = useQuestion(AttendanceProgrammeDocument, {
    ...{ unit, fiscalYear, programme },
    fiscalYears: years.slice(-MOST_YEARS),
    withSessions: hasList(network, unit),
  });
  if (detail.error instanceof ApiError && detail.error.code === 'UNKNOWN_OPTION') {
    return <Unknown code={programme} />;
  }
  if (detail.error) {
    return <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  if (!detail.data) return <Skeleton label={app('loading')} />;
  return <Programme network={network} view={view} programme={programme} data={detail.data} />;
}

/** The sessions of many centers in one list are read by nobody. */
function hasList(network: NetworkQuery, code: string): boolean {
  return toUnitRef(network, code).kind !== 'GROUP';
}

interface ProgrammeProps extends ProgrammeDetailProps {
  data: AttendanceProgrammeQuery;
}

function Programme({ network, view, programme, data }: ProgrammeProps) {
  const t = useTranslations('attendance');
  const format = useFormat();
  const rows = toYearRows(network, view, data, format);
  const own = rows.find(({ key }) => key === String(view.fiscalYear));
  const shown = own ?? rows.at(-1);
  if (!shown) return <Unknown code={programme} />;
  const name = format.text(shown.option.name);
  return (
    <section aria-labelledby="programme" className="grid gap-4 *:min-w-0">
      <h2 id="programme" className="flex flex-wrap items-baseline gap-x-4 text-xl font-bold">
        {name}
        <Close />
      </h2>
      <YearsFrame network={network} view={view} name={name} rows={rows} />
      {own && isReported(own.figures.held) && <FollowThrough figure={own.figures.followThrough} />}
      {data.programmeSessions ? (
        <SessionsFrame
          network={network}
          view={view}
          name={name}
          found={data.programmeSessions}
          ground={{ unit: toUnitRef(network, view.unit), metrics: data.metrics }}
          programme={shown.option}
        />
      ) : (
        <p className="text-sm">{t('sessionsByCenter')}</p>
      )}
    </section>
  );
}

interface YearRow extends FiguresRow {
  /** Under the name it had that year. */
  option: OptionFieldsFragment;
}

/** Its figures year by year, without the years it was not there. */
function toYearRows(
  network: NetworkQuery,
  view: View,
  { attendance, metrics }: AttendanceProgrammeQuery,
  format: ReturnType<typeof useFormat>,
): YearRow[] {
  const ground = { unit: toUnitRef(network, view.unit), metrics };
  return attendance.flatMap((year) =>
    toProgrammeRows(ground, year, format.text).map((row) => ({
      ...row,
      key: String(year.fiscalYear),
      label: format.fiscalYear(year.fiscalYear),
    })),
  );
}

interface YearsFrameProps {
  network: NetworkQuery;
  view: View;
  name: string;
  rows: readonly YearRow[];
}

function YearsFrame({ network, view, name, rows }: YearsFrameProps) {
  const t = useTranslations('attendance');
  const title = t('yearsTitle', { name });
  const figures = figuresOf(rows);
  const [first, last] = [figures[0]?.period, figures.at(-1)?.period];
  return (
    <Frame
      id="programme-years"
      title={title}
      figures={figures}
      period={{ from: first?.from ?? '', to: last?.to ?? '' }}
      table={() => (
        <FiguresTable
          caption={title}
          labelHeader={t('yearColumn')}
          rows={rows}
          marked={String(view.fiscalYear)}
        />
      )}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  );
}

function Close() {
  const t = useTranslations('attendance');
  return (
    <Link
      to="/attendance"
      search={(previous) => ({ ...previous, programme: undefined })}
      resetScroll={false}
      className="inline-block py-1 text-sm font-normal text-accent underline print:hidden"
    >
      {t('close')}
    </Link>
  );
}

/** The address names a programme there is nothing of. */
function Unknown({ code }: { code: string }) {
  const t = useTranslations('attendance');
  return (
    <Notice tone="plain" title={t('unknownTitle')}>
      <p>
        {t('unknownText', { code })} <Close />
      </p>
    </Notice>
  );
}

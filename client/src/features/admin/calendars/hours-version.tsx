import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  OpeningCalendarDocument,
  RemoveOpeningHoursDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DAYS, toTable, type toVersions } from './hours-table';

interface HoursVersionProps {
  unit: string;
  version: ReturnType<typeof toVersions>[number];
  /** Not inherited: it can be changed here. */
  own: boolean;
  onDone: (text: string) => void;
}

/** The weekly hours that hold from a day on. */
export function HoursVersion({ unit, version, own, onDone }: HoursVersionProps) {
  const t = useTranslations('admin.calendars');
  const format = useFormat();
  const name = t('since', { from: format.day(version.from) });
  return (
    <section aria-label={name} className="grid gap-2 rounded-6 border border-border p-3 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <p className="text-sm text-text-quiet">{t(`versions.${version.state}`)}</p>
          <h3 className="font-bold">{name}</h3>
        </div>
        {own && <VersionActions unit={unit} from={version.from} onDone={onDone} />}
      </div>
      <WeekTable spans={version.spans} label={name} />
      <p className="text-sm text-text-quiet">{t('holidayText')}</p>
    </section>
  );
}

interface VersionActionsProps {
  unit: string;
  from: string;
  onDone: (text: string) => void;
}

function VersionActions({ unit, from, onDone }: VersionActionsProps) {
  const t = useTranslations('admin.calendars');
  const format = useFormat();
  const remove = useCommand(RemoveOpeningHoursDocument, { refresh: [OpeningCalendarDocument] });
  const day = format.day(from);
  return (
    <div className="flex flex-wrap gap-2">
      <Link
        to="."
        search={(previous) => ({ ...previous, hours: from })}
        resetScroll={false}
        aria-label={t('changeOf', { from: day })}
        className="inline-flex min-h-9 items-center rounded-6 border border-border-strong bg-surface px-3 py-1 text-sm text-accent hover:underline"
      >
        {t('change')}
      </Link>
      <ConfirmButton
        label={t('removeOf', { from: day })}
        title={t('removeTitle')}
        text={t('removeText', { from: day })}
        command={remove}
        variables={{ unit, from }}
        onDone={() => onDone(t('removed'))}
      >
        {t('remove')}
      </ConfirmButton>
    </div>
  );
}

interface WeekTableProps {
  spans: HoursVersionProps['version']['spans'];
  label: string;
}

/** The days of the week and the holidays, each with its hours. */
function WeekTable({ spans, label }: WeekTableProps) {
  const t = useTranslations('admin.calendars');
  const table = toTable(spans);
  return (
    <table aria-label={label} className="w-full max-w-md border-collapse text-sm">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('time')}</th>
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day} className="border-b border-border last:border-b-0">
            <th scope="row" className="w-32 py-1 pr-3 text-left font-normal">
              {t(`days.${day}`)}
            </th>
            <td className="py-1 tabular-nums">
              {table[day].length === 0 ? (
                <span className="text-text-quiet">{t('closed')}</span>
              ) : (
                table[day].map((span) => (
                  <span key={span.opens} className="mr-4 inline-block">
                    {t('span', { ...span })}
                  </span>
                ))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UnitOptions } from '../../../shared/filters/filter-bar';
import type { ViewSearch } from '../../../shared/filters/view-search';
import {
  NetworkDocument,
  OpeningCalendarDocument,
  type NetworkQuery,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { useMe } from '../../../shared/session/use-me';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Select } from '../../../shared/ui/select';
import { Skeleton } from '../../../shared/ui/skeleton';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { ownReach } from '../own-reach';
import { calendarUnits } from './calendar-model';
import { ClosuresPanel } from './closures-panel';
import { HoursPanel } from './hours-panel';
import { MarksPanel } from './marks-panel';

/** When a center or space is open, and what else its figures are to be read with. */
export function CalendarsPage() {
  return (
    <AdminPage page="calendars">
      <Answer document={NetworkDocument}>{(network) => <Calendars network={network} />}</Answer>
    </AdminPage>
  );
}

function Calendars({ network }: { network: NetworkQuery }) {
  const t = useTranslations('admin.calendars');
  const { unit: asked }: ViewSearch = useSearch({ strict: false });
  const units = calendarUnits(network, ownReach(network, useMe()?.person?.roles ?? []));
  if (units.size === 0) return <p>{t('none')}</p>;
  const [only] = units;
  const unit = asked !== undefined && units.has(asked) ? asked : units.size === 1 ? only : '';
  return (
    <>
      <CalendarUnit network={network} units={units} unit={unit ?? ''} />
      {unit ? <Calendar key={unit} unit={unit} /> : <p>{t('chooseText')}</p>}
    </>
  );
}

interface CalendarUnitProps {
  network: NetworkQuery;
  units: ReadonlySet<string>;
  unit: string;
}

/** Whose calendar it is; a choice begins with the list, not in the middle of writing hours. */
function CalendarUnit({ network, units, unit }: CalendarUnitProps) {
  const t = useTranslations('admin.calendars');
  const navigate = useNavigate();
  const all = [...network.orgUnits, ...network.orgUnitGroups].map(({ code }) => code);
  return (
    <div className="max-w-md">
      <Select
        label={t('unit')}
        value={unit}
        onChange={(chosen) =>
          void navigate({
            to: '.',
            search: (previous) => ({ ...previous, unit: chosen || undefined, hours: undefined }),
            resetScroll: false,
          })
        }
      >
        {unit === '' && <option value="">{t('choose')}</option>}
        <UnitOptions
          network={network}
          unreported={() => false}
          without={new Set(all.filter((code) => !units.has(code)))}
        />
      </Select>
    </div>
  );
}

function Calendar({ unit }: { unit: string }) {
  const app = useTranslations('app');
  const { data, error, refetch } = useQuestion(OpeningCalendarDocument, { unit });
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} />;
  return (
    <>
      <HoursPanel calendar={data.openingCalendar} />
      <ClosuresPanel calendar={data.openingCalendar} />
      <MarksPanel unit={unit} />
    </>
  );
}

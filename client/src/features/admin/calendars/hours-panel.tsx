import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import { today } from '../today';
import { inheritedFrom, type Calendar } from './calendar-model';
import { NEW_HOURS, type CalendarSearch } from './calendar-search';
import { HoursForm } from './hours-form';
import { toVersions } from './hours-table';
import { HoursVersion } from './hours-version';

/** The weekly hours: those of now and to come, those before folded away, and the form to write them. */
export function HoursPanel({ calendar }: { calendar: Calendar }) {
  const t = useTranslations('admin.calendars');
  const [done, setDone] = useState('');
  const { hours }: CalendarSearch = useSearch({ strict: false });
  if (hours !== undefined) {
    return <HoursForm key={hours} calendar={calendar} writing={hours} onDone={setDone} />;
  }
  return (
    <Panel title={t('hours')}>
      <DoneNote>{done}</DoneNote>
      <Inherited calendar={calendar} />
      <AddHours calendar={calendar} />
      <Versions calendar={calendar} onDone={setDone} />
    </Panel>
  );
}

function Inherited({ calendar }: { calendar: Calendar }) {
  const t = useTranslations('admin.calendars');
  const format = useFormat();
  const from = inheritedFrom(calendar);
  if (calendar.hours.length === 0) return <p>{t('noHours')}</p>;
  if (!from) return null;
  const key = calendar.unit.kind === 'SPACE' ? 'inherited' : 'inheritedFrom';
  return <p>{t(key, { unit: format.text(from.name) })}</p>;
}

function AddHours({ calendar }: { calendar: Calendar }) {
  const t = useTranslations('admin.calendars');
  const own = calendar.hours.length > 0 && !inheritedFrom(calendar);
  return (
    <p>
      <Link
        to="."
        search={(previous) => ({ ...previous, hours: NEW_HOURS })}
        resetScroll={false}
        className="inline-flex min-h-9 items-center rounded-6 border border-border-strong bg-surface px-3 py-1 text-sm text-accent hover:underline"
      >
        {t(own ? 'addNext' : 'add')}
      </Link>
    </p>
  );
}

interface VersionsProps {
  calendar: Calendar;
  onDone: (text: string) => void;
}

function Versions({ calendar, onDone }: VersionsProps) {
  const t = useTranslations('admin.calendars');
  const own = inheritedFrom(calendar) === null;
  const all = toVersions(calendar.hours, today());
  const past = all.filter(({ state }) => state === 'PAST');
  const line = (version: (typeof all)[number]) => (
    <HoursVersion
      key={version.from}
      unit={calendar.unit.code}
      version={version}
      own={own}
      onDone={onDone}
    />
  );
  return (
    <>
      {all.filter(({ state }) => state !== 'PAST').map(line)}
      {past.length > 0 && (
        <details>
          <summary className="py-1 text-accent">{t('past', { count: past.length })}</summary>
          <div className="mt-3 grid gap-4">{past.map(line)}</div>
        </details>
      )}
    </>
  );
}

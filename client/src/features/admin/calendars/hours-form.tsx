import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  OpeningCalendarDocument,
  SetOpeningHoursDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { Panel } from '../../../shared/ui/panel';
import { today } from '../today';
import { useRequired } from '../use-required';
import type { Calendar } from './calendar-model';
import { NEW_HOURS } from './calendar-search';
import { hoursToBeginWith, toSpans, toTable } from './hours-table';
import { HoursTableFields } from './hours-table-fields';

interface HoursFormProps {
  calendar: Calendar;
  /** The first day of the version that is corrected, or new hours. */
  writing: string;
  onDone: (text: string) => void;
}

/** Writes the hours of a week. New ones begin as those of now, so that only what changes is typed. */
export function HoursForm({ calendar, writing, onDone }: HoursFormProps) {
  const t = useTranslations('admin.calendars');
  const form = useTranslations('form');
  const common = useTranslations('admin.common');
  const format = useFormat();
  const isNew = writing === NEW_HOURS;
  const [from, setFrom] = useState(isNew ? '' : writing);
  const [table, setTable] = useState(() =>
    toTable(hoursToBeginWith(calendar.hours, isNew ? today() : writing)),
  );
  const { close, save, submit, required } = useSaveHours({ calendar, onDone });
  return (
    <Panel title={isNew ? t('formTitle') : t('changeTitle', { from: format.day(writing) })}>
      <Form onSubmit={() => void submit(from, toSpans(table))} label={t('hours')}>
        {save.error && <CommandError key={save.attempt} error={save.error} />}
        {isNew && (
          <div className="max-w-md">
            <TextField
              type="date"
              label={t('from')}
              hint={t('fromHint')}
              value={from}
              onChange={setFrom}
              error={required.errorOf(from)}
              required
            />
          </div>
        )}
        <p className="text-sm text-text-quiet">{t('timeHint')}</p>
        <HoursTableFields table={table} onChange={setTable} />
        <p className="text-sm text-text-quiet">{t('holidayText')}</p>
        <FormActions>
          <SubmitButton busy={save.pending}>{common('save')}</SubmitButton>
          <Button onClick={close}>{form('cancel')}</Button>
        </FormActions>
      </Form>
    </Panel>
  );
}

function useSaveHours({ calendar, onDone }: Omit<HoursFormProps, 'writing'>) {
  const t = useTranslations('admin.calendars');
  const navigate = useNavigate();
  const required = useRequired();
  const save = useCommand(SetOpeningHoursDocument, { refresh: [OpeningCalendarDocument] });
  const close = () =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, hours: undefined }),
      resetScroll: false,
    });
  const submit = async (from: string, spans: ReturnType<typeof toSpans>) => {
    if (!required.filled(from)) return;
    if ((await save.send({ unit: calendar.unit.code, from, spans })) === null) return;
    onDone(t('saved'));
    close();
  };
  return { close, save, submit, required };
}

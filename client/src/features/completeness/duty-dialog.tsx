import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CompletenessDocument, SetDutyDocument } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Dialog } from '../../shared/ui/dialog';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import type { Row } from './completeness-search';
import { toDraft, toDuty, type DutyDraft } from './duty-draft';

interface DutyDialogProps {
  row: Row;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Whether a center owes a report, from when to when and by which day. */
export function DutyDialog({ row, onClose, onDone }: DutyDialogProps) {
  const t = useTranslations('completeness.duty');
  const names = useTranslations('completeness.dataSets');
  const form = useTranslations('form');
  const format = useFormat();
  const [draft, setDraft] = useState(() => toDraft(row.duty));
  const command = useCommand(SetDutyDocument, { refresh: [CompletenessDocument] });
  const say = (part: Partial<DutyDraft>) => setDraft({ ...draft, ...part });
  const place = { unit: format.text(row.unit.name), dataSet: names(row.dataSet) };
  const submit = async () => {
    const said = toDuty(draft, row.dataSet);
    const asked = { unit: row.unit.code, dataSet: row.dataSet, ...said };
    if ((await command.send(asked)) === null) return;
    onDone(t('done', place));
    onClose();
  };
  return (
    <Dialog title={t('title', place)} closeLabel={form('cancel')} onClose={onClose}>
      <div className="mt-3">
        <Form onSubmit={() => void submit()} label={t('title', place)}>
          {command.error && <CommandError key={command.attempt} error={command.error} />}
          <Select
            label={t('owed')}
            hint={t(`owedHints.${draft.owed}`)}
            value={draft.owed}
            onChange={(owed) => say({ owed: owed === 'YES' || owed === 'NO' ? owed : 'AUTO' })}
          >
            <option value="AUTO">{t('owedChoices.AUTO')}</option>
            <option value="YES">{t('owedChoices.YES')}</option>
            <option value="NO">{t('owedChoices.NO')}</option>
          </Select>
          {draft.owed === 'YES' && <Details row={row} draft={draft} say={say} />}
          <FormActions>
            <SubmitButton busy={command.pending}>{t('submit')}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </Dialog>
  );
}

interface DetailsProps {
  row: Row;
  draft: DutyDraft;
  say: (part: Partial<DutyDraft>) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => ((i + 3) % 12) + 1);

function Details({ row, draft, say }: DetailsProps) {
  const t = useTranslations('completeness.duty');
  const isOfYear = row.dataSet === 'ANNUAL_REPORT';
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('from')}
          value={draft.from}
          onChange={(from) => say({ from })}
        />
        <TextField type="date" label={t('to')} value={draft.to} onChange={(to) => say({ to })} />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {isOfYear && (
          <Select
            label={t('dueMonth')}
            value={draft.dueMonth}
            onChange={(dueMonth) => say({ dueMonth })}
          >
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {t('month', { month })}
              </option>
            ))}
          </Select>
        )}
        <TextField
          type="number"
          label={isOfYear ? t('dueDayOfYear') : t('dueDay')}
          hint={t('dueDayHint')}
          min={1}
          max={31}
          value={draft.dueDay}
          onChange={(dueDay) => say({ dueDay })}
        />
      </div>
    </>
  );
}

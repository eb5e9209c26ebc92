import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddClosureDocument,
  OpeningCalendarDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { useRequired } from '../use-required';

interface ClosureFormProps {
  unit: string;
  onDone: (text: string) => void;
}

const EMPTY = { from: '', to: '', ja: '', en: '' };

/** One more closure; it stays as typed when the server refuses it. */
export function ClosureForm({ unit, onDone }: ClosureFormProps) {
  const t = useTranslations('admin.calendars');
  const format = useFormat();
  const [round, setRound] = useState(0);
  const add = useCommand(AddClosureDocument, { refresh: [OpeningCalendarDocument] });
  const send = async ({ from, to, ja, en }: typeof EMPTY) => {
    const reason = { ja: ja.trim(), en: en.trim() };
    if ((await add.send({ unit, from, to, reason })) === null) return;
    setRound(round + 1);
    onDone(t('closureAdded', { days: format.dayRange(from, to) }));
  };
  return (
    <div className="max-w-2xl border-t border-border pt-4">
      <h3 className="mb-3 font-bold">{t('addClosure')}</h3>
      {add.error && (
        <div className="mb-3">
          <CommandError key={add.attempt} error={add.error} />
        </div>
      )}
      <ClosureFields key={round} busy={add.pending} onSend={(draft) => void send(draft)} />
    </div>
  );
}

interface ClosureFieldsProps {
  busy: boolean;
  onSend: (draft: typeof EMPTY) => void;
}

function ClosureFields({ busy, onSend }: ClosureFieldsProps) {
  const t = useTranslations('admin.calendars');
  const [draft, setDraft] = useState(EMPTY);
  const required = useRequired();
  const field = (key: keyof typeof EMPTY) => ({
    value: draft[key],
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
    error: required.errorOf(draft[key]),
    required: true,
  });
  return (
    <Form
      label={t('addClosure')}
      onSubmit={() => {
        if (required.filled(...Object.values(draft))) onSend(draft);
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField type="date" label={t('closureFrom')} {...field('from')} />
        <TextField type="date" label={t('closureTo')} hint={t('closureToHint')} {...field('to')} />
        <TextField label={t('reasonJa')} hint={t('reasonHint')} lang="ja" {...field('ja')} />
        <TextField label={t('reasonEn')} hint={t('reasonEnHint')} lang="en" {...field('en')} />
      </div>
      <FormActions>
        <SubmitButton busy={busy}>{t('addClosure')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

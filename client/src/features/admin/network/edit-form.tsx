import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { DoneNote } from '../../../shared/ui/done-note';

interface EditFormProps {
  form: {
    error: Error | null;
    attempt: number;
    busy: boolean;
    done: boolean;
    onSubmit: () => void;
  };
  children: ReactNode;
}

/** The fields of a unit or group that is there already, with what became of saving them. */
export function EditForm({ form, children }: EditFormProps) {
  const t = useTranslations('admin');
  return (
    <Form onSubmit={form.onSubmit} label={t('common.save')}>
      {form.error && <CommandError key={form.attempt} error={form.error} />}
      {children}
      <FormActions>
        <SubmitButton busy={form.busy}>{t('common.save')}</SubmitButton>
      </FormActions>
      <DoneNote>{form.done && t('unit.saved')}</DoneNote>
    </Form>
  );
}

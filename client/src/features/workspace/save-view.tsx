import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox } from '../../shared/ui/checkbox';
import { Form, FormActions } from '../../shared/ui/form';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import type { Views } from './use-views';
import type { ViewsDialogProps } from './views-dialog';

export const LONGEST_NAME = 60;

/** Keeps what is on the screen under a name. */
export function SaveView({ here, views }: Pick<ViewsDialogProps, 'here'> & { views: Views }) {
  const t = useTranslations('workspace.views.save');
  const [name, setName] = useState(here.name.slice(0, LONGEST_NAME));
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    const isMissing = name.trim() === '';
    setMissing(isMissing);
    if (!isMissing) void views.save({ name: name.trim(), path: here.path, shared });
  };
  return (
    <Form label={t('title')} onSubmit={submit}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={missing ? t('nameMissing') : null}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        required
      />
      <Checkbox label={t('share')} hint={t('shareHint')} checked={shared} onChange={setShared} />
      <FormActions>
        <SubmitButton busy={views.busy}>{t('submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

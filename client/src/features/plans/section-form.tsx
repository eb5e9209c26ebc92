import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SetPlanSectionDocument } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import { AFTER_PLAN_CHANGE } from './after-plan-change';
import type { EntryFormProps } from './entry-actions';

export function SectionForm({ tree, node, onClose, onDone }: EntryFormProps) {
  const t = useTranslations('plans.edit');
  const form = useTranslations('form');
  const [section, setSection] = useState(node.section ?? '');
  const command = useCommand(SetPlanSectionDocument, AFTER_PLAN_CHANGE);
  const submit = async () => {
    const looked = { plan: tree.plan.code, entry: node.code, version: node.version };
    if ((await command.send({ ...looked, section: section.trim() || null })) === null) return;
    onDone(t('done.SECTION', { place: node.place }));
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={t('actions.SECTION')}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <TextField
        label={t('section')}
        hint={t('sectionHint')}
        value={section}
        onChange={setSection}
        maxLength={100}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmPlanCopyDocument } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { AFTER_PLAN_CHANGE } from './after-plan-change';
import type { EntryFormProps } from './entry-actions';

/** Says which place of a measure is the one that counts. */
export function CopyForm({ tree, node, onClose, onDone }: EntryFormProps) {
  const t = useTranslations('plans.edit');
  const form = useTranslations('form');
  const [canonical, setCanonical] = useState(node.canonical);
  const command = useCommand(ConfirmPlanCopyDocument, AFTER_PLAN_CHANGE);
  const places = tree.nodes.filter(({ code }) => code === node.code || node.copies.includes(code));
  const submit = async () => {
    const looked = { plan: tree.plan.code, entry: node.code, version: node.version };
    if ((await command.send({ ...looked, canonical: canonical || null })) === null) return;
    onDone(t('done.COPY', { place: node.place }));
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={t('actions.COPY')}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <Select label={t('canonical')} value={canonical} onChange={setCanonical}>
        {places.map(({ code, place, title }) => (
          <option key={code} value={code}>
            {place} {title}
          </option>
        ))}
        <option value="">{t('byMarks')}</option>
      </Select>
      <FormActions>
        <SubmitButton busy={command.pending}>{t('confirm')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}

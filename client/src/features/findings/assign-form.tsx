import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AssignFindingDocument,
  FindingOwnersDocument,
  FindingQueueDocument,
  type FindingCaseFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useMe } from '../../shared/session/use-me';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';

interface AssignFormProps {
  finding: FindingCaseFieldsFragment;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Who sees to a finding: somebody in charge of its unit, at first oneself. */
export function AssignForm({ finding, onClose, onDone }: AssignFormProps) {
  const t = useTranslations('findings.assign');
  const form = useTranslations('form');
  const me = useMe()?.person?.email ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const owners = useQuestion(FindingOwnersDocument, { unit: finding.unit.code });
  const command = useCommand(AssignFindingDocument, { refresh: [FindingQueueDocument] });
  if (owners.error) return <ErrorNotice error={owners.error} />;
  if (!owners.data) return null;
  const people = owners.data.findingOwners;
  const known = finding.owner?.email ?? me;
  const email = chosen ?? (people.some((each) => each.email === known) ? known : '');
  const submit = async () => {
    if ((await command.send({ key: finding.key, owner: email || null })) === null) return;
    const name = people.find((each) => each.email === email)?.name;
    onDone(name ? t('done', { name }) : t('doneNobody'));
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={t('submit')}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <div className="max-w-md">
        <Select label={t('label')} value={email} onChange={setChosen}>
          <option value="">{t('nobody')}</option>
          {people.map((person) => (
            <option key={person.email} value={person.email}>
              {person.email === me ? t('myself', { name: person.name }) : person.name}
            </option>
          ))}
        </Select>
      </div>
      <FormActions>
        <SubmitButton busy={command.pending}>{t('submit')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CreateMachineTokenDocument,
  MachineTokensDocument,
  type CreateMachineTokenMutation,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { Checkbox } from '../../../shared/ui/checkbox';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { AdminPage } from '../admin-page';
import { PlaceChoice } from '../place-choice';
import { FormBox } from '../../../shared/ui/panel';
import { RoleChoice } from '../users/role-fields';
import { SecretOnce } from '../secret-once';
import { useRequired } from '../use-required';
import { areDaysPossible, NEW_TOKEN, toTokenInput } from './token-model';

/** A new key; then its text, this once. */
export function NewTokenPage() {
  const t = useTranslations('admin.newToken');
  const create = useCreateToken();
  return (
    <AdminPage page="tokens" title={t('title')} text={t('text')}>
      {create.result ? (
        <>
          <NewSecret made={create.result.createMachineToken} />
          <p>
            <Button onClick={create.reset}>{t('another')}</Button>
          </p>
        </>
      ) : (
        <FormBox>
          <TokenForm create={create} />
        </FormBox>
      )}
    </AdminPage>
  );
}

function useCreateToken() {
  return useCommand(CreateMachineTokenDocument, { refresh: [MachineTokensDocument] });
}

function NewSecret({ made }: { made: CreateMachineTokenMutation['createMachineToken'] }) {
  const t = useTranslations('admin.newToken');
  const format = useFormat();
  return (
    <SecretOnce
      title={t('done', { name: made.machineToken.name })}
      label={t('label')}
      secret={made.secret}
    >
      <p className="font-bold">{t('once')}</p>
      <p>{t('hand')}</p>
      <p>{t('until', { at: format.instant(made.machineToken.expiresAt) })}</p>
    </SecretOnce>
  );
}

function TokenForm({ create }: { create: ReturnType<typeof useCreateToken> }) {
  const t = useTranslations('admin');
  const [draft, setDraft] = useState(NEW_TOKEN);
  const [sent, setSent] = useState(false);
  const required = useRequired();
  const change = (part: Partial<typeof NEW_TOKEN>) => setDraft({ ...draft, ...part });
  const daysPossible = areDaysPossible(draft.days);
  const submit = () => {
    setSent(true);
    if (required.filled(draft.name, draft.unit) && daysPossible) {
      void create.send({ input: toTokenInput(draft) });
    }
  };
  return (
    <Form onSubmit={submit} label={t('newToken.title')}>
      {create.error && <CommandError key={create.attempt} error={create.error} />}
      <TextField
        label={t('tokens.name')}
        hint={t('newToken.nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={required.errorOf(draft.name)}
        autoComplete="off"
        required
      />
      <RoleChoice role={draft.role} onChange={(role) => change({ role })} />
      <PlaceChoice
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        isMissing={required.errorOf(draft.unit) !== null}
      />
      <Checkbox
        label={t('newToken.mayWrite')}
        hint={t('newToken.mayWriteHint')}
        checked={draft.mayWrite}
        onChange={(mayWrite) => change({ mayWrite })}
      />
      <TextField
        type="number"
        min={1}
        max={366}
        label={t('newToken.days')}
        hint={t('newToken.daysHint')}
        value={draft.days}
        onChange={(days) => change({ days })}
        error={sent && !daysPossible ? t('newToken.daysHint') : null}
      />
      <FormActions>
        <SubmitButton busy={create.pending}>{t('newToken.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmClaimDocument, type ClaimVerdict } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { Select } from '../../../shared/ui/select';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextArea } from '../../../shared/ui/text-area';
import type { Claim } from './claim-model';
import { REFRESH } from './use-claims';

const VERDICTS = [
  'SUPPORTED',
  'PARTLY',
  'CONTRADICTED',
  'NO_BASELINE',
  'NOT_COMPUTABLE',
] as const satisfies readonly ClaimVerdict[];

const LONGEST = 1000;

/** What a person makes of it: what was computed is only the beginning. */
export function ConfirmForm({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const t = useTranslations('claims.confirmForm');
  const verdicts = useTranslations('claims.verdict');
  const { id, version, confirmation } = claim;
  const [verdict, setVerdict] = useState<ClaimVerdict | ''>(confirmation?.verdict ?? claim.verdict);
  const [note, setNote] = useState(confirmation?.note ?? '');
  const command = useCommand(ConfirmClaimDocument, REFRESH);
  const submit = async () => {
    const said = { verdict: verdict === '' ? null : verdict, note: note.trim() };
    if ((await command.send({ id, version, ...said })) !== null) onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label={t('label')}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <Select
        label={t('verdict')}
        hint={t('verdictHint')}
        value={verdict}
        onChange={(chosen) => setVerdict(VERDICTS.find((each) => each === chosen) ?? '')}
      >
        {VERDICTS.map((each) => (
          <option key={each} value={each}>
            {verdicts(each)}
          </option>
        ))}
        {confirmation && <option value="">{t('takeBack')}</option>}
      </Select>
      {verdict !== '' && (
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          value={note}
          onChange={setNote}
          maxLength={LONGEST}
        />
      )}
      <FormActions>
        <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

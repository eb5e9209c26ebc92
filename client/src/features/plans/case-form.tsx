import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddCollaborationCaseDocument,
  CollaborationCasesDocument,
  UpdateCollaborationCaseDocument,
  type CaseFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';
import { TextField } from '../../shared/ui/text-field';
import { STAGES, toDraft, toSaid, type CaseDraft } from './case-draft';
import type { Cases } from './cases-part';

interface CaseFormProps {
  unit: string;
  cases: Cases;
  /** The case that is changed; null: a new one. */
  edited: CaseFieldsFragment | null;
  onClose: () => void;
  onDone: (words: string) => void;
}

const REFRESH = { refresh: [CollaborationCasesDocument] };

/** A case as it is typed: it stays when the server refuses it. */
export function CaseForm({ unit, cases, edited, onClose, onDone }: CaseFormProps) {
  const t = useTranslations('plans.cases');
  const form = useTranslations('form');
  const [draft, setDraft] = useState<CaseDraft>(() => toDraft(edited, cases.forms));
  const [missing, setMissing] = useState(false);
  const add = useCommand(AddCollaborationCaseDocument, REFRESH);
  const update = useCommand(UpdateCollaborationCaseDocument, REFRESH);
  const command = edited ? update : add;
  const submit = async () => {
    const isMissing = draft.name.trim() === '' || draft.text.trim() === '';
    setMissing(isMissing);
    if (isMissing) return;
    const said = toSaid(draft);
    const sent = edited
      ? await update.send({ id: edited.id, version: edited.version, ...said })
      : await add.send({ unit, ...said });
    if (sent === null) return;
    onDone(t(edited ? 'changed' : 'added', { name: said.name }));
    onClose();
  };
  return (
    <div className="max-w-2xl rounded-8 border border-border-strong p-4 print:hidden">
      <Form label={t(edited ? 'edit' : 'add')} onSubmit={() => void submit()}>
        {command.error && <CommandError key={command.attempt} error={command.error} />}
        <CaseFields draft={draft} onChange={setDraft} forms={cases.forms} missing={missing} />
        <FormActions>
          <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
          <Button onClick={onClose}>{form('cancel')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}

interface CaseFieldsProps {
  draft: CaseDraft;
  onChange: (draft: CaseDraft) => void;
  forms: Cases['forms'];
  missing: boolean;
}

function CaseFields({ draft, onChange, forms, missing }: CaseFieldsProps) {
  const t = useTranslations('plans.cases');
  const form = useTranslations('form');
  const format = useFormat();
  const set = (part: Partial<CaseDraft>) => onChange({ ...draft, ...part });
  const problem = (text: string) => (missing && text.trim() === '' ? form('required') : null);
  return (
    <>
      <TextField
        label={t('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={problem(draft.name)}
        maxLength={100}
      />
      <TextArea
        label={t('text')}
        value={draft.text}
        onChange={(text) => set({ text })}
        error={problem(draft.text)}
        maxLength={1000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('form')} value={draft.form} onChange={(code) => set({ form: code })}>
          {forms.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
        <Select
          label={t('stageLabel')}
          value={draft.stage}
          onChange={(value) =>
            set({ stage: STAGES.find((stage) => stage === value) ?? draft.stage })
          }
        >
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </Select>
        <TextField
          label={t('section')}
          value={draft.section}
          onChange={(section) => set({ section })}
          maxLength={100}
        />
        <TextField
          label={t('sinceYear')}
          type="number"
          value={draft.since}
          onChange={(since) => set({ since })}
        />
      </div>
    </>
  );
}

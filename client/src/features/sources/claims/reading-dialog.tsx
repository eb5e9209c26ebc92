import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddClaimDocument,
  ClaimMetricsDocument,
  LinkClaimDocument,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { useCommand } from '../../../shared/session/use-command';
import { Dialog } from '../../../shared/ui/dialog';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import {
  draftOfClaim,
  draftOfProposal,
  toReading,
  type Claim,
  type Proposal,
  type ReadingDraft,
  type Suggestions,
} from './claim-model';
import { ReadingFields } from './reading-fields';
import { REFRESH } from './use-claims';

/** What is read anew: a claim that stands, or a sentence nobody recorded yet. */
export type Subject = { claim: Claim } | { proposal: Proposal };

interface ReadingDialogProps {
  document: string;
  subject: Subject;
  suggestions: Suggestions;
  onClose: () => void;
  onDone: (done: 'added' | 'linked') => void;
}

const NONE = {};

/** Says what a sentence claims, and of which figures. */
export function ReadingDialog(props: ReadingDialogProps) {
  const { subject, suggestions, onClose } = props;
  const t = useTranslations('claims.form');
  const form = useTranslations('form');
  const metrics = useQuestion(ClaimMetricsDocument, NONE);
  const [draft, setDraft] = useState<ReadingDraft>(() =>
    'claim' in subject
      ? draftOfClaim(subject.claim)
      : draftOfProposal(subject.proposal, suggestions),
  );
  const { submit, pending, error } = useReading(props, draft);
  const { line, sentence } = 'claim' in subject ? subject.claim : subject.proposal;
  const isNew = 'proposal' in subject;
  return (
    <Dialog
      title={t(isNew ? 'addTitle' : 'linkTitle')}
      closeLabel={form('cancel')}
      onClose={onClose}
    >
      <p className="mb-3 text-sm text-text-quiet">{t('of', { line })}</p>
      <blockquote className="mb-4 border-l-4 border-border-strong pl-3 font-bold [overflow-wrap:anywhere]">
        {sentence}
      </blockquote>
      {metrics.error && <ErrorNotice error={metrics.error} />}
      {metrics.data && (
        <Form onSubmit={submit} label={t('label')}>
          {error}
          <ReadingFields
            draft={draft}
            onChange={(part) => setDraft({ ...draft, ...part })}
            metrics={metrics.data.metrics}
            suggestions={suggestions}
            isNew={isNew}
          />
          <FormActions>
            <SubmitButton busy={pending}>{t(isNew ? 'add' : 'save')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}

/** Records a sentence, or links one that is recorded. */
function useReading(props: ReadingDialogProps, draft: ReadingDraft) {
  const { document, subject, onClose, onDone } = props;
  const adding = useCommand(AddClaimDocument, REFRESH);
  const linking = useCommand(LinkClaimDocument, REFRESH);
  const send = () => {
    const reading = toReading(draft);
    if ('claim' in subject) {
      const { id, version } = subject.claim;
      return linking.send({ id, version, ...reading });
    }
    const { line, sentence } = subject.proposal;
    return adding.send({ document, line, sentence, unit: draft.unit, ...reading });
  };
  const submit = async () => {
    if ((await send()) === null) return;
    onDone('claim' in subject ? 'linked' : 'added');
    onClose();
  };
  const failed = [adding, linking].find((command) => command.error !== null);
  return {
    submit: () => void submit(),
    pending: adding.pending || linking.pending,
    error: failed && <CommandError key={failed.attempt} error={failed.error} />,
  };
}

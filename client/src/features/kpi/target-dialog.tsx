import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  TargetChoicesDocument,
  type TargetChoicesQuery,
  type TargetFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { ConflictView } from './conflict-view';
import type { Row, Whose } from './kpi-model';
import { holdsNoNumber, toDraft } from './target-draft';
import { TargetFields } from './target-fields';
import { useSetTarget } from './use-set-target';
import { useTargetName } from './use-target-name';

interface TargetDialogProps {
  whose: Whose;
  /** The target that is changed; null: a new one. */
  row: Row | null;
  onClose: () => void;
  onDone: (target: TargetFieldsFragment) => void;
}

const NONE = {};

/** A target as it is typed, with what it would mean; when somebody else was first, both are shown. */
export function TargetDialog(props: TargetDialogProps) {
  const { row, onClose } = props;
  const t = useTranslations('kpi.form');
  const form = useTranslations('form');
  const name = useTargetName();
  const choices = useQuestion(TargetChoicesDocument, NONE);
  return (
    <Dialog
      title={row ? t('changeTitle', { name: name(row) }) : t('addTitle')}
      closeLabel={form('cancel')}
      onClose={onClose}
    >
      {choices.error && <ErrorNotice error={choices.error} />}
      {choices.data && <TargetForm {...props} choices={choices.data} />}
    </Dialog>
  );
}

function TargetForm(props: TargetDialogProps & { choices: TargetChoicesQuery }) {
  const { whose, row, choices, onClose, onDone } = props;
  const t = useTranslations('kpi.form');
  const [draft, setDraft] = useState(() => toDraft(row));
  const [isIncomplete, setIsIncomplete] = useState(false);
  const metric = choices.metrics.find(({ code }) => code === draft.metric);
  const { command, conflict, send, drop } = useSetTarget(whose, row?.target.version ?? 0);
  const submit = async (version?: number) => {
    setIsIncomplete(!metric);
    if (!metric || holdsNoNumber(draft, metric)) return;
    const target = await send(draft, metric, version);
    if (!target) return;
    onDone(target);
    onClose();
  };
  const problem = command.error && <CommandError key={command.attempt} error={command.error} />;
  if (conflict) {
    return (
      <ConflictView
        conflict={conflict}
        busy={command.pending}
        problem={problem}
        onMine={(version) => void submit(version)}
        onTheirs={() => void drop().then(onClose)}
      />
    );
  }
  return (
    <div className="mt-3">
      <Form onSubmit={() => void submit()} label={t('label')}>
        {problem}
        <TargetFields
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          choices={choices}
          whose={whose}
          isNew={row === null}
          isIncomplete={isIncomplete}
        />
        <FormActions>
          <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}

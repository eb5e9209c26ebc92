import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import {
  EntryFormDocument,
  ImportBatchesDocument,
  RecordObservationsDocument,
} from '../../shared/graphql/generated/graphql';
import { useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { CommandError } from '../../shared/ui/form-error';
import { Panel } from '../../shared/ui/panel';
import { AddLine } from './add-line';
import { editedLines, type Draft, type Form, isInConflict, shownIn, toInput } from './entry-draft';
import { EntryTable } from './entry-table';
import { LeaveQuestion } from './leave-question';
import { RecordedNote } from './recorded-note';
import { SaveBar } from './save-bar';
import { useChecks } from './use-checks';

interface EntryFormProps {
  form: Form;
  draft: Draft;
  onChange: (next: (draft: Draft) => Draft) => void;
}

/** The rows of a unit and month, and the one button that saves what was typed. */
export function EntryForm({ form, draft, onChange }: EntryFormProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const ref = useRef<HTMLFormElement>(null);
  const { command, save } = useSave(form, draft, onChange);
  const edited = editedLines(draft, form.lines);
  const conflicts = edited.filter((line) => isInConflict(draft, line));
  const checks = useChecks(
    new Map(edited.map((line) => [line.key, toInput(form, line, shownIn(draft, line))])),
  );
  const submit = () => {
    const open = ref.current?.querySelector<HTMLElement>('[data-entry-conflict] button');
    if (open) open.focus();
    else void save();
  };
  const month = format.period(form);
  return (
    <Panel title={t('table', { unit: format.text(form.unit.name), month })}>
      <p className="text-sm text-text-quiet">{t('keys')}</p>
      {form.usual && <p>{t('usual')}</p>}
      {command.error && (
        <CommandError key={command.attempt} title={t('save.failed')} error={command.error} />
      )}
      <RecordedNote recording={command.result?.recordObservations ?? null} edited={edited.length} />
      <form
        ref={ref}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <EntryTable form={form} draft={draft} checks={checks} onChange={onChange} />
        <SaveBar
          edited={edited.length}
          conflicts={conflicts.length}
          busy={command.pending}
          onDiscard={() => onChange((previous) => ({ ...previous, edits: {} }))}
        />
      </form>
      <AddLine form={form} onAdd={(line) => onChange((d) => ({ ...d, more: [...d.more, line] }))} />
      <LeaveQuestion unsaved={edited.length > 0} />
    </Panel>
  );
}

function useSave(form: Form, draft: Draft, onChange: EntryFormProps['onChange']) {
  const client = useQueryClient();
  const command = useCommand(RecordObservationsDocument, {
    refresh: [EntryFormDocument, ImportBatchesDocument],
  });
  const save = async () => {
    const lines = editedLines(draft, form.lines);
    if (lines.length === 0) return;
    const inputs = lines.map((line) => toInput(form, line, shownIn(draft, line)));
    const done = await command.send({ inputs });
    // What somebody else saved meanwhile is to be seen, too.
    if (done === null) await client.invalidateQueries({ queryKey: [EntryFormDocument.toString()] });
    else onChange((previous) => withoutSaved(previous, draft));
  };
  return { command, save };
}

/** What was typed while it was being saved stays. */
function withoutSaved(now: Draft, saved: Draft): Draft {
  const left = Object.entries(now.edits).filter(([key, edit]) => edit !== saved.edits[key]);
  return { ...now, edits: Object.fromEntries(left) };
}

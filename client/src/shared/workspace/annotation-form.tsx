import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddAnnotationDocument,
  AnnotationsDocument,
  UpdateAnnotationDocument,
  type UnitFieldsFragment,
} from '../graphql/generated/graphql';
import { useCommand } from '../session/use-command';
import { Button } from '../ui/button';
import { Form, FormActions } from '../ui/form';
import { CommandError } from '../ui/form-error';
import { SubmitButton } from '../ui/submit-button';
import { problemsOf, toSaid, type AnnotationDraft, type DraftProblem } from './annotation-draft';
import { AnnotationFields } from './annotation-fields';
import type { Annotation } from './use-annotations';

export interface AnnotationFormProps {
  /** What it begins with. */
  begin: AnnotationDraft;
  /** The note that is changed; null: a new one. */
  edited: Annotation | null;
  /** What the list has of it now: it may have been changed elsewhere; null: it is not there. */
  now: Annotation | null;
  units: readonly UnitFieldsFragment[];
  metric: { code: string; name: string };
  onClose: () => void;
  onDone: (done: 'added' | 'changed') => void;
}

const REFRESH = { refresh: [AnnotationsDocument] };

/** Sends a note; when it was changed elsewhere, the list is asked for anew, so that one sees what it says now. */
function useSaying({ edited, now, metric }: AnnotationFormProps) {
  const client = useQueryClient();
  const add = useCommand(AddAnnotationDocument, REFRESH);
  const update = useCommand(UpdateAnnotationDocument, REFRESH);
  const say = async (draft: AnnotationDraft): Promise<boolean> => {
    const said = toSaid(draft, metric.code);
    if (!edited) return (await add.send(said)) !== null;
    const { unit: _, ...words } = said;
    const which = { id: edited.id, version: now?.version ?? edited.version };
    if ((await update.send({ ...which, ...words })) !== null) return true;
    await client.invalidateQueries({ queryKey: [AnnotationsDocument.toString()] });
    return false;
  };
  return { say, command: edited ? update : add };
}

/** A note as it is typed: it stays when the server refuses it. */
export function AnnotationForm(props: AnnotationFormProps) {
  const { begin, edited, now, units, metric, onClose, onDone } = props;
  const t = useTranslations('workspace.notes');
  const form = useTranslations('form');
  const [untouched] = useState(begin);
  const [draft, setDraft] = useState(untouched);
  const [problems, setProblems] = useState<DraftProblem[]>([]);
  const { say, command } = useSaying(props);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const submit = async () => {
    const found = problemsOf(draft);
    setProblems(found);
    if (found.length > 0 || !(await say(draft))) return;
    onDone(edited ? 'changed' : 'added');
    onClose();
  };
  // What was typed is not lost to a key that was meant for something else.
  const leave = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape' && !nativeEvent.isComposing && draft === untouched) onClose();
  };
  return (
    <div
      ref={box}
      onKeyDown={leave}
      className="my-3 max-w-2xl rounded-8 border border-border-strong p-4 print:hidden"
    >
      <Form label={t(edited ? 'editTitle' : 'add')} onSubmit={() => void submit()}>
        {command.error && <CommandError key={command.attempt} error={command.error} />}
        {edited && now && now.version > edited.version && <Conflict now={now} />}
        <AnnotationFields
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          problems={problems}
          units={edited ? [] : units}
          metricName={metric.name}
        />
        <FormActions>
          <SubmitButton busy={command.pending}>{t('form.save')}</SubmitButton>
          <Button onClick={onClose}>{form('cancel')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}

/** It was changed in another tab: what it says there, before it is written over. */
function Conflict({ now }: { now: Annotation }) {
  const t = useTranslations('workspace.notes.conflict');
  return (
    <div className="rounded-6 border-l-4 border-border-notice bg-surface-notice px-4 py-2">
      <p className="font-bold">{t('title')}</p>
      <p className="text-sm">{t('text')}</p>
      <p className="mt-1 whitespace-pre-line">{now.text}</p>
    </div>
  );
}

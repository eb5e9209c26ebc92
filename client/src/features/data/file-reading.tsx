import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ImportBatchDocument, RereadImportDocument } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { DoneNote } from '../../shared/ui/done-note';
import { Form } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import type { ReadBatch, Report } from './batch';
import { ChangePanel } from './change-panel';
import { ReadingForm } from './reading-form';
import { RereadBar } from './reread-bar';
import { countChanges, isReadable, type Said, saidOf, toHow } from './said';
import { Understanding } from './understanding';

interface FileReadingProps {
  batch: ReadBatch;
  report: Report;
  onDiscarded: () => void;
}

/** A file that waits: how it was understood, what a person says otherwise, and what storing it would change. */
export function FileReading({ batch, ...props }: FileReadingProps) {
  const t = useTranslations('data');
  const [done, setDone] = useState<'reread' | 'forgotten' | null>(null);
  return (
    <>
      <DoneNote>{done && t(done)}</DoneNote>
      <Reading
        // What was said is applied, and the fields begin anew from it.
        key={JSON.stringify(batch.how)}
        batch={batch}
        {...props}
        onDone={setDone}
      />
    </>
  );
}

interface ReadingProps extends FileReadingProps {
  onDone: (done: 'reread' | 'forgotten' | null) => void;
}

function Reading({ batch, report, onDiscarded, onDone }: ReadingProps) {
  const t = useTranslations('data.how');
  const before = saidOf(batch.how);
  const [said, setSaid] = useState(before);
  const reread = useCommand(RereadImportDocument, { refresh: [ImportBatchDocument] });
  const changes = countChanges(before, said);
  const say = (part: Partial<Said>) => {
    onDone(null);
    setSaid((standing) => ({ ...standing, ...part }));
  };
  const send = async () => {
    if (changes === 0 || !isReadable(said)) return;
    const sent = await reread.send({ id: batch.id, how: toHow(batch, said) });
    if (sent !== null) onDone('reread');
  };
  const fields = { report, said, say };
  return (
    <>
      <Form onSubmit={() => void send()} label={t('title')}>
        {reread.error && <CommandError key={reread.attempt} error={reread.error} />}
        <div className="grid gap-5 [&_:is(input,select,summary)]:scroll-mb-40">
          <Understanding {...fields} batch={batch} onForgotten={() => onDone('forgotten')} />
          <ReadingForm {...fields} batch={batch} />
        </div>
        <RereadBar changes={changes} busy={reread.pending} onUndo={() => setSaid(before)} />
      </Form>
      <ChangePanel batch={batch} report={report} unsent={changes > 0} onDiscarded={onDiscarded} />
    </>
  );
}

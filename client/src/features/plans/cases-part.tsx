import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import {
  CollaborationCasesDocument,
  RestoreCollaborationCaseDocument,
  type CollaborationCasesQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Panel } from '../../shared/ui/panel';
import { Skeleton } from '../../shared/ui/skeleton';
import { CaseCard } from './case-card';
import { CaseForm } from './case-form';

export type Cases = CollaborationCasesQuery['collaborationCases'];

/** Something that was done to a case; one that is removed can be brought back. */
export interface CaseDone {
  words: string;
  removed: string | null;
}

const REFRESH = { refresh: [CollaborationCasesDocument] };

/** What citizens and city do together: how many of each form, and one by one. */
export function CasesPart({ view }: { view: View }) {
  const app = useTranslations('app');
  const t = useTranslations('plans.cases');
  const [done, setDone] = useState<CaseDone | null>(null);
  const [adding, setAdding] = useState(false);
  const restore = useCommand(RestoreCollaborationCaseDocument, REFRESH);
  const { data, error, refetch } = useQuestion(CollaborationCasesDocument, { unit: view.unit });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={4} />;
  const { collaborationCases: cases } = data;
  const undo = async (id: string) => {
    if ((await restore.send({ id })) !== null) setDone({ words: t('restored'), removed: null });
  };
  return (
    <Panel
      title={t('title', { count: cases.items.length })}
      action={
        cases.mayAdd && !adding && <Button onClick={() => setAdding(true)}>{t('add')}</Button>
      }
    >
      <DoneNote>{done?.words}</DoneNote>
      {done?.removed != null && (
        <p>
          <Button onClick={() => void undo(done.removed ?? '')} busy={restore.pending}>
            {t('undo')}
          </Button>
        </p>
      )}
      {adding && (
        <CaseForm
          unit={view.unit}
          cases={cases}
          edited={null}
          onClose={() => setAdding(false)}
          onDone={(words) => setDone({ words, removed: null })}
        />
      )}
      {cases.items.length === 0 ? <p>{t('none')}</p> : <FormCounts cases={cases} />}
      <ul className="grid gap-3">
        {cases.items.map((each) => (
          <CaseCard key={each.id} cases={cases} each={each} unit={view.unit} onDone={setDone} />
        ))}
      </ul>
    </Panel>
  );
}

function FormCounts({ cases: { counts } }: { cases: Cases }) {
  const t = useTranslations('plans.cases');
  const format = useFormat();
  return (
    <section>
      <h3 className="font-bold">{t('byForm')}</h3>
      <dl className="mt-1 flex flex-wrap gap-2">
        {counts.map(({ form, count }) => (
          <div
            key={`${form.list} ${form.code}`}
            className="flex min-w-28 items-baseline justify-between gap-3 rounded-6 border border-border px-3 py-1"
          >
            <dt className="text-sm">{format.text(form.name)}</dt>
            <dd className="text-lg font-bold tabular-nums">{t('count', { count })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

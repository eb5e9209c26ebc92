import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeskTabs } from '../../shared/desk/desk-tabs';
import type { ViewSearch } from '../../shared/filters/view-search';
import { FindingQueueDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useMe } from '../../shared/session/use-me';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { ClaimedDocuments } from './claimed-documents';
import { FindingCard } from './finding-card';
import { FindingFilters } from './finding-filters';
import { NoFindings } from './no-findings';
import { STATES, type FindingsSearch } from './findings-search';

/** What is doubtful in the figures, the open ones first: who sees to it, what was said, what became of it. */
export function FindingsPage() {
  const t = useTranslations('findings');
  usePageTitle(t('page'));
  return (
    <div className="grid gap-5">
      <DeskTabs />
      <header className="grid gap-1">
        <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
        <p>{t('intro')}</p>
      </header>
      <FindingFilters />
      <ClaimedDocuments />
      <Queue />
    </div>
  );
}

function useQueue() {
  const { unit, state, kind, mine }: FindingsSearch & ViewSearch = useSearch({ strict: false });
  const me = useMe();
  const email = me?.person?.email ?? null;
  return useQuestion(
    FindingQueueDocument,
    mine && email === null
      ? null
      : {
          units: unit ? [unit] : null,
          kinds: kind ? [kind] : null,
          states: state === 'ALL' ? [...STATES] : [state ?? 'OPEN'],
          owner: mine ? email : null,
        },
  );
}

const MOST = 200;
/** As many are looked at in one go; the gravest come first. */
const AT_ONCE = 20;

function Queue() {
  const t = useTranslations('findings');
  const app = useTranslations('app');
  const [done, setDone] = useState<string | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const queue = useQueue();
  if (queue.error) return <ErrorNotice error={queue.error} onRetry={() => void queue.refetch()} />;
  if (!queue.data) return <Skeleton label={app('loading')} />;
  const { findings } = queue.data;
  return (
    <section aria-label={t('list')} className="grid gap-4">
      <DoneNote>{done}</DoneNote>
      {findings.length === 0 ? (
        <NoFindings />
      ) : (
        <>
          <p className="text-text-quiet">
            {t(findings.length < MOST ? 'count' : 'countMost', { count: findings.length })}
          </p>
          <ul className="grid gap-4">
            {findings.slice(0, shown).map((finding) => (
              <li key={finding.key} className="min-w-0">
                <FindingCard finding={finding} onDone={setDone} />
              </li>
            ))}
          </ul>
          {shown < findings.length && (
            <p>
              <Button onClick={() => setShown(shown + AT_ONCE)}>{t('more')}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  EntryFormDocument,
  type EntryFormQueryVariables,
  NetworkDocument,
  type NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import { execute } from '../../shared/graphql/execute';
import { questionKey, useQuestion } from '../../shared/graphql/use-question';
import { DeskTabs } from '../../shared/desk/desk-tabs';
import { useMe } from '../../shared/session/use-me';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { draftKey } from './draft-store';
import { EntryChoice } from './entry-choice';
import { EntryForm } from './entry-form';
import { lastMonth } from './entry-months';
import type { EntrySearch } from './entry-search';
import { useDraft } from './use-draft';

const NOTHING = {};

/** The figures of a month, typed in one after the other. */
export function EntryPage() {
  const t = useTranslations('entry');
  const navigate = useNavigate();
  const me = useMe();
  const search: EntrySearch = useSearch({ strict: false });
  const network = useQuestion(NetworkDocument, NOTHING).data;
  const own = me?.person?.roles.find(({ active, unit }) => active && unit !== null)?.unit?.code;
  const unit = network ? ([search.unit, own].find((code) => isUnit(network, code)) ?? '') : '';
  const month = search.month ?? lastMonth(new Date());
  const person = me?.person?.email ?? '';
  const choose = (chosen: EntrySearch) =>
    void navigate({ to: '/entry', search: (previous) => ({ ...previous, ...chosen }) });
  usePageTitle(t('page'));
  return (
    <div className="grid gap-5">
      <DeskTabs />
      <header className="grid gap-1">
        <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
        <p>{t('intro')}</p>
      </header>
      <EntryChoice unit={unit} month={month} onChoose={choose} />
      {unit && (
        <Month key={draftKey(person, unit, month)} person={person} unit={unit} month={month} />
      )}
    </div>
  );
}

const isUnit = ({ orgUnits }: NetworkQuery, code: string | undefined): boolean =>
  orgUnits.some((unit) => unit.code === code && unit.level !== 'COUNTRY');

function Month({ person, unit, month }: { person: string; unit: string; month: string }) {
  const app = useTranslations('app');
  const [draft, change] = useDraft(draftKey(person, unit, month));
  const form = useForm({ unit, month, more: draft.more });
  if (form.error) return <ErrorNotice error={form.error} onRetry={() => void form.refetch()} />;
  if (!form.data) return <Skeleton label={app('loading')} blocks={8} />;
  return <EntryForm form={form.data.entryForm} draft={draft} onChange={change} />;
}

/** While a row that was added is asked for, the others stay. */
function useForm(asked: EntryFormQueryVariables) {
  return useQuery({
    queryKey: questionKey(EntryFormDocument, asked),
    queryFn: ({ signal }) => execute(EntryFormDocument, asked, signal),
    placeholderData: keepPreviousData,
  });
}

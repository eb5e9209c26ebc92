import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../shared/graphql/api-error';
import { InvitationDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useMe } from '../../shared/session/use-me';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { InvitationForm } from './invitation-form';

/** Somebody invited, or with a new link, chooses a password. */
export function InvitationPage() {
  const t = useTranslations('invitation');
  const secret = useSecret();
  usePageTitle(t('page'));
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
      {secret === '' ? <Unusable /> : <Invited secret={secret} />}
    </div>
  );
}

/** What stands behind the # of the address: kept here, and gone from the address at once. */
function useSecret(): string {
  const router = useRouter();
  const hash = useLocation({ select: (location) => location.hash });
  const [secret, setSecret] = useState(hash);
  if (hash !== '' && hash !== secret) setSecret(hash);
  useEffect(() => {
    if (hash === '') return;
    const { pathname, search } = router.history.location;
    router.history.replace(pathname + search);
  }, [router, hash]);
  return secret;
}

function Unusable() {
  const t = useTranslations('invitation');
  return (
    <div role="alert">
      <Notice tone="error" title={t('unusableTitle')}>
        <p>{t('unusable')}</p>
        <p>{t('unusableNext')}</p>
      </Notice>
    </div>
  );
}

function Invited({ secret }: { secret: string }) {
  const app = useTranslations('app');
  const t = useTranslations('invitation');
  const format = useFormat();
  const person = useMe()?.person;
  const { data, error, refetch } = useQuestion(InvitationDocument, { secret });
  if (isUnusable(error)) return <Unusable />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={1} />;
  const { name, email, expiresAt } = data.invitation;
  return (
    <>
      {person && <Notice tone="notice">{t('otherPerson', { name: person.name })}</Notice>}
      <section className="rounded-8 border border-border bg-surface p-4 sm:p-5">
        <p>{t('for', { name })}</p>
        <dl className="mt-2 mb-4 grid gap-x-4 text-sm sm:grid-cols-[auto_1fr]">
          <dt className="text-text-quiet">{t('email')}</dt>
          <dd className="mb-1 font-bold wrap-anywhere">{email}</dd>
          <dt className="text-text-quiet">{t('until')}</dt>
          <dd>{format.instant(expiresAt)}</dd>
        </dl>
        <InvitationForm secret={secret} email={email} />
      </section>
    </>
  );
}

function isUnusable(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'INVITATION_UNUSABLE';
}

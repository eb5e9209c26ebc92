import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ownPath } from '../../shared/session/own-path';
import { useMe } from '../../shared/session/use-me';
import { Notice } from '../../shared/ui/notice';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { DemoBox } from './demo-box';
import { SignInForm } from './sign-in-form';
import type { SignInSearch } from './sign-in-search';

/** The way in; it leads back to the address the reader came from. */
export function SignInPage() {
  const t = useTranslations('signIn');
  const router = useRouter();
  const { to }: SignInSearch = useSearch({ strict: false });
  const me = useMe();
  usePageTitle(t('page'));
  const leave = () => router.history.replace(ownPath(to) ?? '/');
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
      <WhyHere />
      {me?.demo && <DemoBox onSignedIn={leave} />}
      <section
        aria-labelledby="with-password"
        className="rounded-8 border border-border bg-surface p-4 sm:p-5"
      >
        <h2 id="with-password" className="mb-3 text-xl font-bold">
          {t('withPassword')}
        </h2>
        <SignInForm onSignedIn={leave} focusFirst={!me?.demo} />
      </section>
    </div>
  );
}

/** What led here. */
function WhyHere() {
  const t = useTranslations('signIn');
  const { to, why }: SignInSearch = useSearch({ strict: false });
  const person = useMe()?.person;
  if (person) {
    return (
      <Notice tone="plain">
        <p>{t('signedInAs', { name: person.name })}</p>
        <p>
          <a href={ownPath(to) ?? '/'} className="inline-block py-1 text-accent underline">
            {t(ownPath(to) ? 'back' : 'goOn')}
          </a>
        </p>
      </Notice>
    );
  }
  if (why === 'out') {
    return (
      <div role="status">
        <Notice tone="plain">{t('signedOut')}</Notice>
      </div>
    );
  }
  if (why === 'ended') {
    return (
      <Notice tone="notice" title={t('endedTitle')}>
        <p>{t('ended')}</p>
      </Notice>
    );
  }
  return ownPath(to) ? <Notice tone="notice">{t('needed')}</Notice> : null;
}

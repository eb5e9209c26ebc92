import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SignInSearch } from '../features/sign-in/sign-in-search';
import { SignOutDocument } from '../shared/graphql/generated/graphql';
import { askWhoIsSignedIn, isSignInNeeded, NONE } from '../shared/session/session';
import { useCommand } from '../shared/session/use-command';
import { useAdoptMe, useMe } from '../shared/session/use-me';
import { useAccess } from './use-access';

const SIGNED_OUT: SignInSearch = { why: 'out' };

const LINK = 'inline-block py-2 text-accent underline';

/** Who looks: the account and the way out, or the way in. */
export function Who() {
  const t = useTranslations('session');
  const me = useMe();
  const access = useAccess();
  const router = useRouter();
  const pathname = useLocation({ select: (location) => location.pathname });
  if (!me) return null;
  if (me.person) return <SignedIn name={me.person.name} />;
  if (pathname === '/sign-in') return null;
  const to = access === 'OPEN' ? undefined : router.history.location.href;
  return (
    <Link to="/sign-in" search={{ to }} className={`text-sm ${LINK}`}>
      {t('signIn')}
    </Link>
  );
}

function SignedIn({ name }: { name: string }) {
  const t = useTranslations('session');
  const { signOut, pending, failed } = useSignOut();
  return (
    <nav aria-label={t('who', { name })} className="flex flex-wrap items-center gap-x-4 text-sm">
      <span className="font-bold">{t('name', { name })}</span>
      <Link to="/account" className={LINK}>
        {t('account')}
      </Link>
      <button type="button" aria-disabled={pending} onClick={() => void signOut()} className={LINK}>
        {t('signOut')}
      </button>
      {failed && (
        <span role="alert" className="w-full font-bold text-text-error">
          {t('signOutFailed')}
        </span>
      )}
    </nav>
  );
}

function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  const adopt = useAdoptMe();
  const command = useCommand(SignOutDocument, { withoutSignIn: true });
  const signOut = async () => {
    const result = await command.send(NONE);
    if (!result) return;
    await router.navigate({ to: '/sign-in', search: SIGNED_OUT });
    adopt(result.signOut);
  };
  // A sign-in that ended before needs no signing out.
  const ended = isSignInNeeded(command.error);
  const leave = () => (ended ? askWhoIsSignedIn(client) : signOut());
  return { signOut: leave, pending: command.pending, failed: command.error !== null && !ended };
}

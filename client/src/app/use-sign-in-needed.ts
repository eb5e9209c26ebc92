import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignInSearch } from '../features/sign-in/sign-in-search';
import { askWhoIsSignedIn, knownMe } from '../shared/session/session';
import { useSessionWatch } from '../shared/session/use-session-watch';

/**
 * When the server wants a sign-in: a question leads to the sign-in page and back, a command asks over the page, so
 * that what was typed stays.
 */
export function useSignInNeeded() {
  const client = useQueryClient();
  const router = useRouter();
  const [asking, setAsking] = useState(false);

  const leave = async () => {
    const why = knownMe(client)?.person ? 'ended' : undefined;
    const search: SignInSearch = { to: router.history.location.href, why };
    await router.navigate({ to: '/sign-in', search, replace: true });
    await askWhoIsSignedIn(client);
  };

  useSessionWatch((by) => {
    if (asking || isSessionPage(router.history.location.pathname)) return;
    if (by === 'command') setAsking(true);
    else void leave();
  });

  return {
    asking,
    signedIn: () => setAsking(false),
    /** Not now: the page goes with the sign-in. */
    dismiss: () => {
      setAsking(false);
      void askWhoIsSignedIn(client);
    },
  };
}

function isSessionPage(pathname: string): boolean {
  return pathname === '/sign-in' || pathname === '/invitation';
}

import { useState } from 'react';
import type { ApiError } from '../../shared/graphql/api-error';
import type { SignInFieldsFragment } from '../../shared/graphql/generated/graphql';
import type { Me } from '../../shared/session/session';
import { toMinutes } from '../../shared/session/to-minutes';
import { useAdoptMe } from '../../shared/session/use-me';

/** Why somebody is not signed in. */
export type Refusal =
  { kind: 'refused' } | { kind: 'later'; minutes: number } | { kind: 'error'; error: ApiError };

export interface SignedIn {
  /** Called with whoever is signed in now. */
  onSignedIn: (me: Me) => void;
}

/** What to do with the answer to any of the ways to sign in. */
export function useSignInAnswer({ onSignedIn }: SignedIn) {
  const adopt = useAdoptMe();
  const [refusal, setRefusal] = useState<Exclude<Refusal, { kind: 'error' }> | null>(null);
  const take = ({ state, retryAfterSeconds, me }: SignInFieldsFragment) => {
    switch (state) {
      case 'SIGNED_IN':
        setRefusal(null);
        if (!me) return;
        adopt(me);
        return onSignedIn(me);
      case 'REFUSED':
        return setRefusal({ kind: 'refused' });
      case 'TRY_LATER':
        return setRefusal({ kind: 'later', minutes: toMinutes(retryAfterSeconds) });
    }
  };
  return { take, refusal, forget: () => setRefusal(null) };
}

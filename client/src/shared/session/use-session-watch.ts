import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { askWhoIsSignedIn, isSignInNeeded, onChangeElsewhere } from './session';

export type Asked = 'question' | 'command';

/** Notices when the server wants a sign-in, and when another tab changed who is signed in. */
export function useSessionWatch(onSignInNeeded: (by: Asked) => void): void {
  const client = useQueryClient();
  const needed = useEffectEvent(onSignInNeeded);
  useEffect(() => {
    const stops = [
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (isSignInNeeded(event.action.error)) needed('question');
      }),
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.mutation.meta?.withoutSignIn) return;
        if (isSignInNeeded(event.action.error)) needed('command');
      }),
      onChangeElsewhere(() => void askWhoIsSignedIn(client)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);
}

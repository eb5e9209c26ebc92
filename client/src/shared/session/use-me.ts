import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MeDocument, type MeQuery, type Page } from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';
import { adoptMe, announceChange, NONE, type Me } from './session';

export function useMeQuestion(): UseQueryResult<MeQuery> {
  return useQuestion(MeDocument, NONE);
}

/** Who looks and what they may do; null until it is known. */
export function useMe(): Me | null {
  return useMeQuestion().data?.me ?? null;
}

/** Whether the page may be opened, signed in or not. */
export function mayOpen(me: Me, page: Page): boolean {
  return me.pages.includes(page);
}

/** To be called when this page signed somebody in or out. */
export function useAdoptMe(): (me: Me) => void {
  const client = useQueryClient();
  return useMemo(
    () => (me: Me) => {
      // Whoever signs in comes to a page that begins anew.
      adoptMe(client, me, me.person ? 'about-to-leave' : 'ask-anew');
      announceChange();
    },
    [client],
  );
}

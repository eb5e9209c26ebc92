import { useRouterState } from '@tanstack/react-router';
import type { Access } from './pages';

/** Who may open what is shown; a route that says nothing is for people signed in. */
export function useAccess(): Access {
  return useRouterState({
    select: ({ matches }) => matches.at(-1)?.staticData.access ?? 'PERSON',
  });
}

/** Who is signed in, as far as this page knows, and what has to go when that changes. */
import type { Query, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../graphql/api-error';
import { execute } from '../graphql/execute';
import { MeDocument, type MeFieldsFragment, type MeQuery } from '../graphql/generated/graphql';
import { questionKey } from '../graphql/use-question';

export type Me = MeFieldsFragment;

export const NONE = {};

const ME = questionKey(MeDocument, NONE);
const KEY = 'musubi.session';

/** The sign-in ended, or there never was one. */
export function isSignInNeeded(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'SIGN_IN_NEEDED';
}

/** Undefined until the server has said so. */
export function knownMe(client: QueryClient): Me | undefined {
  return client.getQueryData<MeQuery>(ME)?.me;
}

/** What becomes of a page that stays on the screen while another person begins to look. */
export type Stay = 'ask-anew' | 'about-to-leave';

/** From now on this is who looks: the answers another person got are forgotten. */
export function adoptMe(client: QueryClient, me: Me, stay: Stay = 'ask-anew'): void {
  const before = knownMe(client);
  const same = before !== undefined && before.person?.email === me.person?.email;
  void client.cancelQueries({ queryKey: ME });
  client.setQueryData<MeQuery>(ME, { me });
  if (same) void client.invalidateQueries({ predicate: isNotMe });
  else forgetAnswers(client, stay);
}

/** Asks the server who is signed in, and adopts it; without an answer nobody is known. */
export async function askWhoIsSignedIn(client: QueryClient): Promise<void> {
  try {
    adoptMe(client, (await execute(MeDocument, NONE)).me);
  } catch {
    forgetAnswers(client, 'ask-anew');
    await client.resetQueries({ queryKey: ME });
  }
}

/** Nothing stays of what was answered. */
function forgetAnswers(client: QueryClient, stay: Stay): void {
  client.getMutationCache().clear();
  client.removeQueries({ type: 'inactive', predicate: isNotMe });
  if (stay === 'ask-anew') void client.resetQueries({ predicate: isNotMe });
  else for (const query of client.getQueryCache().findAll({ predicate: isNotMe })) query.reset();
}

function isNotMe({ queryKey }: Query): boolean {
  return queryKey[0] !== ME[0];
}

/** Tells the other tabs that somebody signed in or out here. It says not who. */
export function announceChange(): void {
  try {
    window.localStorage.setItem(KEY, `${Date.now()}-${Math.random()}`);
  } catch {
    // Storage may be forbidden; the other tabs then notice with their next question.
  }
}

/** Calls back when another tab announced a change, or this page comes back from the browser's memory. */
export function onChangeElsewhere(changed: () => void): () => void {
  const stored = ({ key }: StorageEvent) => {
    if (key === KEY) changed();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) changed();
  };
  window.addEventListener('storage', stored);
  window.addEventListener('pageshow', shown);
  return () => {
    window.removeEventListener('storage', stored);
    window.removeEventListener('pageshow', shown);
  };
}

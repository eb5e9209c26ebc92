import type { QueryClient } from '@tanstack/react-query';
import { MeDocument, NetworkDocument } from '../shared/graphql/generated/graphql';
import { questionOf } from '../shared/graphql/use-question';
import { knownMe, NONE } from '../shared/session/session';

/** What nearly every page needs to begin with is asked for before the first is drawn: each finds it, or waits for it. */
export async function askEarly(client: QueryClient): Promise<void> {
  await client.prefetchQuery(questionOf(MeDocument, NONE));
  const me = knownMe(client);
  if (me && me.pages.length > 0) await client.prefetchQuery(questionOf(NetworkDocument, NONE));
}

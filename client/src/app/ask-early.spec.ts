import { expect, jest, test } from '@jest/globals';
import { MeDocument, NetworkDocument } from '../shared/graphql/generated/graphql';
import { createQueryClient } from '../shared/graphql/query-client';
import { questionKey } from '../shared/graphql/use-question';
import { knownMe } from '../shared/session/session';
import { aNetwork } from '../shared/testing/builders';
import { aMe, aVisitor } from '../shared/testing/session-builders';
import { askEarly } from './ask-early';

function answering(answers: Record<string, unknown>): string[] {
  const asked: string[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (_, init) => {
    const { query } = JSON.parse(init?.body as string) as { query: string };
    const name = /query (\w+)/.exec(query)?.[1] ?? '';
    asked.push(name);
    if (!(name in answers)) throw new Error('no connection');
    return { json: async () => ({ data: answers[name] }) } as Response;
  });
  return asked;
}

test('who looks and the network are known before a page is drawn', async () => {
  const client = createQueryClient();
  const asked = answering({ Me: { me: aMe() }, Network: aNetwork() });
  await askEarly(client);
  expect(asked).toEqual(['Me', 'Network']);
  expect(knownMe(client)).toEqual(aMe());
  expect(client.getQueryData(questionKey(NetworkDocument, {}))).toEqual(aNetwork());
});

test('of whom no page is shown, nothing more is asked', async () => {
  const asked = answering({ Me: { me: aVisitor() } });
  await askEarly(createQueryClient());
  expect(asked).toEqual(['Me']);
});

test('without an answer a page asks again, and says so', async () => {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  answering({});
  await askEarly(client);
  expect(client.getQueryState(questionKey(MeDocument, {}))?.status).toBe('error');
  expect(client.getQueryData(questionKey(NetworkDocument, {}))).toBeUndefined();
});

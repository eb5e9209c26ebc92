import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const PATH = `/trends?unit=${YUME}&fy=2021`;

interface View {
  id: string;
  name: string;
  shared: boolean;
  version: number;
}

const LIST = `{ savedViews { views { name mine } } }`;
const SAVE = `mutation ($name: String!, $path: String!, $shared: Boolean) {
  done: saveView(name: $name, path: $path, shared: $shared) { id name shared version } }`;
const CHANGE = `mutation ($id: String!, $version: Int!, $name: String, $shared: Boolean) {
  done: updateSavedView(id: $id, version: $version, name: $name, shared: $shared) { id name shared version } }`;
const REMOVE = `mutation ($id: String!, $version: Int!) { done: removeSavedView(id: $id, version: $version) }`;
const RESTORE = `mutation ($id: String!) { done: restoreSavedView(id: $id) { id name shared version } }`;

let app: TestApp;
let director: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
});
afterAll(() => app.stop());

const names = async (by: TestClient): Promise<string[]> =>
  (await by.data<{ savedViews: { views: { name: string }[] } }>(LIST)).savedViews.views.map(
    ({ name }) => name,
  );

const tell = async (by: TestClient, query: string, given: object): Promise<View> =>
  (await by.data<{ done: View }>(query, { ...given })).done;

const refusal = async (by: TestClient, query: string, given: object): Promise<string> =>
  (await by.refusal(query, { ...given })).code;

/** The role of a person is now one at another unit. */
const move = ({ email }: TestPerson, unit: string) =>
  app.database.rows(
    `UPDATE role_assignment SET node = $2 WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
    [email, unit],
  );

describe('a view is shared by those who read its units by a role', () => {
  it('not by who sees them because they are published', async () => {
    const stranger = await app.as('VIEWER', KYODO);
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: [TRENDS]) { pages } }`);
    const given = { name: '広告', path: PATH };
    expect(await refusal(stranger, SAVE, { ...given, shared: true })).toBe('UNKNOWN_UNIT');
    const own = await tell(stranger, SAVE, given);
    expect(await refusal(stranger, CHANGE, { ...own, shared: true })).toBe('UNKNOWN_UNIT');
    expect(await names(director)).toEqual([]);
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: []) { pages } }`);
  });

  it('and no longer by who was in charge of them: then it is only taken back', async () => {
    const former = await app.as('DIRECTOR', YUME);
    const told = await tell(former, SAVE, { name: '共有', path: PATH, shared: true });
    const kept = await tell(former, SAVE, { name: '自分用', path: PATH });
    const gone = await tell(former, SAVE, { name: '削除', path: PATH, shared: true });
    await tell(former, REMOVE, gone);
    await move(former, KYODO);
    expect(await refusal(former, CHANGE, { ...kept, shared: true })).toBe('UNKNOWN_UNIT');
    expect(await refusal(former, CHANGE, { ...told, name: '悪口' })).toBe('UNKNOWN_UNIT');
    expect(await refusal(former, RESTORE, gone)).toBe('UNKNOWN_UNIT');
    expect(await names(director)).toEqual(['共有']);
    const back = await tell(former, CHANGE, { ...told, shared: false });
    expect(await names(director)).toEqual([]);
    expect(await tell(former, CHANGE, { ...back, name: '昔の' })).toMatchObject({ name: '昔の' });
  });
});

describe('what others share', () => {
  it('never pushes one’s own views out of the list', async () => {
    await app.database.rows(
      `INSERT INTO saved_view (id, owner_id, owner_name, name, path, nodes, shared, created_at, version)
       SELECT gen_random_uuid(), gen_random_uuid(), 'x', '0' || n, $1, ARRAY[$2], true, now(), 1
       FROM generate_series(1, 501) n`,
      [PATH, YUME],
    );
    await tell(director, SAVE, { name: '最後', path: PATH });
    const all = await names(director);
    expect([all.length, all[0]]).toEqual([500, '最後']);
    await app.database.rows(`DELETE FROM saved_view WHERE owner_name = 'x'`);
  });
});

describe('the trail', () => {
  it('names a view of several units only to who may read all of it', async () => {
    const path = `/compare?unit=${YUME}&units=${KYODO}`;
    await tell(app, SAVE, { name: '横浜と西東京', path, shared: true });
    const asked = `{ auditEntries(first: 50, actions: [VIEW_SAVED]) { entries { subject changes { after } } } }`;
    const ofCenter = await (await app.as('ADMINISTRATOR', YUME)).data<object>(asked);
    expect(JSON.stringify(ofCenter)).not.toContain(KYODO);
    expect(JSON.stringify(ofCenter)).not.toContain('横浜と西東京');
    expect(JSON.stringify(await app.data<object>(asked))).toContain('横浜と西東京');
  });
});

describe('a person keeps 200 views', () => {
  it('also when removed ones are brought back, or all are saved at once', async () => {
    const keeper = await app.as('VIEWER', YUME);
    const first = await tell(keeper, SAVE, { name: '元', path: PATH });
    await tell(keeper, REMOVE, first);
    await app.database.rows(
      `INSERT INTO saved_view (id, owner_id, owner_name, name, path, nodes, shared, created_at, version)
       SELECT gen_random_uuid(), u.id, 'x', 'v' || n, '/', '{}', false, now(), 1
       FROM app_user u, generate_series(1, 195) n WHERE u.email = $1`,
      [keeper.email],
    );
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => keeper.ask(SAVE, { name: `w${n}`, path: '/' })),
    );
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.code)).toEqual([
      ...['KEPT_TOO_MANY', 'KEPT_TOO_MANY', 'KEPT_TOO_MANY'],
    ]);
    expect(await refusal(keeper, RESTORE, first)).toBe('KEPT_TOO_MANY');
  });
});

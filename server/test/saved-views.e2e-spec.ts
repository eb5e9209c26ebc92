import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const GROUP = 'tama-neighbours';

const FIELDS = 'id name path shared owner mine version';

interface View {
  id: string;
  name: string;
  path: string;
  shared: boolean;
  owner: string;
  mine: boolean;
  version: number;
}

interface Views {
  views: View[];
  opening: { path: string; view: { name: string } | null } | null;
  pages: string[];
}

const ALL = `views { ${FIELDS} } opening { path view { name } } pages`;
const LIST = `{ savedViews { ${ALL} } }`;
const SAVE = `mutation ($name: String!, $path: String!, $shared: Boolean) {
  done: saveView(name: $name, path: $path, shared: $shared) { ${FIELDS} } }`;
const CHANGE = `mutation ($id: String!, $version: Int!, $name: String, $shared: Boolean) {
  done: updateSavedView(id: $id, version: $version, name: $name, shared: $shared) { ${FIELDS} } }`;
const REMOVE = `mutation ($id: String!, $version: Int!) { done: removeSavedView(id: $id, version: $version) }`;
const RESTORE = `mutation ($id: String!) { done: restoreSavedView(id: $id) { ${FIELDS} } }`;
const OPEN = `mutation ($view: String, $page: String) { done: setOpeningView(view: $view, page: $page) { ${ALL} } }`;

let app: TestApp;
let director: TestPerson;
let viewer: TestPerson;
let coordinator: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  viewer = await app.as('VIEWER', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
  stranger = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

const all = async (by: TestClient): Promise<Views> =>
  (await by.data<{ savedViews: Views }>(LIST)).savedViews;

const names = async (by: TestClient): Promise<string[]> =>
  (await all(by)).views.map(({ name }) => name);

const tell = async <Result = View>(by: TestClient, query: string, given: object): Promise<Result> =>
  (await by.data<{ done: Result }>(query, { ...given })).done;

const refusal = async (by: TestClient, query: string, given: object): Promise<string> =>
  (await by.refusal(query, { ...given })).code;

const PATH = `/trends?unit=${YUME}&fy=2021`;

describe('a page that was saved', () => {
  it('is kept under a name, for its owner alone, without the language', async () => {
    const saved = await tell(director, SAVE, { name: ' 相談の推移 ', path: `${PATH}&lang=en` });
    expect(saved).toMatchObject({
      ...{ name: '相談の推移', path: PATH, shared: false, mine: true, version: 1 },
      owner: `DIRECTOR ${YUME}`,
    });
    expect(await all(director)).toMatchObject({ views: [saved], opening: null });
    for (const other of [viewer, coordinator, app]) expect(await names(other)).toEqual([]);
    await tell(director, REMOVE, saved);
  });

  it('is shared with those who see all it leads to, and does not exist for others', async () => {
    const both = await tell(coordinator, SAVE, {
      ...{ name: '連絡会', path: `/trends?unit=${YUME}&units=132292`, shared: true },
    });
    const one = await tell(coordinator, SAVE, { name: '一つ', path: PATH, shared: true });
    expect(await names(coordinator)).toEqual(['一つ', '連絡会'].sort());
    expect(await names(director)).toEqual(['一つ']);
    expect((await all(viewer)).views[0]).toMatchObject({ mine: false, path: PATH });
    expect(await names(stranger)).toEqual([]);
    for (const { id, version } of [one, { id: 'none', version: 1 }]) {
      for (const query of [CHANGE, REMOVE, RESTORE])
        expect(await refusal(stranger, query, { id, version })).toBe('NOT_FOUND');
      expect(await refusal(stranger, OPEN, { view: id })).toBe('NOT_FOUND');
    }
    for (const query of [CHANGE, REMOVE, RESTORE])
      expect(await refusal(director, query, one)).toBe('NOT_YOURS');
    for (const view of [one, both]) await tell(coordinator, REMOVE, view);
  });

  it('that leads to a group is for those who were given the group', async () => {
    const path = `/compare?unit=${YUME}&with=${GROUP}`;
    const view = await tell(coordinator, SAVE, { name: '比べる', path, shared: true });
    expect(await names(director)).toEqual([]);
    expect(await names(await app.as('EVALUATOR', GROUP))).toEqual(['比べる']);
    await tell(coordinator, REMOVE, view);
  });

  it('is not for passers-by, for who sees the unit only because it is published, nor for programs', async () => {
    const view = await tell(director, SAVE, { name: '内輪', path: PATH, shared: true });
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: [TRENDS]) { pages } }`);
    expect(await refusal(app.passerBy(), LIST, {})).toBe('SIGN_IN_NEEDED');
    expect(await names(stranger)).toEqual([]);
    const own = await tell(stranger, SAVE, { name: '公開の画面', path: PATH });
    expect(await names(stranger)).toEqual(['公開の画面']);
    const { createMachineToken: token } = await app.data<{
      createMachineToken: { secret: string };
    }>(
      `mutation { createMachineToken(input: { name: "reads", role: DIRECTOR, unit: "${YUME}", mayWrite: true }) { secret } }`,
    );
    expect(await app.machine(token.secret).refusal(LIST)).toMatchObject({
      ...{ code: 'NOT_FOUND', params: { code: 'savedViews' } },
    });
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: []) { pages } }`);
    await tell(director, REMOVE, view);
    await tell(stranger, REMOVE, own);
  });

  it.each([
    ['VIEW_PATH', { path: 'https://example.com/trends' }],
    ['VIEW_PATH', { path: '//example.com' }],
    ['VIEW_PATH', { path: '/admin/users' }],
    ['UNKNOWN_UNIT', { path: `/trends?unit=${KYODO}` }],
    ['UNKNOWN_UNIT', { path: '/trends?unit=no-such-unit' }],
    ['UNKNOWN_UNIT', { path: `/trends?unit=${YUME}&units=${KYODO}` }],
    ['NAME_INVALID', { name: '  ' }],
    ['NAME_INVALID', { name: 'あ'.repeat(61) }],
    ['NAME_INVALID', { name: 'a\u202eb' }],
    ['VIEW_WITHOUT_UNIT', { path: '/trends', shared: true }],
  ])('is refused with %s: %j', async (code, wrong) => {
    expect(await refusal(director, SAVE, { name: '名', path: PATH, ...wrong })).toBe(code);
  });
});

describe('a name', () => {
  it('is there once among those of a person, also when two are saved at once', async () => {
    const given = { name: '同じ', path: PATH };
    const answers = await Promise.all([1, 2, 3].map(() => director.ask(SAVE, given)));
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.code)).toEqual([
      'VIEW_NAME_TAKEN',
      'VIEW_NAME_TAKEN',
    ]);
    const other = await tell(director, SAVE, { ...given, name: '別' });
    expect(await refusal(director, CHANGE, { ...other, name: '同じ' })).toBe('VIEW_NAME_TAKEN');
    const mine = await tell(viewer, SAVE, given);
    await tell(viewer, REMOVE, mine);
    for (const view of (await all(director)).views) await tell(director, REMOVE, view);
  });

  it('and sharing are changed one by one, in the state that was looked at', async () => {
    const view = await tell(director, SAVE, { name: '前', path: PATH });
    const { id, version } = view;
    const renamed = await tell(director, CHANGE, { id, version, name: '後' });
    expect(renamed).toMatchObject({ name: '後', shared: false, version: 2 });
    expect(await refusal(director, CHANGE, { id, version, shared: true })).toBe('EDITED_MEANWHILE');
    expect(await refusal(director, REMOVE, { id, version })).toBe('EDITED_MEANWHILE');
    const shared = await tell(director, CHANGE, { id, version: 2, shared: true });
    expect(shared).toMatchObject({ name: '後', shared: true, version: 3 });
    expect(await tell(director, CHANGE, { id, version: 3 })).toMatchObject({ version: 3 });
    await tell(director, REMOVE, shared);
    expect(await refusal(director, CHANGE, shared)).toBe('REMOVED_MEANWHILE');
  });

  it('is free again when its view is removed, which then comes back only where it still is', async () => {
    const first = await tell(director, SAVE, { name: '名', path: PATH });
    await tell(director, REMOVE, first);
    const second = await tell(director, SAVE, { name: '名', path: '/' });
    expect(await refusal(director, RESTORE, first)).toBe('VIEW_NAME_TAKEN');
    await tell(director, REMOVE, second);
    const back = await tell(director, RESTORE, first);
    expect(back).toMatchObject({ id: first.id, path: PATH, version: 3 });
    expect(await tell(director, RESTORE, first)).toEqual(back);
    await tell(director, REMOVE, back);
  });

  it('is given to 200 views at most', async () => {
    const keeper = await app.as('VIEWER', YUME);
    await app.database.rows(
      `INSERT INTO saved_view (id, owner_id, owner_name, name, path, nodes, shared, created_at, version)
       SELECT gen_random_uuid(), u.id, 'x', 'v' || n, '/', '{}', false, now(), 1
       FROM app_user u, generate_series(1, 200) n WHERE u.email = $1`,
      [keeper.email],
    );
    expect(await refusal(keeper, SAVE, { name: 'v', path: '/' })).toBe('KEPT_TOO_MANY');
  });
});

describe('what opens first', () => {
  const open = (by: TestClient, given: object): Promise<Views> => tell<Views>(by, OPEN, given);

  it('is the overview, a page, or a view, for each person', async () => {
    expect((await open(director, { page: '/compare' })).opening).toEqual({
      ...{ path: '/compare', view: null },
    });
    const view = await tell(director, SAVE, { name: '朝', path: PATH });
    const chosen = { path: PATH, view: { name: '朝' } };
    expect((await open(director, { view: view.id })).opening).toEqual(chosen);
    expect((await all(director)).opening).toEqual(chosen);
    expect((await all(viewer)).opening).toBeNull();
    expect((await open(director, {})).opening).toBeNull();
    await tell(director, REMOVE, view);
  });

  it('may be one that somebody shares, as long as it is there and in sight', async () => {
    const view = await tell(director, SAVE, { name: '朝', path: PATH, shared: true });
    await open(viewer, { view: view.id });
    const { id, version } = await tell(director, CHANGE, { ...view, name: null, shared: false });
    expect((await all(viewer)).opening).toBeNull();
    await tell(director, CHANGE, { id, version, shared: true });
    expect((await all(viewer)).opening).toMatchObject({ path: PATH });
    await tell(director, REMOVE, { id, version: version + 1 });
    expect((await all(viewer)).opening).toBeNull();
    expect(await refusal(viewer, OPEN, { view: id })).toBe('REMOVED_MEANWHILE');
    await tell(director, RESTORE, view);
    expect((await all(viewer)).opening).toMatchObject({ path: PATH });
  });

  it.each([
    ['VIEW_PATH', { page: 'https://example.com' }],
    ['VIEW_PATH', { page: '/admin' }],
    ['NOT_FOUND', { view: 'none' }],
    ['OPENING_ONE', { page: '/', view: 'none' }],
  ])('is refused with %s: %j', async (code, given) => {
    expect(await refusal(director, OPEN, given)).toBe(code);
  });

  it('may be every page that is offered', async () => {
    const { pages } = await all(director);
    for (const page of pages) expect((await open(director, { page })).opening?.path).toBe(page);
    await open(director, {});
  });
});

it('the trail names what was shared, and of what is private only that something was done', async () => {
  const start = await app.database.rows('SELECT FROM audit_entry');
  const view = await tell(director, SAVE, { name: '秘密の名', path: PATH });
  await tell(director, CHANGE, { ...view, name: '公然の名', shared: true });
  await tell(director, REMOVE, { id: view.id, version: 2 });
  await tell(director, RESTORE, view);
  const entries = await app.database.rows<{ action: string; node: string | null; subject: string }>(
    `SELECT action, node, subject, changes FROM audit_entry ORDER BY id OFFSET $1`,
    [start.length],
  );
  expect(entries.map(({ action, node, subject }) => [action, node, subject])).toEqual([
    ['VIEW_SAVED', null, ''],
    ['VIEW_CHANGED', YUME, '公然の名'],
    ['VIEW_REMOVED', YUME, '公然の名'],
    ['VIEW_RESTORED', YUME, '公然の名'],
  ]);
  expect(JSON.stringify(entries)).not.toContain('秘密');
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const CITY = '132292';
const GROUP = 'tama-neighbours';
const KYODO = 'yokohama-kyodo';
const CASES = 'consultation.cases';

const FIELDS =
  'id unit { code } metric from to text shared author mine mayRemove createdAt changedAt version';

interface Annotation {
  id: string;
  unit: { code: string };
  metric: string | null;
  from: string;
  to: string;
  text: string;
  shared: boolean;
  author: string;
  mine: boolean;
  mayRemove: boolean;
  createdAt: string;
  changedAt: string | null;
  version: number;
}

interface Said {
  unit: string;
  text: string;
  from: string;
  to?: string | null;
  metric?: string | null;
  shared?: boolean;
}

const LIST = `query ($units: [String!]!, $metric: String, $period: PeriodInput) {
  annotations(units: $units, metric: $metric, period: $period) { items { ${FIELDS} } more units { code } } }`;
const ADD = `mutation ($unit: String!, $text: String!, $from: Day!, $to: Day, $metric: String, $shared: Boolean) {
  done: addAnnotation(unit: $unit, text: $text, from: $from, to: $to, metric: $metric, shared: $shared) { ${FIELDS} } }`;
const CHANGE = `mutation ($id: String!, $version: Int!, $text: String!, $from: Day!, $to: Day, $metric: String,
    $shared: Boolean) {
  done: updateAnnotation(id: $id, version: $version, text: $text, from: $from, to: $to, metric: $metric, shared: $shared) {
    ${FIELDS} } }`;
const REMOVE = `mutation ($id: String!, $version: Int!) { done: removeAnnotation(id: $id, version: $version) }`;
const RESTORE = `mutation ($id: String!) { done: restoreAnnotation(id: $id) { ${FIELDS} } }`;

let app: TestApp;
let director: TestPerson;
let staff: TestPerson;
let viewer: TestPerson;
let coordinator: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  staff = await app.as('STAFF', YUME);
  viewer = await app.as('VIEWER', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
  stranger = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

const seen = async (by: TestClient, units = [YUME], more: object = {}) => {
  const asked = { units, ...more };
  type Answer = {
    annotations: { items: Annotation[]; more: number; units: { code: string }[] };
  };
  return (await by.data<Answer>(LIST, asked)).annotations;
};

const texts = async (by: TestClient, units = [YUME], more: object = {}): Promise<string[]> =>
  (await seen(by, units, more)).items.map(({ text }) => text);

const tell = async (by: TestClient, query: string, variables: object): Promise<Annotation> =>
  (await by.data<{ done: Annotation }>(query, { ...variables })).done;

const add = (by: TestClient, said: Said): Promise<Annotation> => tell(by, ADD, said);

const refusal = async (by: TestClient, query: string, variables: object): Promise<string> =>
  (await by.refusal(query, { ...variables })).code;

const may = (day: string): Pick<Said, 'unit' | 'from'> => ({ unit: YUME, from: `2021-05-${day}` });

const trail = () =>
  app.database.rows<{ action: string; node: string; subject: string; changes: object[] }>(
    `SELECT action, node, subject, changes FROM audit_entry WHERE action LIKE 'ANNOTATION%' ORDER BY id`,
  );

describe('what somebody noted', () => {
  it('carries what was typed, when, and who wrote it', async () => {
    const added = await add(viewer, { ...may('01'), text: ' 一行目\r\n二行目 ', metric: CASES });
    expect(added).toMatchObject({
      ...{ unit: { code: YUME }, metric: CASES, from: '2021-05-01', to: '2021-05-01' },
      ...{ text: '一行目\n二行目', shared: false, author: `VIEWER ${YUME}`, version: 1 },
      ...{ mine: true, mayRemove: true, changedAt: null },
    });
    expect(added.createdAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect((await seen(viewer)).items).toEqual([added]);
    await tell(viewer, REMOVE, added);
  });

  it('is seen by nobody but its author until it is shared', async () => {
    const { id, version } = await add(director, { ...may('02'), text: '自分だけ' });
    expect(await texts(director)).toEqual(['自分だけ']);
    for (const other of [staff, viewer, coordinator, app]) expect(await texts(other)).toEqual([]);
    const said = { text: 'みんなに', from: '2021-05-02', shared: true };
    await tell(director, CHANGE, { id, version, ...said });
    for (const other of [staff, viewer, coordinator, app])
      expect(await texts(other)).toEqual(['みんなに']);
    const [one] = (await seen(viewer)).items;
    expect(one).toMatchObject({ mine: false, mayRemove: false, author: `DIRECTOR ${YUME}` });
    expect((await seen(staff)).items[0]).toMatchObject({ mine: false, mayRemove: true });
    await tell(director, REMOVE, { id, version: 2 });
  });

  it('does not exist for those who do not see the unit', async () => {
    const { id, version } = await add(director, { ...may('03'), text: '内輪', shared: true });
    const before = { id, version };
    expect(await refusal(stranger, LIST, { units: [YUME] })).toBe('UNKNOWN_UNIT');
    expect(await refusal(stranger, LIST, { units: ['no-such-unit'] })).toBe('UNKNOWN_UNIT');
    expect(await refusal(stranger, ADD, { ...may('03'), text: 'x' })).toBe('UNKNOWN_UNIT');
    const said = { ...before, text: 'x', from: '2021-05-03' };
    for (const none of [before, { id: 'none', version }])
      for (const query of [CHANGE, REMOVE, RESTORE])
        expect(await refusal(stranger, query, { ...said, ...none })).toBe('NOT_FOUND');
    await tell(director, REMOVE, before);
  });

  it('is not for passers-by, nor for who sees the unit only because it is published', async () => {
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: [TRENDS]) { pages } }`);
    const { id, version } = await add(director, { ...may('04'), text: '内輪', shared: true });
    expect(await refusal(app.passerBy(), LIST, { units: [YUME] })).toBe('SIGN_IN_NEEDED');
    const outside = await seen(stranger, [YUME, KYODO]);
    expect(outside).toEqual({ items: [], more: 0, units: [{ code: KYODO }] });
    expect(await refusal(stranger, ADD, { ...may('04'), text: 'x' })).toBe('UNKNOWN_UNIT');
    expect(await refusal(stranger, REMOVE, { id, version })).toBe('NOT_FOUND');
    await tell(director, REMOVE, { id, version });
    await app.data(`mutation { publishPages(unit: "${YUME}", pages: []) { pages } }`);
  });

  it('is not for programs', async () => {
    const { createMachineToken: token } = await app.data<{
      createMachineToken: { secret: string };
    }>(
      `mutation { createMachineToken(input: { name: "reads", role: DIRECTOR, unit: "${YUME}", mayWrite: true }) { secret } }`,
    );
    const machine = app.machine(token.secret);
    expect(await machine.refusal(LIST, { units: [YUME] })).toMatchObject({
      ...{ code: 'NOT_FOUND', params: { code: 'annotations' } },
    });
    expect(await refusal(machine, ADD, { ...may('04'), text: 'x' })).toBe('NOT_FOUND');
  });
});

describe('what is asked for', () => {
  const added: Annotation[] = [];
  beforeAll(async () => {
    const shared = true;
    const say = async (by: TestClient, said: Said) =>
      added.push(await add(by, { ...said, shared }));
    await say(app, { unit: CITY, text: '市', from: '2021-06-01', to: '2021-06-30' });
    await say(app, {
      unit: YUME,
      text: '相談',
      from: '2021-07-01',
      to: '2021-07-15',
      metric: CASES,
    });
    await say(app, { unit: YUME, text: '来館', from: '2021-08-01', metric: 'facility.visitors' });
    await say(app, { unit: GROUP, text: '連絡会', from: '2021-09-01' });
    await say(app, { unit: KYODO, text: '横浜', from: '2021-10-01' });
  });
  afterAll(async () => {
    for (const one of added) await tell(app, REMOVE, one);
  });

  it.each([
    ['a center: its own and its city’s', [YUME], {}, ['市', '相談', '来館']],
    ['a city: its centers’, too', [CITY], {}, ['市', '相談', '来館']],
    ['a group: its own and its members’', [GROUP], {}, ['市', '相談', '来館', '連絡会']],
    ['two units', [YUME, KYODO], {}, ['市', '相談', '来館', '横浜']],
    ['a metric: what is about it or about all', [YUME], { metric: CASES }, ['市', '相談']],
    [
      'a period: what has a day in it',
      [YUME],
      { period: { from: '2021-06-30', to: '2021-07-01' } },
      ['市', '相談'],
    ],
    ['a fiscal year', [YUME], { period: { fiscalYear: 2020 } }, []],
  ])('%s', async (_, units, more, expected) => {
    expect(await texts(app, units, more)).toEqual(expected);
  });

  it('leaves out what is above and out of sight', async () => {
    expect(await texts(director, [YUME])).toEqual(['相談', '来館']);
    expect((await seen(director, [YUME])).units).toEqual([{ code: YUME }]);
  });

  it.each([
    ['EMPTY_LIST', { units: [] }],
    ['TOO_MANY', { units: Array.from({ length: 201 }, () => YUME) }],
    ['UNKNOWN_METRIC', { units: [YUME], metric: 'none' }],
    ['PERIOD_FORM', { units: [YUME], period: {} }],
  ])('wrongly, is told %s', async (code, asked) => {
    expect(await refusal(app, LIST, asked)).toBe(code);
  });

  it('counts what does not fit', async () => {
    await app.database.rows(
      `INSERT INTO annotation (id, node, period_from, period_to, body, shared, author_id, author_name, created_at, version)
       SELECT gen_random_uuid(), $1, '1999-04-01', '1999-04-01', 'x', true, gen_random_uuid(), 'x', now(), 1
       FROM generate_series(1, 103)`,
      [KYODO],
    );
    const { items, more } = await seen(app, [KYODO], { period: { fiscalYear: 1999 } });
    expect([items.length, more]).toEqual([100, 3]);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing said', 'NOTE_INVALID', { text: '  ' }],
    ['too much said', 'NOTE_INVALID', { text: 'あ'.repeat(501) }],
    ['signs that turn the text round', 'NOTE_INVALID', { text: 'a\u202eb' }],
    ['a metric nobody knows', 'UNKNOWN_METRIC', { metric: 'none' }],
    ['an end before its beginning', 'PERIOD_ORDER', { to: '2021-04-01' }],
    ['a year nobody counts', 'FISCAL_YEAR_OUT_OF_RANGE', { from: '1901-01-01' }],
  ])('%s', async (_, code, wrong) => {
    expect(await refusal(director, ADD, { ...may('05'), text: 'x', ...wrong })).toBe(code);
  });

  it('more than one person keeps', async () => {
    const writer = await app.as('VIEWER', YUME);
    await app.database.rows(
      `INSERT INTO annotation (id, node, period_from, period_to, body, shared, author_id, author_name, created_at, version)
       SELECT gen_random_uuid(), $2, '1998-04-01', '1998-04-01', 'x', false, u.id, 'x', now(), 1
       FROM app_user u, generate_series(1, 2000) WHERE u.email = $1`,
      [writer.email, YUME],
    );
    expect(await refusal(writer, ADD, { ...may('05'), text: 'x' })).toBe('KEPT_TOO_MANY');
  });
});

describe('a change', () => {
  it('is for the author alone; those in charge may remove what is shared, and bring it back', async () => {
    const { id, version } = await add(viewer, { ...may('06'), text: '読者', shared: true });
    const said = { id, version, text: 'x', from: '2021-05-06' };
    for (const other of [director, staff, coordinator])
      expect(await refusal(other, CHANGE, said)).toBe('NOT_YOURS');
    const other = await app.as('EVALUATOR', YUME);
    expect(await refusal(other, REMOVE, { id, version })).toBe('NOT_YOURS');
    await tell(staff, REMOVE, { id, version });
    expect(await texts(viewer)).toEqual([]);
    expect(await refusal(other, RESTORE, { id })).toBe('NOT_YOURS');
    const back = await tell(director, RESTORE, { id });
    expect(back).toMatchObject({ text: '読者', author: `VIEWER ${YUME}`, version: 3 });
    expect(await tell(viewer, RESTORE, { id })).toMatchObject({ version: 3 });
    await tell(viewer, REMOVE, { id, version: 3 });
  });

  it('of another state than the one looked at is refused, and says so', async () => {
    const { id, version } = await add(director, { ...may('07'), text: '一', shared: true });
    const said = (text: string) => ({ id, version, text, from: '2021-05-07', shared: true });
    const once = await tell(director, CHANGE, said('二'));
    expect(once).toMatchObject({ text: '二', version: 2 });
    expect(once.changedAt).not.toBeNull();
    expect(await refusal(director, CHANGE, said('三'))).toBe('EDITED_MEANWHILE');
    expect(await refusal(director, REMOVE, { id, version })).toBe('EDITED_MEANWHILE');
    expect(await tell(director, CHANGE, { ...said('二'), version: 2 })).toMatchObject({
      version: 2,
    });
    await tell(director, REMOVE, { id, version: 2 });
    for (const query of [CHANGE, REMOVE])
      expect(await refusal(director, query, said('四'))).toBe('REMOVED_MEANWHILE');
  });

  it('made twice at once is made once', async () => {
    const { id, version } = await add(director, { ...may('08'), text: '零' });
    const said = (text: string) => ({ id, version, text, from: '2021-05-08' });
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((text) => director.ask(CHANGE, said(text))),
    );
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.code)).toEqual([
      'EDITED_MEANWHILE',
      'EDITED_MEANWHILE',
    ]);
    const [left] = (await seen(director)).items;
    expect(left?.version).toBe(2);
    await tell(director, REMOVE, { id, version: 2 });
  });

  it('that removed something 30 days ago is for good at the next one', async () => {
    const old = await add(director, { ...may('09'), text: '古い' });
    await tell(director, REMOVE, old);
    await app.database.rows(
      `UPDATE annotation SET removed_at = now() - interval '31 days' WHERE id = $1`,
      [old.id],
    );
    await tell(director, REMOVE, await add(director, { ...may('09'), text: '新しい' }));
    expect(await refusal(director, RESTORE, { id: old.id })).toBe('NOT_FOUND');
  });
});

describe('the trail', () => {
  it('tells what was shared in words, and of what is private only that something was done', async () => {
    const start = (await trail()).length;
    const { id, version } = await add(director, { ...may('10'), text: '秘密' });
    const said = { id, text: '公然', from: '2021-05-10', shared: true };
    await tell(director, CHANGE, { ...said, version });
    await tell(director, REMOVE, { id, version: 2 });
    await tell(director, RESTORE, { id });
    const entries = (await trail()).slice(start);
    expect(entries.map(({ action, node, subject }) => [action, node, subject])).toEqual([
      ['ANNOTATION_ADDED', YUME, ''],
      ['ANNOTATION_CHANGED', YUME, '公然'],
      ['ANNOTATION_REMOVED', YUME, '公然'],
      ['ANNOTATION_RESTORED', YUME, '公然'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('秘密');
    expect(entries[0]?.changes).toEqual([{ field: 'shared', before: null, after: 'false' }]);
    await tell(director, REMOVE, { id, version: 4 });
  });
});

it('no figure is altered by a remark', async () => {
  const figures = () => app.database.rows('SELECT * FROM metric_cell ORDER BY 1, 2, 3, 4, 5, 6, 7');
  const before = await figures();
  const { id, version } = await add(director, { ...may('11'), text: 'x', shared: true });
  expect(await figures()).toEqual(before);
  await tell(director, REMOVE, { id, version });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADD,
  add,
  type Annotation,
  CHANGE,
  LIST,
  may,
  refusal,
  REMOVE,
  RESTORE,
  type Said,
  seen,
  tell,
  texts,
  YUME,
} from './builders/annotations.js';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const CITY = '132292';
const GROUP = 'tama-neighbours';
const KYODO = 'yokohama-kyodo';
const CASES = 'consultation.cases';

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
    const first = await add(writer, { ...may('05'), text: '元' });
    await tell(writer, REMOVE, first);
    await app.database.rows(
      `INSERT INTO annotation (id, node, period_from, period_to, body, shared, author_id, author_name, created_at, version)
       SELECT gen_random_uuid(), $2, '1998-04-01', '1998-04-01', 'x', false, u.id, 'x', now(), 1
       FROM app_user u, generate_series(1, 2000) WHERE u.email = $1`,
      [writer.email, YUME],
    );
    expect(await refusal(writer, ADD, { ...may('05'), text: 'x' })).toBe('KEPT_TOO_MANY');
    expect(await refusal(writer, RESTORE, first)).toBe('KEPT_TOO_MANY');
  });
});

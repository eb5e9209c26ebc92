import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

type Caller = Pick<TestApp, 'ask' | 'data' | 'refusal'>;

const CITY = '132292';
const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';

const CREATE_UNIT = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) {
  code level name { ja en } parent { code } municipalityCode openedOn closedOn note { ja } } }`;
const UPDATE_UNIT = `mutation ($code: String!, $input: UpdateUnitInput!) { updateUnit(code: $code, input: $input) {
  code level name { ja } names { name { ja en } from to } parent { code } municipalityCode openedOn closedOn note { en } } }`;
const CREATE_GROUP = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { code } }`;

const name = { ja: '試験センター', en: 'Test center' };
const center = (code: string, more: Record<string, unknown> = {}) => ({
  input: { code, level: 'CENTER', parent: CITY, name, ...more },
});

let app: TestApp;
let admin: Caller;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  admin = await app.as('ADMINISTRATOR');
});
afterAll(() => app.stop());

interface Entry {
  action: string;
  subject: string;
  kind: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

const trail = (node: string): Promise<Entry[]> =>
  app.database.rows<Entry>(
    'SELECT action, subject, changes, actor_kind AS kind FROM audit_entry WHERE node = $1 AND action <> $2 ORDER BY id',
    [node, 'IMPORTED'],
  );

describe('createUnit', () => {
  it('adds a city, a center in it and a space in that, and the audit trail says so', async () => {
    const city = { code: '131130', level: 'CITY', municipalityCode: '131130' };
    await admin.data(CREATE_UNIT, { input: { ...city, name: { ja: '渋谷区', en: 'Shibuya' } } });
    const { createUnit } = await admin.data<{ createUnit: unknown }>(CREATE_UNIT, {
      input: {
        ...center('shibuya-test', { parent: '131130', openedOn: '2024-04-01' }).input,
        name: { ja: '　試験センター ', en: ' Test center' },
        note: { ja: '仮の名前。', en: 'A name for now.' },
      },
    });
    expect(createUnit).toEqual({
      code: 'shibuya-test',
      level: 'CENTER',
      name,
      parent: { code: '131130' },
      municipalityCode: null,
      openedOn: '2024-04-01',
      closedOn: null,
      note: { ja: '仮の名前。' },
    });
    const space = { code: 'shibuya-test/room-1', level: 'SPACE', parent: 'shibuya-test' };
    await admin.data(CREATE_UNIT, { input: { ...space, name: { ja: '会議室', en: 'Room' } } });
    expect(await trail('shibuya-test')).toEqual([
      {
        action: 'UNIT_CREATED',
        subject: '試験センター',
        kind: 'PERSON',
        changes: [
          { field: 'level', before: null, after: 'CENTER' },
          { field: 'parent', before: null, after: '131130' },
          { field: 'names', before: null, after: '試験センター / Test center' },
          { field: 'openedOn', before: null, after: '2024-04-01' },
          { field: 'note', before: null, after: '仮の名前。 / A name for now.' },
        ],
      },
    ]);
    expect(await trail('shibuya-test/room-1')).toHaveLength(1);
  });

  it.each([
    ['a code in use', center(YUME), 'CODE_TAKEN'],
    ['the code of a group', center('tama-neighbours'), 'CODE_TAKEN'],
    ['a code in capitals', center('Center'), 'CODE_INVALID'],
    ['an empty code', center(''), 'CODE_INVALID'],
    ['a code that ends with a stroke', center('center/'), 'CODE_INVALID'],
    ['a code of 101 letters', center('x'.repeat(101)), 'CODE_INVALID'],
    [
      'a space without its center in its code',
      center('space-1', { level: 'SPACE', parent: YUME }),
      'CODE_INVALID',
    ],
    ['a center below nothing', center('new-center', { parent: null }), 'PARENT_LEVEL'],
    ['a center below a center', center('new-center', { parent: YUME }), 'PARENT_LEVEL'],
    ['a space below a city', center(`${CITY}/a`, { level: 'SPACE' }), 'PARENT_LEVEL'],
    ['a city below a city', center('new-city', { level: 'CITY' }), 'PARENT_LEVEL'],
    ['a country', center('france', { level: 'COUNTRY', parent: null }), 'PARENT_LEVEL'],
    ['an unknown parent', center('new-center', { parent: 'nope' }), 'UNKNOWN_UNIT'],
    ['a group as parent', center('new-center', { parent: 'tama-neighbours' }), 'NOT_A_UNIT'],
    [
      'a wrong check digit',
      center('new-center', { municipalityCode: '132293' }),
      'MUNICIPALITY_CODE_INVALID',
    ],
    [
      'an end before the beginning',
      center('new-center', { openedOn: '2024-04-02', closedOn: '2024-04-01' }),
      'PERIOD_ORDER',
    ],
    ['a name of blanks', center('new-center', { name: { ja: '　', en: 'x' } }), 'TEXT_INVALID'],
    [
      'a name of two lines',
      center('new-center', { name: { ja: '一\n二', en: 'x' } }),
      'TEXT_INVALID',
    ],
    [
      'a name of 201 letters',
      center('new-center', { name: { ja: '名', en: 'x'.repeat(201) } }),
      'TEXT_INVALID',
    ],
    ['half a note', center('new-center', { note: { ja: '注', en: '' } }), 'TEXT_INVALID'],
  ])('refuses %s, with the next step in both languages', async (_, variables, code) => {
    const refusal = await admin.refusal(CREATE_UNIT, variables);
    expect(refusal.code).toBe(code);
    const { message, next } = refusal;
    for (const text of [message.ja, message.en, next.ja, next.en]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  it('gives a code to one of two who take it at once, and refuses the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => admin.ask(CREATE_UNIT, center('at-once'))),
    );
    const refused = answers.flatMap(({ errors = [] }) => errors.map((e) => e.extensions.code));
    expect(refused).toEqual(Array.from({ length: 5 }, () => 'CODE_TAKEN'));
    expect(await trail('at-once')).toHaveLength(1);
  });

  it('leaves a unit and a group that want one code at once in the same way', async () => {
    const [unit, group] = await Promise.all([
      admin.ask(CREATE_UNIT, center('unit-or-group')),
      admin.ask(CREATE_GROUP, { input: { code: 'unit-or-group', name, members: [] } }),
    ]);
    const refused = [...(unit.errors ?? []), ...(group.errors ?? [])];
    expect(refused.map((e) => e.extensions.code)).toEqual(['CODE_TAKEN']);
  });
});

describe('updateUnit', () => {
  const create = (code: string) => admin.data(CREATE_UNIT, center(code));
  const update = (code: string, input: Record<string, unknown>) =>
    admin.data<{ updateUnit: Record<string, unknown> }>(UPDATE_UNIT, { code, input });

  it('puts the new state in the place of the old; what is not given is empty', async () => {
    await admin.data(CREATE_UNIT, center('renamed', { openedOn: '2020-04-01' }));
    const { updateUnit } = await update('renamed', {
      names: [
        { ...name, to: '2024-03-31' },
        { ja: '新センター', en: 'New center', from: '2024-04-01' },
      ],
      closedOn: '2030-03-31',
      note: { ja: '名前が変わった。', en: 'It was renamed.' },
    });
    expect(updateUnit).toEqual({
      code: 'renamed',
      level: 'CENTER',
      name: { ja: '新センター' },
      names: [
        { name, from: null, to: '2024-03-31' },
        { name: { ja: '新センター', en: 'New center' }, from: '2024-04-01', to: null },
      ],
      parent: { code: CITY },
      municipalityCode: null,
      openedOn: null,
      closedOn: '2030-03-31',
      note: { en: 'It was renamed.' },
    });
    const [, changed] = await trail('renamed');
    expect(changed).toMatchObject({ action: 'UNIT_CHANGED', subject: '新センター' });
    expect(changed?.changes).toEqual([
      {
        field: 'names',
        before: '試験センター / Test center',
        after: '試験センター / Test center (–2024-03-31); 新センター / New center (2024-04-01–)',
      },
      { field: 'openedOn', before: '2020-04-01', after: null },
      { field: 'closedOn', before: null, after: '2030-03-31' },
      { field: 'note', before: null, after: '名前が変わった。 / It was renamed.' },
    ]);
  });

  it('writes nothing, not even in the audit trail, when nothing changes', async () => {
    await create('unchanged');
    await update('unchanged', { names: [name] });
    expect(await trail('unchanged')).toHaveLength(1);
  });

  it('tells two names apart that read the same in the audit trail', async () => {
    await admin.data(CREATE_UNIT, center('apart', { name: { ja: '甲 / 乙', en: '丙' } }));
    const { updateUnit } = await update('apart', { names: [{ ja: '甲', en: '乙 / 丙' }] });
    expect(updateUnit).toMatchObject({ name: { ja: '甲' } });
    expect(await trail('apart')).toHaveLength(2);
  });

  it('tells of each of many changes at once what truly was there before', async () => {
    await create('in-turn');
    const days = [1, 2, 3, 4, 5].map((day) => `2024-04-0${day}`);
    await Promise.all(days.map((openedOn) => update('in-turn', { names: [name], openedOn })));
    const steps = (await trail('in-turn')).slice(1).flatMap(({ changes }) => changes);
    expect(steps).toHaveLength(5);
    steps.forEach(({ before }, i) => expect(before).toBe(steps[i - 1]?.after ?? null));
    expect(steps.map(({ after }) => after).sort()).toEqual(days);
  });

  it.each([
    ['an unknown unit', 'nope', { names: [name] }, 'UNKNOWN_UNIT'],
    ['a group', 'tama-neighbours', { names: [name] }, 'NOT_A_UNIT'],
    ['no name', KYODO, { names: [] }, 'EMPTY_LIST'],
    ['51 names', KYODO, { names: Array.from({ length: 51 }, () => name) }, 'LIST_TOO_LONG'],
    ['two names at once', KYODO, { names: [name, name] }, 'NAME_PERIODS'],
    [
      'names that share a day',
      KYODO,
      {
        names: [
          { ...name, to: '2024-04-01' },
          { ...name, from: '2024-04-01' },
        ],
      },
      'NAME_PERIODS',
    ],
    [
      'names in the wrong order',
      KYODO,
      {
        names: [
          { ...name, from: '2024-04-01' },
          { ...name, to: '2024-03-31' },
        ],
      },
      'NAME_PERIODS',
    ],
    [
      'a name that ends before it begins',
      KYODO,
      { names: [{ ...name, from: '2024-04-02', to: '2024-04-01' }] },
      'PERIOD_ORDER',
    ],
    [
      'a municipality code of five digits',
      KYODO,
      { names: [name], municipalityCode: '13229' },
      'MUNICIPALITY_CODE_INVALID',
    ],
  ])('refuses %s', async (_, code, input, expected) => {
    expect((await admin.refusal(UPDATE_UNIT, { code, input })).code).toBe(expected);
    expect(await trail(code)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

type Caller = Pick<TestApp, 'ask' | 'data' | 'refusal'>;

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';

const GROUP = 'code name { ja } names { name { ja } from to } members { unit { code } from to }';
const CREATE_GROUP = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { ${GROUP} } }`;
const UPDATE_GROUP = `mutation ($code: String!, $input: UpdateGroupInput!) { updateGroup(code: $code, input: $input) { ${GROUP} } }`;
const CREATE_UNIT = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { code parent { code } } }`;
const UPDATE_UNIT = `mutation ($code: String!, $input: UpdateUnitInput!) { updateUnit(code: $code, input: $input) { code } }`;

const name = { ja: '試験', en: 'Test' };
const unit = (code: string, level: string, parent: string | null) => ({
  input: { code, level, parent, name },
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
  changes: { field: string; before: string | null; after: string | null }[];
}

const trail = (node: string): Promise<Entry[]> =>
  app.database.rows<Entry>(
    'SELECT action, changes FROM audit_entry WHERE node = $1 AND action <> $2 ORDER BY id',
    [node, 'IMPORTED'],
  );

describe('createGroup and updateGroup', () => {
  it('keep the members in their order, with the days they belong to the group', async () => {
    const members = [{ unit: KYODO }, { unit: YUME, from: '2022-04-01', to: '2023-03-31' }];
    const made = await admin.data<{ createGroup: { members: unknown } }>(CREATE_GROUP, {
      input: { code: 'test-group', name, members },
    });
    expect(made.createGroup.members).toEqual([
      { unit: { code: KYODO }, from: null, to: null },
      { unit: { code: YUME }, from: '2022-04-01', to: '2023-03-31' },
    ]);
    const changed = await admin.data<{ updateGroup: { members: unknown } }>(UPDATE_GROUP, {
      code: 'test-group',
      input: {
        names: [name],
        members: [members[1], { unit: YUME, from: '2024-04-01' }, { unit: KYODO }],
      },
    });
    expect(changed.updateGroup.members).toEqual([
      { unit: { code: YUME }, from: '2022-04-01', to: '2023-03-31' },
      { unit: { code: YUME }, from: '2024-04-01', to: null },
      { unit: { code: KYODO }, from: null, to: null },
    ]);
    const entries = await trail('test-group');
    expect(entries.map(({ action }) => action)).toEqual(['GROUP_CREATED', 'GROUP_CHANGED']);
    expect(entries[1]?.changes).toEqual([
      {
        field: 'members',
        before: `${KYODO}; ${YUME} (2022-04-01–2023-03-31)`,
        after: `${YUME} (2022-04-01–2023-03-31); ${YUME} (2024-04-01–); ${KYODO}`,
      },
    ]);
  });

  it('write nothing when nothing changes', async () => {
    const input = { name, members: [{ unit: KYODO }] };
    await admin.data(CREATE_GROUP, { input: { ...input, code: 'same-group' } });
    const same = { names: [name], members: input.members };
    await admin.data(UPDATE_GROUP, { code: 'same-group', input: same });
    expect(await trail('same-group')).toHaveLength(1);
  });

  it.each([
    ['an unknown member', [{ unit: 'nope' }], 'UNKNOWN_UNIT'],
    ['a group as member', [{ unit: 'yokohama-network' }], 'NOT_A_UNIT'],
    ['a country as member', [{ unit: 'japan' }], 'CONTEXT_ONLY'],
    ['a member twice', [{ unit: KYODO }, { unit: KYODO, from: '2024-04-01' }], 'MEMBER_PERIODS'],
    [
      'a member that leaves before it joins',
      [{ unit: KYODO, from: '2024-04-02', to: '2024-04-01' }],
      'PERIOD_ORDER',
    ],
    ['501 members', Array.from({ length: 501 }, () => ({ unit: KYODO })), 'LIST_TOO_LONG'],
  ])('refuse %s', async (_, members, expected) => {
    const created = await admin.refusal(CREATE_GROUP, {
      input: { code: 'other-group', name, members },
    });
    const changed = await admin.refusal(UPDATE_GROUP, {
      code: 'tama-neighbours',
      input: { names: [name], members },
    });
    expect([created.code, changed.code]).toEqual([expected, expected]);
  });

  it('refuse a code in use, an unknown group and a unit', async () => {
    const taken = { input: { code: YUME, name, members: [] } };
    expect((await admin.refusal(CREATE_GROUP, taken)).code).toBe('CODE_TAKEN');
    const change = { names: [name], members: [] };
    const refusal = (code: string) => admin.refusal(UPDATE_GROUP, { code, input: change });
    expect((await refusal('nope')).code).toBe('UNKNOWN_UNIT');
    expect((await refusal(YUME)).code).toBe('NOT_A_GROUP');
  });
});

describe('who may change the network', () => {
  const change = { names: [name] };
  const group = { code: 'scoped-group', name, members: [{ unit: KYODO }] };

  it('nobody who is not signed in', async () => {
    expect(
      (await app.passerBy().refusal(CREATE_UNIT, unit('nobody', 'CENTER', '132292'))).code,
    ).toBe('SIGN_IN_NEEDED');
  });

  it('no director: for one there is no such operation', async () => {
    const director = await app.as('DIRECTOR', YUME);
    const space = unit(`${YUME}/room`, 'SPACE', YUME);
    expect((await director.refusal(CREATE_UNIT, space)).code).toBe('NOT_FOUND');
    expect((await director.refusal(UPDATE_UNIT, { code: YUME, input: change })).code).toBe(
      'NOT_FOUND',
    );
    expect((await director.refusal(CREATE_GROUP, { input: group })).code).toBe('NOT_FOUND');
  });

  it('an administrator of one center: it and its spaces, nothing else', async () => {
    const local = await app.as('ADMINISTRATOR', KYODO);
    const space = unit(`${KYODO}/room`, 'SPACE', KYODO);
    expect(await local.data(CREATE_UNIT, space)).toMatchObject({
      createUnit: { code: `${KYODO}/room`, parent: { code: KYODO } },
    });
    await local.data(UPDATE_UNIT, { code: `${KYODO}/room`, input: change });
    const refusals = await Promise.all([
      local.refusal(CREATE_UNIT, unit(`${YUME}/room`, 'SPACE', YUME)),
      local.refusal(CREATE_UNIT, unit('other', 'CENTER', '141003')),
      local.refusal(UPDATE_UNIT, { code: YUME, input: change }),
      local.refusal(CREATE_UNIT, unit('other', 'CITY', null)),
      local.refusal(CREATE_GROUP, { input: group }),
      local.refusal(UPDATE_GROUP, { code: 'yokohama-network', input: { ...change, members: [] } }),
      // A country is read by everybody, and in nobody's charge.
      local.refusal(UPDATE_UNIT, { code: 'japan', input: change }),
    ]);
    expect(refusals.map((refused) => refused.code)).toEqual([
      ...['UNKNOWN_UNIT', 'UNKNOWN_UNIT', 'UNKNOWN_UNIT'],
      ...['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'UNKNOWN_UNIT'],
    ]);
  });

  it('an administrator of one center learns that a code is taken, as codes are one namespace', async () => {
    const local = await app.as('ADMINISTRATOR', 'yokohama-network');
    await admin.data(CREATE_UNIT, unit(`${KYODO}/taken`, 'SPACE', KYODO));
    const again = unit(`${KYODO}/taken`, 'SPACE', KYODO);
    expect((await local.refusal(CREATE_UNIT, again)).code).toBe('CODE_TAKEN');
  });
});

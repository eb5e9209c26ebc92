import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  REMOVE,
  set,
  SET,
  type SetAnswer,
  type TargetAnswer,
  VERSIONS,
} from './builders/targets.js';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const GROUP = 'tama-neighbours';
const CASES = 'consultation.cases';

let app: TestApp;
let director: TestPerson;
let coordinator: TestPerson;
let staff: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
  staff = await app.as('STAFF', YUME);
  stranger = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

const key = (fiscalYear: number, more: Record<string, unknown> = {}) => ({
  ...{ unit: YUME, metric: CASES, fiscalYear },
  ...more,
});

async function versions(client: TestClient, asked: Record<string, unknown>) {
  return (await client.data<{ targetVersions: TargetAnswer[] }>(VERSIONS, asked)).targetVersions;
}

async function refusal(client: TestClient, input: Record<string, unknown>): Promise<string> {
  const usual = { ...key(2021), expectedVersion: 0, type: 'AT_LEAST', low: 100 };
  return (await client.refusal(SET, { input: { ...usual, ...input } })).code;
}

const remove = async (client: TestClient, fiscalYear: number, expectedVersion: number) =>
  (
    await client.data<{ removeTarget: SetAnswer }>(REMOVE, {
      ...{ target: key(fiscalYear), expectedVersion },
    })
  ).removeTarget;

describe('a target', () => {
  it('is kept with what was said, who said it, and its text in words', async () => {
    const { target } = await set(director, {
      ...key(2010, { type: 'RANGE', low: 80, high: 100, printed: ' 年80〜100件 ' }),
      ...{ profile: 'LAST_YEAR', scheme: 'capped', baseline: 70, baselineYear: 2009, reason: '増' },
    });
    expect(target).toMatchObject({
      ...{ unit: { code: YUME }, metric: { code: CASES }, programme: null, fiscalYear: 2010 },
      ...{ type: 'RANGE', low: 80, high: 100, printed: '年80〜100件', profile: 'LAST_YEAR' },
      ...{ scheme: { code: 'capped', version: 1 }, baseline: 70, baselineYear: 2009, reason: '増' },
      ...{ text: { ja: '80〜100件', en: '80 to 100 cases' }, author: { name: `DIRECTOR ${YUME}` } },
      ...{ version: 1, versions: 1, removed: false, source: null },
    });
  });

  it('of a plan leads to the document and line it is printed in', async () => {
    const asked = { unit: KYODO, metric: 'meeting.held', fiscalYear: 2023 };
    const [target] = await versions(stranger, { ...asked, programme: 'ward_center_network' });
    expect(target).toMatchObject({
      ...{ type: 'RANGE', low: 3, high: 4, printed: '年3〜4回' },
      source: { document: { code: 'S3' }, line: 125, printed: '年3〜4回' },
    });
  });

  it('keeps every version, the newest first; the same again is none', async () => {
    await set(director, key(2011, { low: 10 }));
    const again = await set(director, key(2011, { low: 10, expectedVersion: 1 }));
    expect(again).toMatchObject({ __typename: 'TargetSet', target: { version: 1 } });
    await set(coordinator, key(2011, { low: 20, expectedVersion: 1 }));
    const found = await versions(director, key(2011));
    expect(found.map(({ version, low, author }) => [version, low, author.name])).toEqual([
      [2, 20, `COORDINATOR ${GROUP}`],
      [1, 10, `DIRECTOR ${YUME}`],
    ]);
  });

  it('that is removed keeps its versions and can be set again', async () => {
    await set(director, key(2012, { low: 10 }));
    expect(await remove(director, 2012, 1)).toMatchObject({
      ...{ __typename: 'TargetRemoved', target: { version: 2, removed: true, low: 10 } },
    });
    expect(await set(director, key(2012, { low: 30 }))).toMatchObject({
      target: { version: 3, removed: false, low: 30 },
    });
    expect((await versions(director, key(2012))).map(({ removed }) => removed)).toEqual([
      ...[false, true, false],
    ]);
  });

  it('can be one of a group', async () => {
    const answer = await set(coordinator, { ...key(2011), unit: GROUP });
    expect(answer).toMatchObject({ target: { unit: { code: GROUP }, version: 1 } });
  });

  it('stands in the trail as it was before and after', async () => {
    const { auditEntries } = await app.data<{
      auditEntries: { entries: { action: string; changes: unknown }[] };
    }>(
      `{ auditEntries(unit: "${YUME}", actions: [TARGET_SET, TARGET_REMOVED], first: 3) {
        entries { action changes { field before after } } } }`,
    );
    expect(auditEntries.entries.map(({ action }) => action)).toEqual([
      ...['TARGET_SET', 'TARGET_REMOVED', 'TARGET_SET'],
    ]);
    expect(auditEntries.entries[1]?.changes).toContainEqual({
      ...{ field: 'target', before: '10件以上', after: null },
    });
  });

  it('that was removed cannot be removed again, and nobody is given the words of another', async () => {
    await set(director, key(2017, { low: 10, reason: '館長の理由' }));
    expect(await remove(coordinator, 2017, 1)).toMatchObject({
      target: { version: 2, reason: '', author: { name: `COORDINATOR ${GROUP}` } },
    });
    const asked = { target: key(2017), expectedVersion: 0 };
    expect((await director.refusal(REMOVE, asked)).code).toBe('NOT_FOUND');
    expect((await versions(director, key(2017))).length).toBe(2);
  });
});

describe('two who change one target', () => {
  it('the second sees what the first said, beside the own words, and nothing is lost', async () => {
    await set(director, key(2013, { low: 10, reason: 'はじめ' }));
    await set(director, key(2013, { low: 20, reason: '私', expectedVersion: 1 }));
    const late = await set(
      coordinator,
      key(2013, { low: 30, reason: '事務局', expectedVersion: 1 }),
    );
    expect(late).toMatchObject({
      __typename: 'TargetConflict',
      yours: { low: 30, reason: '事務局', version: 0 },
      theirs: { low: 20, reason: '私', version: 2, author: { name: `DIRECTOR ${YUME}` } },
      differences: [
        { part: 'aim', yours: { ja: '30件以上' }, theirs: { ja: '20件以上' } },
        { part: 'reason', yours: { ja: '事務局' }, theirs: { ja: '私' } },
      ],
    });
    expect((await versions(director, key(2013))).map(({ low }) => low)).toEqual([20, 10]);
    await set(coordinator, key(2013, { low: 30, expectedVersion: 2 }));
    expect((await versions(director, key(2013))).map(({ low }) => low)).toEqual([30, 20, 10]);
  });

  it.each([
    ['a version that is not there yet', { expectedVersion: 5 }, 1],
    ['a new one, where one stands', { expectedVersion: 0 }, 1],
  ])('%s is told what holds', async (_, input, version) => {
    await set(director, key(2014));
    expect(await set(director, key(2014, { ...input, low: 7 }))).toMatchObject({
      ...{ __typename: 'TargetConflict', theirs: { version } },
    });
  });

  it('who says again what already holds is not told of somebody else', async () => {
    const said = key(2018, { low: 10, reason: '同じ' });
    await set(director, said);
    // The answer was lost on its way: it is sent once more.
    expect(await set(director, said)).toMatchObject({
      ...{ __typename: 'TargetSet', target: { version: 1 } },
    });
    expect((await versions(director, key(2018))).length).toBe(1);
  });

  it('one removed meanwhile is not brought back by an edit, and one edited is not removed', async () => {
    await set(director, key(2015));
    await remove(director, 2015, 1);
    expect(await set(director, key(2015, { low: 7, expectedVersion: 1 }))).toMatchObject({
      ...{ __typename: 'TargetConflict', theirs: { removed: true, version: 2 }, differences: [] },
    });
    await set(director, key(2015));
    expect(await remove(director, 2015, 1)).toMatchObject({
      ...{ __typename: 'TargetConflict', yours: null, theirs: { version: 3 } },
    });
  });

  it('at once, over and over: one wins each time, and every change that was accepted is kept', async () => {
    const asked = { ...key(2016), programme: undefined };
    for (let pair = 0; pair < 50; pair += 1) {
      const [a, b] = await Promise.all([
        set(director, { ...asked, low: 2 * pair, expectedVersion: pair }),
        set(coordinator, { ...asked, low: 2 * pair + 1, expectedVersion: pair }),
      ]);
      const won = [a, b].filter(({ __typename }) => __typename === 'TargetSet');
      const lost = [a, b].filter(({ __typename }) => __typename === 'TargetConflict');
      expect([won.length, lost.length]).toEqual([1, 1]);
      expect(lost[0]?.theirs?.low).toBe(won[0]?.target.low);
    }
    const found = await versions(director, key(2016));
    expect(found.map(({ version }) => version)).toEqual(
      Array.from({ length: 50 }, (_, i) => 50 - i),
    );
    expect(new Set(found.map(({ low }) => low)).size).toBe(50);
  });
});

describe('what is refused', () => {
  it.each([
    ['a unit nobody knows', { unit: 'none' }, 'UNKNOWN_UNIT'],
    ['a metric nobody knows', { metric: 'none' }, 'UNKNOWN_METRIC'],
    [
      'a programme of a metric without programmes',
      { programme: 'seminar' },
      'UNKNOWN_DISAGGREGATION',
    ],
    ['a programme nobody knows', { metric: 'session.held', programme: 'none' }, 'UNKNOWN_OPTION'],
    ['a year nobody counts', { fiscalYear: 1900 }, 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['no number', { low: null }, 'TARGET_INVALID'],
    ['a range that falls', { type: 'RANGE', low: 5, high: 3 }, 'TARGET_INVALID'],
    ['less than nothing', { low: -1 }, 'TARGET_INVALID'],
    ['more than anybody counts', { low: 1e308 }, 'TARGET_INVALID'],
    ['a baseline nobody counted', { baseline: 1e13, baselineYear: 2020 }, 'TARGET_INVALID'],
    ['a part of a case', { low: 1.5 }, 'TARGET_NOT_WHOLE'],
    [
      'more than all of a share',
      { metric: 'space.no_show_rate', type: 'AT_MOST', low: null, high: 1.2 },
      'TARGET_OF_WHOLE',
    ],
    ['a day of another year', { type: 'MILESTONE', low: null, dueOn: '2022-04-01' }, 'TARGET_DAY'],
    ['shares that do not add up', { profile: 'OWN', shares: Array(12).fill(0.1) }, 'TARGET_SHARES'],
    ['own shares that are not given', { profile: 'OWN' }, 'TARGET_SHARES'],
    ['shares nobody asked for', { shares: Array(12).fill(1 / 12) }, 'TARGET_SHARES'],
    ['a scheme nobody knows', { scheme: 'none' }, 'UNKNOWN_SCHEME'],
    ['a baseline without its year', { baseline: 1 }, 'TARGET_BASELINE'],
    ['a baseline of the year itself', { baseline: 1, baselineYear: 2021 }, 'TARGET_BASELINE'],
    ['a reason longer than anybody reads', { reason: 'あ'.repeat(1_001) }, 'NOTE_INVALID'],
  ])('%s', async (_, wrong, code) => {
    expect(await refusal(director, wrong)).toBe(code);
  });

  it('what is wrong with the numbers is said in words', async () => {
    const input = { ...key(2021), expectedVersion: 0, type: 'RANGE', low: 5, high: 3 };
    const { message } = await director.refusal(SET, { input });
    expect(message.ja).toBe(
      'この目標は登録できません：「〜」の右の数は、左の数より大きくしてください。',
    );
  });

  it('to set one of a unit that is not one’s own, or without being in charge', async () => {
    expect(await refusal(stranger, {})).toBe('UNKNOWN_UNIT');
    expect(await refusal(staff, {})).toBe('NOT_FOUND');
    expect(await refusal(app.passerBy(), {})).toBe('SIGN_IN_NEEDED');
    expect((await stranger.refusal(VERSIONS, key(2013))).code).toBe('UNKNOWN_UNIT');
    expect((await versions(staff, key(2013))).length).toBe(3);
  });

  it('to remove what was never set', async () => {
    const asked = { target: key(2001), expectedVersion: 1 };
    expect((await director.refusal(REMOVE, asked)).code).toBe('NOT_FOUND');
  });

  it('more than a year can hold', async () => {
    await app.database.rows(
      `WITH said AS (INSERT INTO target_version (unit, metric, programme, fiscal_year, version, removed, type, profile, scheme,
          scheme_version, reason, author_name, set_at)
        SELECT $1, 'm' || n, '', 1990, 1, false, 'ONGOING', 'EVEN', 'uncapped', 1, '', 'x', now()
        FROM generate_series(1, 50) n RETURNING *)
       INSERT INTO target SELECT unit, metric, programme, fiscal_year, version FROM said`,
      [YUME],
    );
    expect(await refusal(director, { fiscalYear: 1990 })).toBe('TARGET_TOO_MANY');
  });
});

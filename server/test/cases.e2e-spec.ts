import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const CITY = '132292';
const YUME = 'nishitokyo-yumecollabo';
const CASES = `query ($unit: String!) { collaborationCases(unit: $unit) { mayAdd forms { code list name { ja } }
  counts { form { code } count }
  items { id name text form { code list } stage section sinceYear sincePrinted document { code } line author mayChange version } } }`;

interface Case {
  id: string;
  name: string;
  form: { code: string; list: string };
  section: string | null;
  sinceYear: number | null;
  sincePrinted: string | null;
  author: string | null;
  mayChange: boolean;
  version: number;
}
interface Cases {
  mayAdd: boolean;
  forms: { code: string; name: { ja: string } }[];
  counts: { form: { code: string }; count: number }[];
  items: Case[];
}

let app: TestApp;
let city: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  city = await app.as('COORDINATOR', CITY);
});
afterAll(() => app.stop());

const casesOf = async (by: TestClient, unit: string): Promise<Cases> =>
  (await by.data<{ collaborationCases: Cases }>(CASES, { unit })).collaborationCases;
const counted = ({ counts }: Cases): (string | number)[][] =>
  counts.map(({ form, count }) => [form.code, count]);

describe('the cases of Nishitokyo', () => {
  it('are four, one of each form, with section and beginning as printed (D001-04, D001-06)', async () => {
    const cases = await casesOf(app, YUME);
    expect(
      cases.items.map(({ name, form, section, sinceYear }) => [
        name,
        form.code,
        section,
        sinceYear,
      ]),
    ).toEqual([
      ['多言語情報提供事業', 'ITAKU', '文化振興課', 2005],
      ['こそだてフェスタ@西東京', 'KYOSAI', '児童青少年課', 2012],
      ['小規模公園・緑地活用事業', 'JIGYO_KYORYOKU', 'みどり公園課', 2019],
      ['ケアラー（在宅介護者）支援…傾聴と認知症から学ぶ', 'HOJO_JOSEI', '高齢者支援課', null],
    ]);
    expect(cases.items[0]).toMatchObject({
      sincePrinted: '平成 17 年',
      document: { code: 'S1' },
      line: 101,
    });
    expect(counted(cases)).toEqual([
      ['ITAKU', 1],
      ['KYOSAI', 1],
      ['JIGYO_KYORYOKU', 1],
      ['HOJO_JOSEI', 1],
    ]);
    expect(cases.forms.map(({ name }) => name.ja)).toEqual([
      '委託',
      '共催',
      '事業協力',
      '補助・助成',
    ]);
  });

  it('are not there for others, and nobody below the city changes them', async () => {
    const stranger = await app.as('DIRECTOR', 'yokohama-kyodo');
    expect((await stranger.refusal(CASES, { unit: YUME })).code).toBe('UNKNOWN_UNIT');
    const center = await app.as('DIRECTOR', YUME);
    const { items, mayAdd } = await casesOf(center, YUME);
    expect([mayAdd, items.some(({ mayChange }) => mayChange)]).toEqual([true, false]);
    const { id = '' } = items[0] ?? {};
    expect(
      await center.refusal(`mutation { removeCollaborationCase(id: "${id}", version: 1) }`),
    ).toMatchObject({
      ...{ code: 'NOT_FOUND', params: { code: id } },
    });
  });
});

describe('a case', () => {
  const said = (more = ''): string =>
    `name: "緑道の花壇", text: "植え替え", form: "KYOSAI", stage: PROPOSED${more}`;

  it('is written down, changed, removed and brought back, each with its trail', async () => {
    const { id } = await city.data<{ id: string }>(
      `mutation { id: addCollaborationCase(unit: "${CITY}", ${said(', sinceYear: 2024, section: " "')}) }`,
    );
    const find = async (): Promise<Case | undefined> =>
      (await casesOf(city, CITY)).items.find((each) => each.id === id);
    expect(await find()).toMatchObject({
      sinceYear: 2024,
      section: null,
      author: `COORDINATOR ${CITY}`,
      mayChange: true,
      version: 1,
    });
    expect(counted(await casesOf(city, CITY))[1]).toEqual(['KYOSAI', 2]);
    const change = (version: number): string =>
      `mutation { updateCollaborationCase(id: "${id}", version: ${version}, ${said(', section: "公園課"')}) }`;
    await city.data(change(1));
    expect(await find()).toMatchObject({ section: '公園課', sinceYear: null, version: 2 });
    expect((await city.refusal(change(1))).code).toBe('EDITED_MEANWHILE');
    await city.data(`mutation { removeCollaborationCase(id: "${id}", version: 2) }`);
    expect(await find()).toBeUndefined();
    expect((await city.refusal(change(3))).code).toBe('REMOVED_MEANWHILE');
    await city.data(`mutation { restoreCollaborationCase(id: "${id}") }`);
    expect(await find()).toMatchObject({ section: '公園課' });
    const rows = await app.database.rows<{ action: string }>(
      `SELECT action FROM audit_entry WHERE action LIKE 'CASE_%' AND node = $1 ORDER BY id`,
      [CITY],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'CASE_ADDED',
      'CASE_CHANGED',
      'CASE_REMOVED',
      'CASE_RESTORED',
    ]);
  });

  it('keeps what is printed of its beginning as long as the year stays', async () => {
    const [first] = (await casesOf(city, CITY)).items;
    const change = (version: number, year: number): string =>
      `mutation { updateCollaborationCase(id: "${first?.id}", version: ${version}, name: "n${year}", text: "t", form: "ITAKU",
        stage: ENDED, sinceYear: ${year}) }`;
    await city.data(change(1, 2005));
    expect((await casesOf(city, CITY)).items[0]).toMatchObject({
      sincePrinted: '平成 17 年',
      sinceYear: 2005,
    });
    await city.data(change(2, 2006));
    expect((await casesOf(city, CITY)).items[0]).toMatchObject({
      sincePrinted: null,
      sinceYear: 2006,
    });
  });

  it.each([
    ['an unknown form', said().replace('KYOSAI', 'NONE'), 'CASE_FORM'],
    ['no name', said().replace('緑道の花壇', ' '), 'NOTE_INVALID'],
    ['a year that cannot be', said(', sinceYear: 17'), 'CASE_YEAR'],
  ])('is refused with %s', async (_, given, code) => {
    const answer = await city.refusal(
      `mutation { addCollaborationCase(unit: "${CITY}", ${given}) }`,
    );
    expect(answer.code).toBe(code);
  });

  it('is refused where the caller is not in charge', async () => {
    const answer = await city.refusal(
      `mutation { addCollaborationCase(unit: "132039", ${said()}) }`,
    );
    expect(answer.code).toBe('UNKNOWN_UNIT');
  });
});

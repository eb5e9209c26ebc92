import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const PLAN = 'musashino-2022';

let app: TestApp;
let city: TestPerson;
let viewer: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  city = await app.as('DIRECTOR', '132039');
  viewer = await app.as('VIEWER', '132039');
});
afterAll(() => app.stop());

interface Node {
  code: string;
  canonical: string;
  basis: string;
  confirmedBy: string | null;
  section: string | null;
  version: number;
  indicators: {
    metric: { code: string };
    programme: { code: string } | null;
    value: { status: string } | null;
  }[];
  result: {
    state: string;
    text: string;
    author: string | null;
    version: number;
    programmes: { code: string }[];
    figures: unknown[];
  } | null;
  resultYears: number[];
}

const NODES = `query ($version: Int, $fiscalYear: Int = 2022) {
  planTree(plan: "${PLAN}", version: $version, fiscalYear: $fiscalYear) {
    version { number status author } plan { versions { number status } } withoutIndicator progress { state count } may { edit }
    nodes { code canonical basis confirmedBy section version resultYears
      indicators { metric { code } programme { code } value { status } }
      result { state text author version programmes { code } figures { metric { code } } } } } }`;

interface Tree {
  version: { number: number; status: string; author: string | null };
  plan: { versions: { number: number; status: string }[] };
  withoutIndicator: string[];
  progress: { state: string | null; count: number }[];
  may: { edit: boolean };
  nodes: Node[];
}

const treeOf = async (by: TestClient, asked: object = {}): Promise<Tree> =>
  (await by.data<{ planTree: Tree }>(NODES, { ...asked })).planTree;
const nodeOf = async (by: TestClient, code: string, asked: object = {}): Promise<Node> => {
  const found = (await treeOf(by, asked)).nodes.find((node) => node.code === code);
  if (!found) throw new Error(code);
  return found;
};
const tell = async (by: TestClient, what: string): Promise<unknown> =>
  (await by.data<{ told: unknown }>(`mutation { told: ${what} }`)).told;
const refused = async (by: TestClient, what: string): Promise<string> =>
  (await by.refusal(`mutation { told: ${what} }`)).code;
const at = (entry: string, version?: number): string =>
  `plan: "${PLAN}", entry: "${entry}"${version === undefined ? '' : `, version: ${version}`}`;
const trail = () =>
  app.database.rows<{ action: string; node: string; subject: string }>(
    `SELECT action, node, subject FROM audit_entry WHERE action LIKE 'PLAN_%' ORDER BY id DESC LIMIT 1`,
  );

describe('what happened with a measure', () => {
  it('is said once for all its places, with who and when, and counts in the progress', async () => {
    const said = `state: DONE, text: " 改修した。 ", programmes: ["seminar"]`;
    expect(await tell(city, `setPlanResult(${at('3-1-1', 0)}, fiscalYear: 2022, ${said})`)).toBe(1);
    for (const code of ['2-1-3', '3-1-1', '4-1-3']) {
      const { result, resultYears } = await nodeOf(viewer, code);
      expect(result).toMatchObject({
        state: 'DONE',
        text: '改修した。',
        version: 1,
        author: 'DIRECTOR 132039',
      });
      expect(result?.programmes).toEqual([{ code: 'seminar' }]);
      expect(result?.figures).toHaveLength(2);
      expect(resultYears).toEqual([2022]);
    }
    const { progress } = await treeOf(viewer);
    expect(progress.map(({ count }) => count)).toEqual([1, 0, 0, 0, 23]);
    expect((await nodeOf(viewer, '2-1-3', { fiscalYear: 2023 })).result).toBeNull();
    expect(await trail()).toEqual([
      { action: 'PLAN_RESULT_SET', node: '132039', subject: `${PLAN} 2-1-3 2022` },
    ]);
  });

  it('is changed only in the state that was looked at, and can be taken back', async () => {
    const change = (version: number, state: string): string =>
      `setPlanResult(${at('2-1-3', version)}, fiscalYear: 2022, state: ${state}, text: "t")`;
    expect(await refused(city, change(0, 'DROPPED'))).toBe('EDITED_MEANWHILE');
    expect(await tell(city, change(1, 'UNDER_WAY'))).toBe(2);
    expect(await refused(city, change(1, 'DROPPED'))).toBe('EDITED_MEANWHILE');
    expect(await tell(city, `setPlanResult(${at('4-1-3', 2)}, fiscalYear: 2022)`)).toBe(0);
    expect((await nodeOf(viewer, '2-1-3')).result).toBeNull();
  });

  it('of two at once one wins, and the other is told', async () => {
    const say = (text: string) =>
      city.ask(
        `mutation { setPlanResult(${at('1-1-1', 0)}, fiscalYear: 2024, state: DONE, text: "${text}") }`,
      );
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(say));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'EDITED_MEANWHILE', 'EDITED_MEANWHILE', 'EDITED_MEANWHILE']);
  });

  it.each([
    [
      'of a higher entry',
      `setPlanResult(${at('3-1', 0)}, fiscalYear: 2022, state: DONE, text: "t")`,
      'NOT_AN_ACTION',
    ],
    [
      'of none',
      `setPlanResult(${at('9-9-9', 0)}, fiscalYear: 2022, state: DONE, text: "t")`,
      'NOT_FOUND',
    ],
    [
      'without words',
      `setPlanResult(${at('1-1-1', 0)}, fiscalYear: 2022, state: DONE)`,
      'NOTE_INVALID',
    ],
    [
      'of no year',
      `setPlanResult(${at('1-1-1', 0)}, fiscalYear: 22, state: DONE, text: "t")`,
      'FISCAL_YEAR_OUT_OF_RANGE',
    ],
    [
      'with an unknown programme',
      `setPlanResult(${at('1-1-1', 0)}, fiscalYear: 2022, state: DONE, text: "t", programmes: ["no"])`,
      'UNKNOWN_OPTION',
    ],
  ])('is refused %s', async (_, what, code) => {
    expect(await refused(city, what)).toBe(code);
  });
});

describe('the section responsible', () => {
  it('is said, said anew, and taken away', async () => {
    expect(await tell(city, `setPlanSection(${at('2-2-2', 0)}, section: "市民活動推進課")`)).toBe(
      1,
    );
    expect(await nodeOf(viewer, '3-1-2')).toMatchObject({ section: '市民活動推進課', version: 1 });
    expect(await refused(city, `setPlanSection(${at('2-2-2', 0)}, section: "x")`)).toBe(
      'EDITED_MEANWHILE',
    );
    expect(await tell(city, `setPlanSection(${at('2-2-2', 1)}, section: " ")`)).toBe(2);
    expect((await nodeOf(viewer, '2-2-2')).section).toBeNull();
  });
});

describe('which copy counts', () => {
  it('is confirmed by a person, and left to the marks again; what was said stays', async () => {
    await tell(city, `setPlanSection(${at('2-5-1', 0)}, section: "課")`);
    expect(await tell(city, `confirmPlanCopy(${at('2-5-1', 1)}, canonical: "3-1-3")`)).toBe(2);
    expect(await nodeOf(viewer, '2-5-1')).toMatchObject({
      ...{ canonical: '3-1-3', basis: 'CONFIRMED', confirmedBy: 'DIRECTOR 132039', section: '課' },
    });
    expect((await treeOf(viewer)).nodes.filter(({ basis }) => basis === 'CONFIRMED')).toHaveLength(
      2,
    );
    expect(await tell(city, `confirmPlanCopy(${at('3-1-3', 2)})`)).toBe(3);
    expect(await nodeOf(viewer, '2-5-1')).toMatchObject({
      canonical: '2-5-1',
      basis: 'MARK',
      confirmedBy: null,
    });
  });

  it.each([
    ['1-1-1', '1-1-1', 'NOT_LISTED_AGAIN'],
    ['2-1-3', '1-1-1', 'NOT_FOUND'],
  ])('of %s is not %s', async (entry, canonical, code) => {
    expect(await refused(city, `confirmPlanCopy(${at(entry, 0)}, canonical: "${canonical}")`)).toBe(
      code,
    );
  });
});

describe('the figures a measure is followed by', () => {
  it('are attached to it at any of its places, with their value, and taken off', async () => {
    const indicator = `metric: "session.held", programme: "seminar"`;
    for (const twice of [1, 2])
      expect([
        twice,
        await tell(city, `attachPlanIndicator(${at('4-1-3')}, ${indicator})`),
      ]).toEqual([twice, true]);
    const { indicators } = await nodeOf(viewer, '2-1-3');
    expect(indicators).toMatchObject([
      { metric: { code: 'session.held' }, programme: { code: 'seminar' } },
    ]);
    expect(indicators[0]?.value?.status).toBeDefined();
    expect((await treeOf(viewer)).withoutIndicator).not.toContain('2-1-3');
    await tell(city, `detachPlanIndicator(${at('3-1-1')}, ${indicator})`);
    expect((await nodeOf(viewer, '2-1-3')).indicators).toEqual([]);
  });

  it.each([
    [`metric: "no.such"`, 'UNKNOWN_METRIC'],
    [`metric: "session.held", programme: "no"`, 'UNKNOWN_OPTION'],
    [`metric: "web.access", programme: "seminar"`, 'UNKNOWN_DISAGGREGATION'],
  ])('are not %s', async (indicator, code) => {
    expect(await refused(city, `attachPlanIndicator(${at('1-1-1')}, ${indicator})`)).toBe(code);
  });
});

describe('a new version', () => {
  it('begins with the entries of the newest; the older one stays as it was', async () => {
    const before = await treeOf(viewer);
    expect(await tell(city, `newPlanVersion(plan: "${PLAN}", status: PROPOSAL, seen: 1)`)).toBe(2);
    expect(await refused(city, `newPlanVersion(plan: "${PLAN}", status: FINAL, seen: 1)`)).toBe(
      'EDITED_MEANWHILE',
    );
    expect(await refused(city, `newPlanVersion(plan: "${PLAN}", status: DRAFT, seen: 2)`)).toBe(
      'NOT_A_STEP',
    );
    const now = await treeOf(viewer);
    expect(now.version).toEqual({ number: 2, status: 'PROPOSAL', author: 'DIRECTOR 132039' });
    expect(now.nodes).toEqual(before.nodes);
    expect(now.plan.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await treeOf(viewer, { version: 1 })).version.status).toBe('DRAFT');
  });
});

describe('who may say something', () => {
  it('is told with the plan, and others find no plan to change', async () => {
    expect((await treeOf(city)).may.edit).toBe(true);
    expect((await treeOf(viewer)).may.edit).toBe(false);
    const center = await app.as('DIRECTOR', 'musashino-place');
    expect((await treeOf(center)).may.edit).toBe(false);
    for (const what of [
      `setPlanSection(${at('1-1-1', 0)}, section: "x")`,
      `newPlanVersion(plan: "${PLAN}", status: FINAL, seen: 2)`,
      `attachPlanIndicator(${at('1-1-1')}, metric: "web.access")`,
    ])
      expect(await refused(center, what)).toBe('NOT_FOUND');
  });

  it('names nobody in public', async () => {
    await tell(
      city,
      `setPlanResult(${at('1-2-1', 0)}, fiscalYear: 2022, state: DONE, text: "公開")`,
    );
    await app.data(`mutation { publishPages(unit: "132039", pages: [PLANS]) { pages } }`);
    expect((await nodeOf(app.passerBy(), '1-2-1')).result).toMatchObject({
      text: '公開',
      author: null,
    });
    expect((await nodeOf(viewer, '1-2-1')).result?.author).toBe('DIRECTOR 132039');
  });
});

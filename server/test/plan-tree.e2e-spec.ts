import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createContext } from '../src/app.js';
import { SeedPlansService } from '../src/modules/plans/index.js';
import { readConfig } from '../src/platform/config/config.js';
import { systemContext } from '../src/platform/context/system-context.js';
import { resolve } from 'node:path';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const MUSASHINO = 'musashino-2022';
const TREE = `query ($plan: String!, $version: Int, $fiscalYear: Int = 2022, $figuresOf: String) {
  planTree(plan: $plan, version: $version, fiscalYear: $fiscalYear, figuresOf: $figuresOf) {
    plan { code unit { code } fromYear toYear versions { number status } }
    version { number status printedStatus dated document { code } }
    figuresOf { code } may { edit }
    counts { kind printed distinct }
    nodes { code parent place title mark canonical basis copies drift { kind text } alias { kind text } line listedLine
      actions { printed distinct } references { printed line entry } paragraphs }
    linkFindings { kind entry other text { ja en } } withoutIndicator progress { state count } } }`;

interface Piece {
  kind: string;
  text: string;
}
interface Tree {
  plan: { code: string; unit: { code: string }; versions: { number: number; status: string }[] };
  version: object;
  figuresOf: { code: string } | null;
  may: { edit: boolean };
  counts: { kind: string; printed: number; distinct: number }[];
  nodes: {
    code: string;
    place: string;
    title: string;
    canonical: string;
    basis: string;
    copies: string[];
    drift: Piece[] | null;
    alias: Piece[] | null;
    actions: object | null;
    references: object[];
    paragraphs: string[];
    line: number;
  }[];
  linkFindings: { kind: string; entry: string; other: string; text: { ja: string; en: string } }[];
  withoutIndicator: string[];
  progress: { state: string | null; count: number }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

const treeOf = async (by: TestClient, plan: string, more: object = {}): Promise<Tree> =>
  (await by.data<{ planTree: Tree }>(TREE, { plan, ...more })).planTree;
const plansOf = async (by: TestClient, unit: string): Promise<string[]> => {
  const query = `query ($unit: String!) { plans(unit: $unit) { code } }`;
  return (await by.data<{ plans: { code: string }[] }>(query, { unit })).plans.map(
    ({ code }) => code,
  );
};

describe('the plan of Musashino', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await treeOf(app, MUSASHINO);
  });
  const node = (code: string) => tree.nodes.find((each) => each.code === code);

  it('is a draft of 28 measures in print, 24 distinct (D002-01, D002-06)', () => {
    expect(tree.plan).toMatchObject({
      ...{ unit: { code: '132039' }, fromYear: 2022, toYear: 2029 },
      versions: [{ number: 1, status: 'DRAFT' }],
    });
    expect(tree.version).toMatchObject({
      printedStatus: '中間まとめ素案',
      document: { code: 'S2' },
    });
    expect(tree.counts).toEqual([
      { kind: 'BASIC_MEASURE', printed: 4, distinct: 4 },
      { kind: 'MEASURE', printed: 11, distinct: 11 },
      { kind: 'ACTION', printed: 28, distinct: 24 },
    ]);
    expect(node('3')?.actions).toEqual({ printed: 7, distinct: 7 });
  });

  it('says which copy counts, and how another is worded otherwise (D002-03, D002-04)', () => {
    expect(node('3-1-2')).toMatchObject({ canonical: '2-2-2', basis: 'MARK', copies: ['2-2-2'] });
    expect(node('2-1-3')).toMatchObject({
      canonical: '2-1-3',
      copies: ['3-1-1', '4-1-3'],
      drift: null,
    });
    const drift = node('3-1-2')?.drift ?? [];
    expect(
      drift
        .filter(({ kind }) => kind === 'AFTER')
        .map(({ text }) => text)
        .join(''),
    ).toContain('整備');
    expect(tree.nodes.filter((each) => each.drift !== null).map(({ code }) => code)).toEqual([
      '3-1-2',
    ]);
  });

  it('says in words where marks do not answer each other (D002-02), and where a line points (D002-05)', () => {
    expect(tree.linkFindings).toMatchObject([
      { kind: 'LESS_EXACT', entry: '3-1-3', other: '2-5-1' },
    ]);
    expect(tree.linkFindings[0]?.text.ja).toBe(
      '2-5①の印は3-1③を挙げていますが、3-1③の印は「2-5」までで、どの取組かを示していません。',
    );
    expect(node('3-2')?.references).toEqual([
      {
        entry: '2-1-2',
        line: 164,
        printed: '※「オンラインツールの活用支援」については、2-1 ②に記載',
      },
    ]);
  });

  it('has no indicator anywhere, and nothing was said of its measures (D002-07)', () => {
    expect(tree.withoutIndicator).toHaveLength(39);
    expect(tree.progress.find(({ state }) => state === null)).toEqual({ state: null, count: 24 });
  });
});

it('the policy of Nishitokyo lists its fourth policy under another name (D001-01)', async () => {
  const { nodes, counts, version } = await treeOf(app, 'nishitokyo-2020');
  expect(version).toMatchObject({ status: 'FINAL', printedStatus: null, dated: '令和2年3月' });
  expect(counts.map(({ printed }) => printed)).toEqual([5, 15]);
  const other = nodes.filter(({ alias }) => alias !== null);
  expect(other).toMatchObject([{ code: '4', listedLine: 16, line: 127 }]);
});

describe('who sees a plan', () => {
  it('are those who see its unit, or one below it', async () => {
    expect(await plansOf(app, 'musashino-place')).toEqual([MUSASHINO]);
    expect(await plansOf(app, 'tama-neighbours')).toEqual(['nishitokyo-2020']);
    expect(await plansOf(app, 'yokohama-kyodo')).toEqual([]);
    const director = await app.as('DIRECTOR', 'musashino-place');
    expect(await plansOf(director, 'musashino-place')).toEqual([MUSASHINO]);
    const tree = await treeOf(director, MUSASHINO);
    // The city itself is out of sight: no figures of it, and nothing of the plan to change.
    expect([tree.figuresOf, tree.may.edit, tree.plan.unit.code]).toEqual([null, false, '132039']);
    const own = await treeOf(director, MUSASHINO, { figuresOf: 'musashino-place' });
    expect(own.figuresOf?.code).toBe('musashino-place');
  });

  it('are not those elsewhere, to whom it is as if it were not there', async () => {
    const stranger = await app.as('DIRECTOR', 'yokohama-kyodo');
    for (const plan of [MUSASHINO, 'no-such-plan'])
      expect(await stranger.refusal(TREE, { plan })).toMatchObject({
        code: 'NOT_FOUND',
        params: { code: plan },
      });
    expect(await app.refusal(TREE, { plan: MUSASHINO, version: 9 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const city = await app.as('DIRECTOR', 'musashino-place');
    expect(await city.refusal(TREE, { plan: MUSASHINO, figuresOf: '132039' })).toMatchObject({
      code: 'UNKNOWN_UNIT',
    });
    expect(await app.refusal(TREE, { plan: MUSASHINO, fiscalYear: 12 })).toMatchObject({
      code: 'FISCAL_YEAR_OUT_OF_RANGE',
    });
  });

  it('are everybody, where the page is published', async () => {
    const passer = app.passerBy();
    expect((await passer.refusal(TREE, { plan: MUSASHINO })).code).toBe('SIGN_IN_NEEDED');
    await app.data(`mutation { publishPages(unit: "132039", pages: [PLANS]) { pages } }`);
    expect((await treeOf(passer, MUSASHINO)).may.edit).toBe(false);
    await app.data(`mutation { publishPages(unit: "132039", pages: []) { pages } }`);
  });

  it('see its document, also without a figure in it', async () => {
    const read = (by: TestClient) =>
      by
        .ask(`{ sourceDocument(code: "S2") { code } }`)
        .then(({ errors }) => errors?.[0]?.extensions.code ?? 'READ');
    expect(await read(await app.as('VIEWER', 'musashino-place'))).toBe('READ');
    expect(await read(await app.as('VIEWER', 'yokohama-kyodo'))).toBe('NOT_FOUND');
  });
});

it('loading the plans again adds nothing', async () => {
  const root = resolve(process.cwd(), '..');
  const config = readConfig({ DATABASE_URL: app.database.url }, root);
  const context = await createContext(app.database.url, config);
  const count = () => app.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM plan_entry`);
  const before = await count();
  await context.get(SeedPlansService).seedMissing(systemContext(new Date()), root);
  expect(await count()).toEqual(before);
  await context.close();
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADD,
  CONFIRM,
  LINK,
  list,
  LIST,
  refusal,
  REMOVE,
  RESTORE,
  SUGGEST,
  tell,
  WEB,
  YUME,
} from './builders/claims.js';
import { TestApp, type TestPerson } from './support/test-app.js';

const NONE = '00000000-0000-7000-8000-000000000000';

let app: TestApp;
let staff: TestPerson;
let evaluator: TestPerson;
let viewer: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  staff = await app.as('STAFF', YUME);
  evaluator = await app.as('EVALUATOR', YUME);
  viewer = await app.as('VIEWER', YUME);
  stranger = await app.as('EVALUATOR', 'yokohama-kyodo');
});
afterAll(() => app.stop());

const trail = async (id: string): Promise<string[]> => {
  const rows = await app.database.rows<{ action: string }>(
    `SELECT action FROM audit_entry WHERE action LIKE 'CLAIM%' AND node = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ action }) => action);
};

describe('a recorded sentence', () => {
  it('is linked by staff, confirmed by a member of the committee, and read by all of the center', async () => {
    const { link: _, ...plain } = WEB;
    const added = await tell(staff, ADD, plain);
    expect(added).toMatchObject({
      ...{ link: null, linkedBy: null, verdict: 'NOT_COMPUTABLE', figures: [], mayCheck: true },
      why: { ja: 'この文がどの数値について述べているのか、まだ結び付けられていません。' },
    });
    const { id } = added;
    const { fiscalYear, kind, link } = WEB;
    const linked = await tell(staff, LINK, { id, version: 1, fiscalYear, kind, link });
    expect(linked).toMatchObject({ verdict: 'NO_BASELINE', version: 2 });
    expect(linked.linkedBy).toBe(`STAFF ${YUME}`);
    const said = { verdict: 'NOT_COMPUTABLE', note: ' 認知度の調査がない\r\nため ' };
    const confirmed = await tell(evaluator, CONFIRM, { id, version: 2, ...said });
    expect(confirmed.confirmation).toEqual({
      ...{ verdict: 'NOT_COMPUTABLE', note: '認知度の調査がない\nため', isOutdated: false },
      author: `EVALUATOR ${YUME}`,
    });
    const [seen] = (await list(viewer, { units: [YUME] })).filter((one) => one.id === id);
    expect(seen).toEqual({ ...confirmed, mayCheck: false });
    const relinked = await tell(staff, LINK, { id, version: 3, fiscalYear, kind: 'MANY', link });
    expect(relinked).toMatchObject({ confirmation: null, version: 4 });
    const same = await tell(staff, LINK, { id, version: 4, fiscalYear, kind: 'MANY', link });
    expect(same.version).toBe(4);
    await tell(evaluator, CONFIRM, { id, version: 4, verdict: 'NOT_COMPUTABLE' });
    const taken = await tell(evaluator, CONFIRM, { id, version: 5 });
    expect(taken.confirmation).toBeNull();
    await tell(staff, REMOVE, { id, version: 6 });
    expect((await list(app)).some((one) => one.id === id)).toBe(false);
    expect(await tell(staff, RESTORE, { id })).toMatchObject({ id, version: 8 });
    expect(await tell(staff, RESTORE, { id })).toMatchObject({ id, version: 8 });
    await tell(staff, REMOVE, { id, version: 8 });
    expect(await trail(YUME)).toEqual([
      ...['CLAIM_ADDED', 'CLAIM_LINKED', 'CLAIM_CONFIRMED', 'CLAIM_LINKED', 'CLAIM_CONFIRMED'],
      ...['CLAIM_CONFIRMED', 'CLAIM_REMOVED', 'CLAIM_RESTORED', 'CLAIM_REMOVED'],
    ]);
  });

  it('is changed as it was looked at, or not at all', async () => {
    const { id } = await tell(staff, ADD, WEB);
    const { fiscalYear, kind, link } = WEB;
    await tell(staff, CONFIRM, { id, version: 1, verdict: 'SUPPORTED' });
    for (const query of [LINK, CONFIRM, REMOVE])
      expect(await refusal(staff, query, { id, version: 1, fiscalYear, kind, link })).toBe(
        'EDITED_MEANWHILE',
      );
    await tell(staff, REMOVE, { id, version: 2 });
    for (const query of [LINK, CONFIRM, REMOVE])
      expect(await refusal(staff, query, { id, version: 3, fiscalYear, kind, link })).toBe(
        'REMOVED_MEANWHILE',
      );
  });

  it('does not exist for those who do not see the unit', async () => {
    const [claim] = await list(staff, { document: 'S0' });
    const { id, version, fiscalYear, kind } = claim ?? { ...WEB, id: '', version: 0 };
    for (const one of [id, NONE, 'none'])
      for (const query of [LINK, CONFIRM, REMOVE, RESTORE])
        expect(await refusal(stranger, query, { id: one, version, fiscalYear, kind })).toBe(
          'NOT_FOUND',
        );
    expect(await list(stranger)).toEqual([]);
    expect(await refusal(stranger, LIST, { units: [YUME] })).toBe('UNKNOWN_UNIT');
    for (const query of [LIST, SUGGEST])
      expect(await refusal(stranger, query, { document: 'S0' })).toBe('NOT_FOUND');
    expect(await refusal(stranger, ADD, WEB)).toBe('NOT_FOUND');
    expect(await refusal(stranger, ADD, { ...WEB, document: 'S4' })).toBe('CLAIM_NOT_PRINTED');
  });

  it.each([
    ['UNKNOWN_METRIC', { link: { metric: 'none', comparison: 'NONE' } }],
    ['UNKNOWN_DISAGGREGATION', { link: { ...WEB.link, disaggregation: 'topic' } }],
    [
      'UNKNOWN_OPTION',
      {
        link: {
          ...{ metric: 'consultation.cases', disaggregation: 'topic', option: 'none' },
          comparison: 'NONE',
        },
      },
    ],
    ['CLAIM_LINK', { kind: 'MORE_OF_A_KIND' }],
    ['CLAIM_LINK', { link: { ...WEB.link, option: 'covid19' } }],
    ['CLAIM_LINK', { kind: 'MOST_EVER', link: { ...WEB.link, comparison: 'WITHIN_YEAR' } }],
    ['FISCAL_YEAR_OUT_OF_RANGE', { fiscalYear: 1900 }],
  ])('is refused with %s where it names what there is not: %j', async (code, part) => {
    expect(await refusal(staff, ADD, { ...WEB, ...part })).toBe(code);
  });

  it('of a network is found with all that stands below it', async () => {
    const inNetwork = await list(app, { units: ['tama-neighbours'], fiscalYear: 2021 });
    expect(new Set(inNetwork.map(({ unit }) => unit.code))).toEqual(new Set([YUME]));
    expect(await list(app, { units: [YUME], fiscalYear: 2020 })).toEqual([]);
    expect(await refusal(app, LIST, { units: [] })).toBe('EMPTY_LIST');
    expect(await refusal(app, LIST, { fiscalYear: 1900 })).toBe('FISCAL_YEAR_OUT_OF_RANGE');
  });
});

describe('the sentences that come with the product', () => {
  it('are recorded once; one somebody removed does not come again', async () => {
    const [claim] = await list(app, { document: 'S0' });
    if (!claim) throw new Error('No claim was seeded');
    await tell(app, REMOVE, { id: claim.id, version: claim.version });
    const { ClaimSeedService } = await import('../src/modules/claims/index.js');
    const { systemContext } = await import('../src/platform/context/system-context.js');
    const seeds = app.app.get(ClaimSeedService);
    expect(await seeds.seed(systemContext(new Date()), '..')).toBe(0);
    await tell(app, RESTORE, { id: claim.id });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

let app: TestApp;
let director: TestPerson;
let coordinator: TestPerson;
let viewer: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', 'nishitokyo-yumecollabo');
  coordinator = await app.as('COORDINATOR', 'tama-neighbours');
  viewer = await app.as('VIEWER', 'nishitokyo-yumecollabo');
});
afterAll(() => app.stop());

const NISHITOKYO = 'nishitokyo-yumecollabo';
const LOANS = 'equipment.loans';

interface Found {
  key: string;
  kind: string;
  state: string;
  changed: boolean;
  owner: { email: string; name: string } | null;
  note: string | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
  comments: { step: string; text: string; by: string }[];
  numbers: { value: number }[];
}

const FIELDS = `key kind state changed owner { email name } note resolvedBy resolvedAt comments { step text by }
  numbers { value }`;

const ask = async (args: string, by: TestClient = app): Promise<Found[]> =>
  (await by.data<{ findings: Found[] }>(`{ findings${args} { ${FIELDS} } }`)).findings;

const loans = async (by: TestClient = app, states = ''): Promise<Found> => {
  const [found] = await ask(`(metrics: ["${LOANS}"]${states})`, by);
  if (!found) throw new Error('no finding');
  return found;
};

const tell = async (by: TestClient, operation: string): Promise<Found> => {
  const data = await by.data<Record<string, Found>>(
    `mutation { told: ${operation} { ${FIELDS} } }`,
  );
  if (!data['told']) throw new Error('no answer');
  return data['told'];
};

const refusal = async (by: TestClient, operation: string): Promise<string> =>
  (await by.refusal(`mutation { ${operation} { key } }`)).code;

/** The total of a year, handed in again. */
const bring = (value: number, metric = LOANS) =>
  app.upload(
    `reporter,unit,metric,period,value\n${NISHITOKYO},${NISHITOKYO},${metric},FY2021,${value}\n`,
  );

const DIRECTOR = `DIRECTOR ${NISHITOKYO}`;

describe('a finding in the hands of people', () => {
  it('is open at first, and nobody has said anything', async () => {
    expect(await loans()).toMatchObject({
      ...{ state: 'OPEN', changed: false, owner: null, note: null, comments: [] },
      ...{ resolvedBy: null, resolvedAt: null },
    });
  });

  it('is given to somebody in charge of its unit, and to nobody else', async () => {
    const { key } = await loans();
    const { findingOwners } = await director.data<{ findingOwners: { email: string }[] }>(
      `{ findingOwners(unit: "${NISHITOKYO}") { email name } }`,
    );
    const emails = findingOwners.map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining([director.email, coordinator.email]));
    expect(emails).not.toContain(viewer.email);
    const stranger = await app.as('DIRECTOR', 'yokohama-kyodo');
    expect(emails).not.toContain(stranger.email);
    const given = await tell(
      coordinator,
      `assignFinding(key: "${key}", owner: "${director.email}")`,
    );
    expect(given.owner).toEqual({ email: director.email, name: DIRECTOR });
    for (const { email } of [stranger, viewer]) {
      expect(await refusal(director, `assignFinding(key: "${key}", owner: "${email}")`)).toBe(
        'FINDING_OWNER',
      );
    }
    const back = await tell(director, `assignFinding(key: "${key}")`);
    expect(back.owner).toBeNull();
    expect(back.comments.map(({ step, text }) => [step, text])).toEqual([
      ['ASSIGNED', DIRECTOR],
      ['ASSIGNED', ''],
    ]);
  });

  it('is commented in lines, and a comment stays as it was said', async () => {
    const { key } = await loans();
    const said = await tell(
      director,
      `commentFinding(key: "${key}", text: " 一行目\\r\\n二行目 ")`,
    );
    expect(said.comments.at(-1)).toEqual({
      step: 'COMMENTED',
      text: '一行目\n二行目',
      by: DIRECTOR,
    });
    for (const text of ['', '  ', 'あ'.repeat(2001), 'turned \\u202e round']) {
      expect(await refusal(director, `commentFinding(key: "${key}", text: "${text}")`)).toBe(
        'NOTE_INVALID',
      );
    }
  });

  it('is explained with a note, once, and its figures stay as they are', async () => {
    const { key, numbers } = await loans();
    const resolve = `resolveFinding(key: "${key}", resolution: EXPLAINED, note: "1件で2台")`;
    const before = await app.database.rows('SELECT * FROM observation ORDER BY id');
    const done = await tell(director, resolve);
    expect(done).toMatchObject({ state: 'EXPLAINED', note: '1件で2台', resolvedBy: DIRECTOR });
    expect(done.numbers).toEqual(numbers);
    expect(await app.database.rows('SELECT * FROM observation ORDER BY id')).toEqual(before);
    expect(await refusal(coordinator, resolve)).toBe('FINDING_STATE');
    expect(await ask('(states: [OPEN])')).toHaveLength(8);
    expect((await ask('(states: [EXPLAINED, ACCEPTED])')).map((found) => found.key)).toEqual([key]);
    expect(await ask('')).toHaveLength(9);
  });

  it('stands beside its value with what became of it', async () => {
    const { comparison } = await viewer.data<{
      comparison: { rows: { value: { findings: { state: string; note: string }[] } }[] };
    }>(`{ comparison(metric: "${LOANS}", units: ["${NISHITOKYO}"], period: { fiscalYear: 2021 }) {
      rows { value { findings { state note } } } } }`);
    expect(comparison.rows[0]?.value.findings).toEqual([{ state: 'EXPLAINED', note: '1件で2台' }]);
  });

  it('stays explained when all is checked again', async () => {
    await bring(164);
    expect(await loans()).toMatchObject({ state: 'EXPLAINED', changed: false });
  });

  it('is open again when its numbers are others, and says so', async () => {
    await bring(165);
    const again = await loans();
    expect(again).toMatchObject({ state: 'OPEN', changed: true, note: '1件で2台' });
    expect(again.comments.at(-1)).toMatchObject({ step: 'EXPLAINED', text: '1件で2台' });
    await bring(164);
    expect(await loans()).toMatchObject({ state: 'EXPLAINED', changed: false });
  });

  it('is opened again by hand, and what was said stays', async () => {
    const { key } = await loans();
    const open = await tell(coordinator, `reopenFinding(key: "${key}", note: "もう一度")`);
    expect(open).toMatchObject({ state: 'OPEN', changed: false, note: null, resolvedBy: null });
    expect(open.comments.map(({ step }) => step).slice(-2)).toEqual(['EXPLAINED', 'REOPENED']);
    expect(await refusal(director, `reopenFinding(key: "${key}")`)).toBe('FINDING_STATE');
  });

  it('cannot be called corrected as long as it stands', async () => {
    const { key } = await loans();
    const resolve = `resolveFinding(key: "${key}", resolution: CORRECTED, note: "直した")`;
    expect(await refusal(director, resolve)).toBe('FINDING_STANDS');
  });

  it('is corrected by an import, and kept for the record with what was said', async () => {
    const { key, comments } = await loans();
    await bring(324);
    expect(await ask(`(metrics: ["${LOANS}"])`)).toEqual([]);
    const gone = await loans(app, ', states: [CORRECTED]');
    expect(gone).toMatchObject({ key, state: 'CORRECTED', resolvedBy: null, note: null, comments });
    expect(gone.resolvedAt).toMatch(/^\d{4}-/);
    const why = `resolveFinding(key: "${key}", resolution: CORRECTED, note: "桁の誤り")`;
    expect(await tell(director, why)).toMatchObject({ note: '桁の誤り', resolvedBy: DIRECTOR });
    for (const wrong of [
      `resolveFinding(key: "${key}", resolution: ACCEPTED, note: "x")`,
      `reopenFinding(key: "${key}")`,
    ]) {
      expect(await refusal(director, wrong)).toBe('FINDING_STATE');
    }
  });

  it('is back and open when the figures are back', async () => {
    await bring(164);
    expect(await loans()).toMatchObject({ state: 'OPEN', changed: true });
  });

  it('that goes without a word leaves none', async () => {
    const rows = () =>
      app.database.rows(`SELECT FROM finding WHERE kind = 'UNIQUE_AGAINST_CUMULATIVE'`);
    expect(await rows()).toHaveLength(1);
    await bring(984, 'group.registered');
    expect(await rows()).toHaveLength(0);
    await bring(189, 'group.registered');
  });
});

describe('who may', () => {
  it('read what was said: members, not the public', async () => {
    const { key } = await loans();
    await tell(director, `commentFinding(key: "${key}", text: "内輪の話")`);
    await app.data(`mutation { publishPages(unit: "${NISHITOKYO}", pages: [OVERVIEW]) { pages } }`);
    const seen = await loans(app.passerBy());
    expect(seen).toMatchObject({ state: 'OPEN', owner: null, note: null, comments: [] });
    expect((await loans(viewer)).comments.at(-1)).toMatchObject({ text: '内輪の話' });
  });

  it('say something: those in charge; to others the finding is not there', async () => {
    const { key } = await loans();
    const stranger = await app.as('DIRECTOR', 'yokohama-kyodo');
    for (const operation of [
      `commentFinding(key: "${key}", text: "x")`,
      `assignFinding(key: "${key}")`,
      `reopenFinding(key: "${key}")`,
      `resolveFinding(key: "${key}", resolution: ACCEPTED, note: "x")`,
    ]) {
      expect(await refusal(stranger, operation)).toBe('NOT_FOUND');
      expect(await refusal(viewer, operation)).toBe('NOT_FOUND');
    }
    expect(await refusal(director, 'commentFinding(key: "none", text: "x")')).toBe('NOT_FOUND');
  });

  it('see every step in the trail', async () => {
    const entries = await app.database.rows<{ action: string; node: string }>(
      `SELECT DISTINCT action, node FROM audit_entry WHERE action LIKE 'FINDING%' ORDER BY action`,
    );
    expect(entries).toEqual(
      ['ASSIGNED', 'COMMENTED', 'REOPENED', 'RESOLVED'].map((step) => ({
        action: `FINDING_${step}`,
        node: NISHITOKYO,
      })),
    );
  });
});

it('what was said outlives a check of everything by other rules', async () => {
  const { key, comments } = await loans();
  await app.database.rows(`UPDATE finding SET numbers = '{}' WHERE key = $1`, [key]);
  const { QualityService } = await import('../src/modules/quality/index.js');
  await app.app.get(QualityService).rebuild({ verifyOnly: false }, new Date());
  expect((await loans()).comments).toEqual(comments);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const CENTER = 'nishitokyo-yumecollabo';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start('seeded');
});

afterAll(() => app.stop());

interface Entry {
  at: string;
  actor: { kind: string; name: string };
  action: string;
  unit: { code: string } | null;
  subject: string;
  changes: { field: string; before: string | null; after: string | null }[];
  requestId: string;
}

interface Trail {
  auditEntries: { entries: Entry[]; endCursor: string | null; hasNextPage: boolean };
}

const trail = async (args = '(first: 50)', client: TestClient = app) =>
  (
    await client.data<Trail>(`{ auditEntries${args} { entries { at actor { kind name } action unit { code } subject
      changes { field before after } requestId } endCursor hasNextPage } }`)
  ).auditEntries;

describe('the trail', () => {
  it('says who changed what, when, from what to what, and in which request', async () => {
    const admin = await app.as('ADMINISTRATOR');
    await admin.data(
      `mutation { inviteUser(input: { email: "t@example.jp", name: "古い名", roles: [{ role: STAFF, unit: "${CENTER}" }] }) { path } }`,
    );
    await admin.data(`mutation { renameUser(email: "t@example.jp", name: "新しい名") { name } }`);
    const [renamed, granted, invited] = (await trail('(first: 3)')).entries;
    expect(renamed).toMatchObject({
      actor: { kind: 'PERSON', name: 'ADMINISTRATOR' },
      action: 'USER_CHANGED',
      subject: 't@example.jp',
      changes: [{ field: 'name', before: '古い名', after: '新しい名' }],
    });
    expect(granted).toMatchObject({ action: 'ROLE_GRANTED', unit: { code: CENTER } });
    expect(invited).toMatchObject({ action: 'USER_INVITED', subject: 't@example.jp' });
    expect(granted?.requestId).toBe(invited?.requestId);
    expect(Date.parse(renamed?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('has no entry for what was refused or changed nothing', async () => {
    const [before] = (await trail('(first: 1)')).entries;
    await app.refusal(`mutation { renameUser(email: "t@example.jp", name: "") { name } }`);
    await app.refusal(
      `mutation { inviteUser(input: { email: "u@example.jp", name: "N", roles: [{ role: STAFF, unit: "nowhere" }] }) { path } }`,
    );
    await app.data(`mutation { renameUser(email: "t@example.jp", name: "新しい名") { name } }`);
    await app.data(`mutation { publishPages(unit: "132292", pages: []) { pages } }`);
    expect((await trail('(first: 1)')).entries).toEqual([before]);
  });

  it('knows of imports, of each reporter, and of exports', async () => {
    const staff = await app.as('STAFF', CENTER);
    await staff.upload(
      `reporter,unit,metric,period,value\n${CENTER},${CENTER},web.access,FY2017,5\n`,
    );
    await staff.data(
      `mutation { noteExport(page: "trends", what: "相談件数.csv", unit: "${CENTER}") }`,
    );
    await staff.data(`mutation { noteExport(page: "trends", what: "x", unit: "yokohama-kyodo") }`);
    const [hidden, exported, imported] = (await trail('(first: 3)')).entries;
    expect(imported).toMatchObject({
      action: 'IMPORTED',
      subject: 'figures.csv',
      unit: { code: CENTER },
    });
    expect(imported?.changes).toContainEqual({ field: 'NEW', before: null, after: '1' });
    expect(exported).toMatchObject({
      action: 'EXPORTED',
      subject: 'trends: 相談件数.csv',
      unit: { code: CENTER },
    });
    expect(hidden?.unit).toBeNull();
  });

  it('keeps no text typed for an account that is not there', async () => {
    await app
      .passerBy()
      .ask(`mutation { signIn(email: "my secret passphrase", password: "p") { state } }`);
    const [entry] = (await trail('(first: 1)')).entries;
    expect(entry).toMatchObject({
      action: 'SIGN_IN_REFUSED',
      subject: '',
      actor: { kind: 'PUBLIC', name: '' },
    });
    const rows = await app.database.rows(
      `SELECT 1 FROM audit_entry WHERE audit_entry::text LIKE '%secret passphrase%'`,
    );
    expect(rows).toEqual([]);
  });

  it('is read page by page, each entry once, and filtered', async () => {
    const first = await trail('(first: 4)');
    const second = await trail(`(first: 4, after: "${first.endCursor}")`);
    const both = await trail('(first: 8)');
    expect([...first.entries, ...second.entries]).toEqual(both.entries);
    const actions = await trail('(actions: [USER_CHANGED, EXPORTED])');
    expect(new Set(actions.entries.map(({ action }) => action))).toEqual(
      new Set(['USER_CHANGED', 'EXPORTED']),
    );
    const byStaff = await trail('(actor: "staff")');
    expect(new Set(byStaff.entries.map(({ actor }) => actor.name))).toEqual(
      new Set([`STAFF ${CENTER}`]),
    );
    const ofUnit = await trail(`(unit: "132292")`);
    expect(new Set(ofUnit.entries.map(({ unit }) => unit?.code))).toEqual(
      new Set([CENTER, '132292']),
    );
    expect((await trail('(from: "2020-01-01", to: "2020-12-31")')).entries).toEqual([]);
  });

  it('shows an administrator of some units what concerns these', async () => {
    const scoped = await app.as('ADMINISTRATOR', 'yokohama-kyodo');
    await app.data(
      `mutation { inviteUser(input: { email: "y@example.jp", name: "Y", roles: [{ role: STAFF, unit: "yokohama-kyodo" }] }) { path } }`,
    );
    const { entries } = await trail('(first: 500)', scoped);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ unit }) => unit?.code))).toEqual(new Set(['yokohama-kyodo']));
  });

  it.each([
    ['OUT_OF_RANGE', '(first: 0)'],
    ['OUT_OF_RANGE', '(first: 501)'],
    ['PERIOD_ORDER', '(from: "2026-02-01", to: "2026-01-01")'],
    ['UNKNOWN_UNIT', '(unit: "nowhere")'],
    ['BAD_CURSOR', '(after: "nonsense")'],
  ])('answers %s to %s', async (code, args) => {
    expect((await app.refusal(`{ auditEntries${args} { endCursor } }`)).code).toBe(code);
  });
});

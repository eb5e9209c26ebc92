import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../src/platform/database/database.js';
import {
  ALERTS_QUERY,
  alertsOf,
  choose,
  KYODO,
  MONDAY,
  PLACE,
  SEEN,
  somethingToTell,
} from './builders/alerts.js';
import { set } from './builders/targets.js';
import { onlyTheDate } from './support/only-the-date.js';
import { TestApp, type TestPerson } from './support/test-app.js';

let app: TestApp;
let director: TestPerson;

beforeAll(async () => {
  jest.useFakeTimers({ now: MONDAY, doNotFake: onlyTheDate });
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', PLACE);
  await somethingToTell(app, director);
});
afterAll(async () => {
  await app.stop();
  jest.useRealTimers();
});

describe('what needs attention', () => {
  it('is a target off pace, one that was missed and a late report, each with where it is shown', async () => {
    const { items, total, unseen, kinds } = await alertsOf(director);
    expect(items.map(({ kind, since, title }) => [kind, since, title.ja])).toEqual([
      ['REPORT', '2020-11-11', '月ごとの数値：2020年10月分が届いていません'],
      ['TARGET', '2020-04-30', '来訪者数（延べ）：目安より大きく遅れています'],
      ['TARGET', '2020-03-31', '来訪者数（延べ）：目標に届きませんでした'],
    ]);
    expect(items.map(({ text }) => text.en)).toEqual([
      'It was due on 10 November 2020.',
      '600 people by the end of September, where at least 900 people would be on pace. Far behind the target. October has no report and is left out on both sides.',
      '1,200 people, against a target of at least 2,000 people.',
    ]);
    expect(items.map(({ path }) => path)).toEqual([
      `/completeness?unit=${PLACE}&fy=2020&set=MONTHLY_FIGURES`,
      `/kpi?unit=${PLACE}&fy=2020&kpi=facility.visitors`,
      `/kpi?unit=${PLACE}&fy=2019&kpi=facility.visitors`,
    ]);
    expect([total, unseen]).toEqual([3, 3]);
    expect(kinds).toEqual([
      { kind: 'TARGET', total: 2, unseen: 2 },
      { kind: 'REPORT', total: 1, unseen: 1 },
    ]);
  });

  it('is a finding of this or last fiscal year, while it is open', async () => {
    const staff = await app.as('STAFF', KYODO);
    const { items } = await alertsOf(staff);
    const findings = items.filter(({ kind }) => kind === 'FINDING');
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ path }) => path))).toEqual(
      new Set([`/findings?unit=${KYODO}&fy=2020`]),
    );
    const [, key = ''] = findings[0]?.key.split(':') ?? [];
    await app.data(
      'mutation ($key: String!) { resolveFinding(key: $key, resolution: EXPLAINED, note: "n") { key } }',
      { key },
    );
    const after = (await alertsOf(staff)).items.filter(({ kind }) => kind === 'FINDING');
    expect(after).toHaveLength(findings.length - 1);
  });

  it('reaches as far as the roles do, and no stranger', async () => {
    const [viewer, elsewhere] = [await app.as('VIEWER', PLACE), await app.as('DIRECTOR', KYODO)];
    expect((await alertsOf(viewer)).total).toBe(3);
    expect((await alertsOf(elsewhere)).items.map(({ unit }) => unit.code)).not.toContain(PLACE);
    const unseen = await elsewhere.refusal(ALERTS_QUERY, { units: [PLACE] });
    expect([unseen.code, unseen.params]).toEqual(['UNKNOWN_UNIT', { code: PLACE }]);
    expect((await app.passerBy().refusal(ALERTS_QUERY, {})).code).toBe('SIGN_IN_NEEDED');
    await app.database.rows('DELETE FROM role_assignment WHERE user_id = ANY($1)', [
      (
        await app.database.rows<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [
          viewer.email,
        ])
      ).map(({ id }) => id),
    ]);
    expect((await alertsOf(viewer)).total).toBe(0);
  });

  it('of everything there is takes a bounded number of statements', async () => {
    const coordinator = await app.as('COORDINATOR');
    const database = app.app.get(Database);
    let statements = 0;
    database.listener = () => (statements += 1);
    const { items } = await alertsOf(coordinator);
    database.listener = null;
    const places = items.map(({ unit }) => unit.code.split('/')[0]);
    expect(places).toEqual(expect.arrayContaining([PLACE, KYODO]));
    expect(statements).toBeLessThanOrEqual(16);
  });
});

describe('what somebody has seen', () => {
  it('is seen by them alone, until there is something new to say', async () => {
    const [mine, other] = [await app.as('DIRECTOR', PLACE), await app.as('DIRECTOR', PLACE)];
    const keys = (await alertsOf(mine)).items.map(({ key }) => key);
    const marked = await mine.data<{ markAlertsSeen: { unseen: number; total: number } }>(SEEN, {
      keys: [...keys, 'TARGET:no-such-unit'],
    });
    expect(marked.markAlertsSeen).toMatchObject({ unseen: 0, total: 3 });
    expect((await alertsOf(other)).unseen).toBe(3);
    const target = { unit: PLACE, metric: 'facility.visitors', fiscalYear: 2020 };
    await set(director, { ...target, type: 'AT_LEAST', low: 1_900, expectedVersion: 1 });
    const { items } = await alertsOf(mine);
    expect(items.filter(({ seen }) => !seen).map(({ path }) => path)).toEqual([
      `/kpi?unit=${PLACE}&fy=2020&kpi=facility.visitors`,
    ]);
    const kept = await app.database.rows(`SELECT 1 FROM alert_mark WHERE key LIKE '%no-such%'`);
    expect(kept).toEqual([]);
  });

  it('cannot be marked about a unit out of sight', async () => {
    const elsewhere = await app.as('DIRECTOR', KYODO);
    const refused = await elsewhere.refusal(SEEN, { keys: ['n'], units: [PLACE] });
    expect(refused.code).toBe('UNKNOWN_UNIT');
  });
});

describe('a choice', () => {
  it('without one is everything on the overview and no e-mail; it is kept, and stands in the trail', async () => {
    const person = await app.as('DIRECTOR', PLACE);
    const CHOICE = '{ alertChoice { kinds email weekday language hour mailReady } }';
    expect(await person.data(CHOICE)).toEqual({
      alertChoice: {
        ...{ kinds: ['TARGET', 'REPORT', 'FINDING'], email: 'NEVER', weekday: 'MONDAY' },
        ...{ language: 'JA', hour: 7, mailReady: false },
      },
    });
    const chosen = await choose(person, { kinds: ['REPORT'], email: 'WEEKLY', weekday: 'FRIDAY' });
    expect(await person.data(CHOICE)).toEqual({ alertChoice: chosen });
    expect((await alertsOf(person)).items.map(({ kind }) => kind)).toEqual(['REPORT']);
    await choose(person, { kinds: ['REPORT'], email: 'WEEKLY', weekday: 'FRIDAY' });
    const trail = await app.database.rows<{ changes: { field: string }[] }>(
      `SELECT changes FROM audit_entry WHERE action = 'ALERT_CHOICE_SET'`,
    );
    expect(trail.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ['alertKinds', 'mailRhythm', 'mailWeekday'],
    ]);
  });

  it('shows the e-mail that would be sent now, and none where all is seen', async () => {
    const person = await app.as('DIRECTOR', PLACE);
    const PREVIEW = '{ alertDigest { subject { ja } sections { title { ja } items { key } } } }';
    const { alertDigest } = await person.data<{
      alertDigest: { subject: { ja: string }; sections: { items: { key: string }[] }[] } | null;
    }>(PREVIEW);
    expect(alertDigest?.subject.ja).toBe(
      '【Musubi】新しいお知らせ 3件（遅れている目標 2件、届いていない報告 1件）',
    );
    const keys = alertDigest?.sections.flatMap(({ items }) => items.map(({ key }) => key));
    await person.data(SEEN, { keys });
    expect(await person.data(PREVIEW)).toEqual({ alertDigest: null });
  });
});

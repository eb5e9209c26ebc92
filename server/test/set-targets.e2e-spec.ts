import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aTargetLine as aLine,
  SET_ALL,
  setAll as setAllOf,
  versionsOf,
} from './builders/target-sets.js';
import { set } from './builders/targets.js';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const GROUP = 'tama-neighbours';

let app: TestApp;
let director: TestPerson;
let coordinator: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
});
afterAll(() => app.stop());

const setAll = (client: TestClient, fiscalYear: number, targets: readonly unknown[]) =>
  setAllOf(client, YUME, fiscalYear, targets);

const versions = (fiscalYear: number, metric: string) =>
  versionsOf(director, { unit: YUME, metric, fiscalYear });

describe('several targets together', () => {
  it('sent twice, or at once, are set once', async () => {
    const lines = [aLine('consultation.cases', 1), aLine('web.access', 2)];
    const both = await Promise.all([setAll(director, 2030, lines), setAll(director, 2030, lines)]);
    both.push(await setAll(director, 2030, lines));
    expect(both.map(({ __typename }) => __typename)).toEqual(Array(3).fill('TargetsSet'));
    expect(await versions(2030, 'consultation.cases')).toEqual([1]);
    expect(await versions(2030, 'web.access')).toEqual([1]);
  });

  it('of which one was changed meanwhile are not set at all, and what holds is said', async () => {
    await set(coordinator, { unit: YUME, metric: 'web.access', fiscalYear: 2031, low: 7 });
    const lines = [
      aLine('consultation.cases', 1),
      aLine('web.access', 2),
      aLine('session.held', 3),
    ];
    expect(await setAll(director, 2031, lines)).toMatchObject({
      __typename: 'TargetsConflict',
      conflicts: [
        {
          yours: { metric: { code: 'web.access' }, low: 2 },
          theirs: { version: 1, low: 7, author: { name: `COORDINATOR ${GROUP}` } },
          differences: [{ part: 'aim' }],
        },
      ],
      text: { ja: expect.stringContaining('1件') },
    });
    expect(await versions(2031, 'consultation.cases')).toEqual([]);
    const left = await app.database.rows(
      `SELECT metric FROM target WHERE unit = $1 AND fiscal_year = 2031`,
      [YUME],
    );
    expect(left).toEqual([{ metric: 'web.access' }]);
  });

  it('of which one cannot be set are not set at all', async () => {
    const input = {
      ...{ unit: YUME, fiscalYear: 2032 },
      targets: [aLine('consultation.cases', 1), aLine('web.access', 1.5)],
    };
    expect((await director.refusal(SET_ALL, { input })).code).toBe('TARGET_NOT_WHOLE');
    expect(await versions(2032, 'consultation.cases')).toEqual([]);
  });

  it('at once with one of them by somebody else: every change that was accepted is kept', async () => {
    for (let pair = 0; pair < 10; pair += 1) {
      const usual = { unit: YUME, metric: 'web.access', fiscalYear: 2033 };
      const [many, one] = await Promise.all([
        setAll(
          director,
          2033,
          [aLine('web.access', 2 * pair, pair), aLine('consultation.cases', pair, 0)].slice(
            0,
            pair === 0 ? 2 : 1,
          ),
        ),
        set(coordinator, { ...usual, low: 2 * pair + 1, expectedVersion: pair }),
      ]);
      const won = [many.__typename === 'TargetsSet', one.__typename === 'TargetSet'];
      expect(won.filter(Boolean)).toEqual([true]);
    }
    expect((await versions(2033, 'web.access')).length).toBe(10);
  });

  it('each stand in the trail', async () => {
    await setAll(director, 2034, [aLine('consultation.cases', 1), aLine('web.access', 2)]);
    const { auditEntries } = await app.data<{ auditEntries: { entries: { changes: unknown }[] } }>(
      `{ auditEntries(unit: "${YUME}", actions: [TARGET_SET], first: 2) { entries { changes { field after } } } }`,
    );
    for (const { changes } of auditEntries.entries)
      expect(changes).toContainEqual({ field: 'fiscalYear', after: '2034' });
  });

  it.each([
    ['none', [], 'TARGETS_NONE'],
    ['one twice', [aLine('web.access', 1), aLine('web.access', 2)], 'TARGET_TWICE'],
    ['too many', Array.from({ length: 51 }, () => aLine('web.access', 1)), 'TARGET_TOO_MANY'],
  ])('%s is refused', async (_, targets, code) => {
    const input = { unit: YUME, fiscalYear: 2035, targets };
    expect((await director.refusal(SET_ALL, { input })).code).toBe(code);
  });
});

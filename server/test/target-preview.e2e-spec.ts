import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';

const SESSIONS = 'session.held';

let app: TestApp;
let director: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', 'nishitokyo-yumecollabo');
});
afterAll(() => app.stop());

const preview = (part: string, metric = SESSIONS) =>
  director.data(
    `{ targetPreview(metric: "${metric}", ${part}) { text { ja } problem { code text { en } } } }`,
  );

describe('what a target would mean, before it is set', () => {
  it.each([
    ['type: ABOUT, low: 6', /^5〜7回なら達成です。/],
    ['type: RANGE, low: 3, high: 4', /^3〜4回なら達成です。/],
    ['type: AT_MOST, high: 20', /^20回以内なら達成です。/],
    ['type: MILESTONE, dueOn: "2022-03-31"', /^2022年3月31日までに/],
  ])('%s', async (part, text) => {
    expect(await preview(part)).toMatchObject({
      targetPreview: { text: { ja: expect.stringMatching(text) }, problem: null },
    });
  });

  it('says what is missing', async () => {
    expect(await preview('type: RANGE, low: 4, high: 3')).toMatchObject({
      targetPreview: { text: null, problem: { code: 'NOT_RISING' } },
    });
    expect(await preview('type: EXACT')).toMatchObject({
      targetPreview: { text: null, problem: { code: 'LOW_NEEDED' } },
    });
  });

  it.each([
    ['年3〜4回', { type: 'RANGE', low: 3, high: 4, dueOn: null, text: { ja: '3〜4回' } }],
    ['3月発行予定', { type: 'MILESTONE', low: null, high: null, dueOn: '2022-03-31' }],
    ['相談に来る市民を増やす', null],
  ])('reads %s', async (printed, expected) => {
    const { printedTarget } = await director.data<{ printedTarget: unknown }>(
      `{ printedTarget(metric: "${SESSIONS}", printed: "${printed}", fiscalYear: 2021) { type low high dueOn text { ja } } }`,
    );
    if (expected === null) expect(printedTarget).toBeNull();
    else expect(printedTarget).toMatchObject(expected);
  });

  it('in brief a scorecard says the same, without earlier years and projections', async () => {
    const rows = 'rows { metric { code } state standing pace { verdict } actual { value }';
    const ask = async (brief: boolean) => {
      const answer = await director.data<{ scorecard: { rows: Record<string, unknown>[] } }>(
        `{ scorecard(unit: "nishitokyo-yumecollabo", fiscalYear: 2021, brief: ${brief}) { ${rows} history { fiscalYear } projection { value } projectionRefused { code } } } }`,
      );
      return answer.scorecard.rows;
    };
    const [whole, brief] = [await ask(false), await ask(true)];
    expect(brief.length).toBeGreaterThan(0);
    expect(brief).toEqual(
      whole.map((row) => ({ ...row, history: [], projection: null, projectionRefused: null })),
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

const VISITORS = 'facility.visitors';
const SHARE = 'space.no_show_rate';
const HELD = 'session.held';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Printed {
  printedTarget: { low: number | null; text: { ja: string } } | null;
}

interface Preview {
  targetPreview: { text: { ja: string } | null; problem: { code: string } | null };
}

describe('what is offered before a target is set', () => {
  it.each([
    ['visitors', VISITORS, '延べ500人以上', '500人以上'],
    ['visitors are no share', VISITORS, '80%以上', null],
    ['visitors are no tenths either', VISITORS, '8割', null],
    ['a share', SHARE, '5%以内', '5%以内'],
    ['a share is no number of cases', SHARE, '80件', null],
    ['a share of more than all', SHARE, '150%以上', null],
    ['half a session', HELD, '2.5回', null],
    ['what has no number', HELD, '通年', '通年'],
  ])('of the words of a plan: %s', async (_, metric, printed, text) => {
    const { printedTarget } = await app.data<Printed>(
      `query ($metric: String!, $printed: String!) {
        printedTarget(metric: $metric, printed: $printed, fiscalYear: 2021) { low text { ja } } }`,
      { metric, printed },
    );
    expect(printedTarget?.text.ja ?? null).toBe(text);
  });

  it.each([
    [VISITORS, 2.5, 'NOT_WHOLE'],
    [SHARE, 1.2, 'ABOVE_WHOLE'],
    [VISITORS, 1e13, 'TOO_LARGE'],
    [VISITORS, 250, null],
  ])('a preview of %s says no to %s as setting it would: %s', async (metric, low, problem) => {
    const { targetPreview } = await app.data<Preview>(
      `query ($metric: String!, $low: Float!) {
        targetPreview(metric: $metric, type: EXACT, low: $low) { text { ja } problem { code } } }`,
      { metric, low },
    );
    expect(targetPreview.problem?.code ?? null).toBe(problem);
    expect(targetPreview.text === null).toBe(problem !== null);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

/** A center of which the seeds know no figures. */
const A = 'musashino-place';

/** Cases by topic: a whole year, and the year after to the end of June. */
const TOPICS: Readonly<Record<string, readonly [before: number, now: number]>> = {
  '': [40, 50],
  activity: [20, 20],
  fundraising: [3, 15],
  tax: [0, 4],
  labour: [1, 5],
  publicity: [2, 3],
  other: [6, 30],
};

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  const pad = (n: number): string => String(n).padStart(2, '0');
  const row = (option: string, month: string, value: number) =>
    [A, A, 'consultation.cases', option && `topic=${option}`, month, value].join(',');
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => `2020-${pad(m)}`);
  const before = [...months, '2021-01', '2021-02', '2021-03'];
  const file = [
    'reporter,unit,metric,options,period,value',
    ...Object.entries(TOPICS).flatMap(([option, [then, now]]) => [
      ...before.map((month) => row(option, month, then)),
      ...['2021-04', '2021-05', '2021-06'].map((month) => row(option, month, now)),
    ]),
  ].join('\n');
  const answer = await app.upload(file);
  if (answer.statusCode >= 300) throw new Error(answer.body);
});
afterAll(() => app.stop());

interface Beside {
  value: { value: number | null; coverage: { reported: number; expected: number } };
  previous: { value: number | null };
  change: { value: number | null; difference: number | null } | null;
}
interface Rising {
  months: number[];
  smallBelow: number;
  total: Beside;
  options: (Beside & {
    option: { code: string };
    rank: number | null;
    residual: boolean;
    isSmall: boolean;
  })[];
}

const QUESTION = `query ($unit: String!, $fiscalYear: Int!, $metric: String!) {
  rising(metric: $metric, units: [$unit], fiscalYear: $fiscalYear, by: "topic") {
    months smallBelow total { ...B } options { option { code } rank residual isSmall
      value { value coverage { reported expected } } previous { value } change { value difference } } } }
  fragment B on RisingTotal { value { value coverage { reported expected } } previous { value } change { value difference } }`;

async function rising(variables: Record<string, unknown> = {}): Promise<Rising> {
  const standard = { unit: A, fiscalYear: 2021, metric: 'consultation.cases' };
  return (await app.data<{ rising: Rising }>(QUESTION, { ...standard, ...variables })).rising;
}

describe('topics that rose', () => {
  it('are set against the same months of the year before, not the whole year', async () => {
    const { months, total } = await rising();
    expect(months).toEqual([4, 5, 6]);
    expect(total).toMatchObject({
      value: { value: 150, coverage: { reported: 3, expected: 3 } },
      previous: { value: 120 },
      change: { value: 0.25, difference: 30 },
    });
  });

  it('stand by how many more cases there were; その他 and what did not rise take no rank', async () => {
    const { options } = await rising();
    expect(options.map(({ option, rank, change }) => [option.code, rank, change])).toEqual([
      ['fundraising', 1, { value: 4, difference: 36 }],
      ['tax', 2, { value: null, difference: 12 }],
      ['labour', 2, { value: 4, difference: 12 }],
      ['publicity', 4, { value: 0.5, difference: 3 }],
      ['activity', null, { value: 0, difference: 0 }],
      ['other', null, { value: 4, difference: 72 }],
    ]);
    expect(options.at(-1)?.residual).toBe(true);
  });

  it('say where both counts are small', async () => {
    const { options, smallBelow } = await rising();
    expect(smallBelow).toBe(10);
    const small = (rows: Rising['options']) =>
      rows.filter(({ isSmall }) => isSmall).map(({ option }) => option.code);
    expect(small(options)).toEqual(['publicity']);
  });

  it('without a year before there is nothing to compare, and no rank', async () => {
    const { total, options } = await rising({ fiscalYear: 2020 });
    expect(total).toMatchObject({ value: { value: 480 }, previous: { value: null }, change: null });
    expect(options.map(({ rank }) => rank)).toEqual(options.map(() => null));
  });

  it('of a rate nothing rises by a number', async () => {
    const variables = { unit: A, fiscalYear: 2021, metric: 'consultation.residual_share' };
    expect(await app.refusal(QUESTION, variables)).toMatchObject({ code: 'RATE_CANNOT_RISE' });
  });
});

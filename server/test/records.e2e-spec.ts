import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

describe('records', () => {
  const RECORDS = `query ($first: Int, $after: String, $option: String) {
    records(metric: "consultation.cases", unit: "141003", period: { fiscalYear: 2020 }, option: $option, first: $first, after: $after) {
      total endCursor hasNextPage records { version options { option { code } } value { value provenance { line printed } } } } }`;
  interface Page {
    records: {
      total: number;
      endCursor: string;
      hasNextPage: boolean;
      records: { options: { option: { code: string } }[]; value: ValueAnswer }[];
    };
  }

  it('pages through the printed figures behind a city’s value', async () => {
    const first = (await app.data<Page>(RECORDS, { first: 10 })).records;
    const rest = (await app.data<Page>(RECORDS, { first: 10, after: first.endCursor })).records;
    expect([first.total, first.records.length, first.hasNextPage]).toEqual([14, 10, true]);
    expect([rest.records.length, rest.hasNextPage]).toEqual([4, false]);
  });

  it.each(['covid19', 'topic=covid19'])('finds the figure of one option by %s', async (option) => {
    const page = (await app.data<Page>(RECORDS, { option })).records;
    expect(page.records[0]?.value).toMatchObject({
      value: 153,
      provenance: [{ line: 34, printed: '①153' }],
    });
  });

  it('does not take an option of one list for one of another', async () => {
    const page = (await app.data<Page>(RECORDS, { option: 'channel=other' })).records;
    expect(page.records).toEqual([]);
  });
});

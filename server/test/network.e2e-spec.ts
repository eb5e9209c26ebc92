import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

describe('orgUnits', () => {
  const codes = async (args: string) =>
    (await app.data<{ orgUnits: { code: string }[] }>(`{ orgUnits${args} { code } }`)).orgUnits.map(
      (u) => u.code,
    );

  it('lists cities, centers and spaces, of a level, within a unit or a group', async () => {
    expect(await codes('(level: CITY)')).toHaveLength(10);
    expect(await codes('(level: COUNTRY)')).toEqual(['japan']);
    expect(await codes('(within: "yokohama-kyodo")')).toEqual([
      'yokohama-kyodo',
      'yokohama-kyodo/space-ab',
    ]);
    // The city itself, its own center with a space, and one center in each of its 18 wards.
    expect(await codes('(within: "141003")')).toHaveLength(3 + 18);
    expect(await codes('(within: "yokohama-network", level: CENTER)')).toHaveLength(1 + 18);
    expect(await codes('(within: "tama-neighbours", level: CENTER)')).toEqual([
      'nishitokyo-yumecollabo',
    ]);
  });

  it('leaves out a unit on a day it was not open yet', async () => {
    const before = await codes('(within: "141003", at: "2020-06-28")');
    const after = await codes('(within: "141003", at: "2020-06-29")');
    expect(before).not.toContain('yokohama-kyodo');
    expect(after.filter((code) => !before.includes(code))).toEqual(['yokohama-kyodo']);
  });
});

describe('orgUnitGroups', () => {
  it('counts eight members of 近隣7市 from FY2022 and seven before', async () => {
    const members = async (at: string) => {
      const { orgUnitGroups } = await app.data<{
        orgUnitGroups: {
          code: string;
          name: { ja: string };
          members: { unit: { code: string } }[];
        }[];
      }>(`{ orgUnitGroups(at: "${at}") { code name { ja } members { unit { code } } } }`);
      return orgUnitGroups.find((group) => group.code === 'tama-neighbours');
    };
    expect((await members('2022-03-31'))?.members).toHaveLength(7);
    expect((await members('2022-04-01'))?.members).toHaveLength(8);
    expect((await members('2022-04-01'))?.name.ja).toBe('近隣7市情報連絡会');
  });
});

describe('metrics, availability and documents', () => {
  it('gives the catalogue with units, additivity and code lists', async () => {
    const { metrics } = await app.data<{ metrics: Record<string, unknown>[] }>(
      '{ metrics(codes: ["consultation.cases", "group.registered", "session.participants_unique"]) { code unit countType additivityInTime disaggregations { code multiLabel } } }',
    );
    expect(metrics).toMatchObject([
      { unit: 'case', countType: 'CUMULATIVE', additivityInTime: 'ADDITIVE' },
      { unit: 'group', countType: 'STOCK', additivityInTime: 'SEMI_ADDITIVE' },
      { countType: 'UNIQUE', additivityInTime: 'NON_ADDITIVE' },
    ]);
    expect(metrics[0]?.['disaggregations']).toContainEqual({ code: 'topic', multiLabel: true });
  });

  it('says which years a unit has figures for; without figures it lists none', async () => {
    const { availability } = await app.data<{
      availability: { unit: { code: string }; fiscalYears: { fiscalYear: number }[] }[];
    }>(
      '{ availability(units: ["yokohama-kyodo", "132110"]) { unit { code } fiscalYears { fiscalYear figures } } }',
    );
    const years = new Map(
      availability.map((a) => [a.unit.code, a.fiscalYears.map((y) => y.fiscalYear)]),
    );
    expect(years.get('yokohama-kyodo')).toContain(2020);
    expect(years.get('132110')).toEqual([]);
  });

  it('gives the text of a document line by line and does not tell an unknown one from a hidden one', async () => {
    const { sourceDocument } = await app.data<{
      sourceDocument: { lines: { number: number; text: string }[] };
    }>('{ sourceDocument(code: "S0") { lines { number text } } }');
    expect(sourceDocument.lines[14]).toMatchObject({ number: 15 });
    expect(sourceDocument.lines[14]?.text).toContain('相談件数79件');
    expect((await app.refusal('{ sourceDocument(code: "S9") { code } }')).code).toBe('NOT_FOUND');
  });
});

describe('the server’s edges', () => {
  const get = (url: string, host = 'localhost:3000') =>
    app.app.inject({ method: 'GET', url, headers: { host } });

  it('is alive and ready', async () => {
    expect((await get('/health/live')).statusCode).toBe(200);
    expect((await get('/health/ready')).statusCode).toBe(200);
  });

  it('answers only under its own names, so that no other page can reach it by a name of its own', async () => {
    expect((await get('/health/live', '127.0.0.1')).statusCode).toBe(200);
    expect((await get('/health/live', 'rebound.example')).statusCode).toBe(403);
  });

  it('sends a strict content policy and answers an unknown address with a coded error', async () => {
    const response = await get('/nothing-here');
    expect(response.statusCode).toBe(404);
    expect(response.json<{ error: { code: string } }>().error.code).toBe('NOT_FOUND');
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain(`default-src 'self'`);
    expect(policy).not.toContain('unsafe');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADD,
  type ClaimAnswer,
  CONFIRM,
  list,
  refusal,
  REMOVE,
  SUGGEST,
  tell,
  WEB,
  webFile,
  YUME,
} from './builders/claims.js';
import { TestApp } from './support/test-app.js';

let app: TestApp;
let ofS0: ClaimAnswer[];
beforeAll(async () => {
  app = await TestApp.start('seeded');
  ofS0 = await list(app, { document: 'S0' });
});
afterAll(() => app.stop());

const at = (line: number, metric: string): ClaimAnswer => {
  const found = ofS0.find((claim) => claim.line === line && claim.link?.metric.code === metric);
  if (!found) throw new Error(`No claim in line ${line}`);
  return found;
};

describe('what the report of Nishitokyo says in words', () => {
  it('of attendance is no rate, for no membership is reported; the count beside it falls', () => {
    const claim = at(26, 'meeting.attendance');
    expect(claim).toMatchObject({ verdict: 'NOT_COMPUTABLE', kind: 'HIGH_RATE', mayCheck: true });
    expect(claim.sentence).toContain('出席率も高くなり');
    const [year, ...months] = claim.figures.map(({ value }) => value.value);
    expect([year, months]).toEqual([75, [12, 12, 11, 11, 9, 11, 9]]);
    expect(claim.why.ja).toContain(
      'はじめは12人、終わりは9人です（合計75人、1か月あたり約10.7人）',
    );
    expect(claim.hint?.ja).toBe('数そのものは増えていません。');
    expect(claim.missing?.en).toContain('number of members');
  });

  it('of a sharp fall “as last year” has no year before to be set against', () => {
    const claim = at(23, 'facility.salon_users');
    expect(claim).toMatchObject({ verdict: 'NO_BASELINE', kind: 'SHARP_DECREASE' });
    expect(claim.figures.map(({ from, value }) => [from, value.value])).toEqual([
      ['2020-04-01', null],
      ['2021-04-01', 842],
    ]);
    expect(claim.why.ja).toContain('令和3年度（2021年度）は842人です。');
    const loans = ofS0.filter(({ kind, link }) => kind === 'SHARP_DECREASE' && link?.option);
    expect(loans.map(({ verdict, link }) => [verdict, link?.option?.code])).toEqual([
      ['NO_BASELINE', 'av'],
      ['NO_BASELINE', 'laminator'],
    ]);
  });

  it('of people sent by the city asks for a split that was not reported', () => {
    const claim = at(15, 'consultation.cases');
    expect(claim).toMatchObject({ verdict: 'NOT_COMPUTABLE', kind: 'MORE_OF_A_KIND' });
    expect(claim.missing?.ja).toContain('「紹介元」ごとに記録して');
    expect(claim.figures.map(({ ofOption, value }) => [ofOption, value.value])).toEqual([
      [false, 79],
    ]);
  });

  it('stands with the line and the document of each number', () => {
    const sources = ofS0.flatMap(({ figures }) =>
      figures.flatMap(({ value }) => (value.value === null ? [] : [value])),
    );
    expect(sources.length).toBeGreaterThan(8);
    for (const value of sources)
      expect(value).toMatchObject({ provenance: [{ document: { code: 'S0' } }, ...rest(value)] });
  });

  it('that nobody recorded is proposed by its words', async () => {
    const asked = { document: 'S0' };
    const { suggestClaims } = await app.data<{ suggestClaims: object }>(SUGGEST, asked);
    expect(suggestClaims).toMatchObject({
      items: [
        { line: 12, word: '向上に寄与', kind: 'INCREASE' },
        { line: 26, word: '増え、', kind: 'INCREASE' },
      ],
      units: [{ code: YUME }],
      fiscalYear: 2021,
    });
  });
});

/** Of the first three sources those after the first. */
const rest = (value: object): unknown[] => (value as { provenance: unknown[] }).provenance.slice(1);

describe('the same sentence, as figures come in', () => {
  const verdict = async (): Promise<string> => {
    const claim = (await list(app, { units: [YUME] })).find(({ line }) => line === 12);
    const cautions = claim?.cautions.map(({ code }) => code).join(' ') ?? '';
    return `${claim?.verdict} ${cautions}`.trim();
  };
  const handIn = async (...values: readonly [string, number][]): Promise<void> => {
    const { statusCode, body } = await app.upload(webFile(...values));
    expect([statusCode, body.slice(0, 200)]).toEqual([200, expect.any(String)]);
  };

  it('is judged anew by each reading, and what a person concluded stays and says so', async () => {
    const added = await tell(app, ADD, WEB);
    expect(added).toMatchObject({
      verdict: 'NO_BASELINE',
      version: 1,
      recordedBy: 'ADMINISTRATOR',
    });
    const { id } = added;
    const concluded = { verdict: 'NO_BASELINE', note: '前年度の報告書が見つからない' };
    const confirmed = await tell(app, CONFIRM, { id, version: 1, ...concluded });
    expect(confirmed.confirmation).toMatchObject({ ...concluded, isOutdated: false });
    await handIn(['FY2020', 40_000]);
    expect(await verdict()).toBe('SUPPORTED');
    const [now] = (await list(app, { document: 'S0' })).filter((claim) => claim.id === id);
    expect(now?.confirmation).toMatchObject({ ...concluded, isOutdated: true });
    expect(now?.why.ja).toBe(
      '令和2年度（2020年度）は40,000件、令和3年度（2021年度）は40,113件です（0.3%増）。文のとおりです。',
    );
    await handIn(['FY2020', 45_000]);
    expect(await verdict()).toBe('CONTRADICTED');
    await tell(app, REMOVE, { id, version: 2 });
  });

  it('is not asked of words that are not printed', async () => {
    for (const sentence of ['認知度が向上した', ' ', ''])
      expect(await refusal(app, ADD, { ...WEB, sentence })).toBe('CLAIM_NOT_PRINTED');
    for (const line of [0, 13, 999])
      expect(await refusal(app, ADD, { ...WEB, line })).toBe('CLAIM_NOT_PRINTED');
    expect(await refusal(app, ADD, { ...WEB, document: 'S9' })).toBe('NOT_FOUND');
    expect(await refusal(app, ADD, { ...WEB, unit: 'none' })).toBe('UNKNOWN_UNIT');
  });
});

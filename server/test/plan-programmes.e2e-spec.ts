import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const YEARLY = `query ($unit: String!, $fiscalYear: Int!, $against: Int) {
  yearlyProgrammes(unit: $unit, fiscalYear: $fiscalYear, against: $against) {
    centers { unit { code } fiscalYears } may { edit }
    programmes { code parent name { text line } otherName { text line } planned { text line } result { text line } document { code }
      figures { metric { code } programme { code } unit { code } value { value status provenance { line } } } }
    concordance { from to earlier { code } later { code name { text } } links { from to partial note }
      earlierFates { code fate others partly } laterFates { code fate others partly } } } }`;

interface Fate {
  code: string;
  fate: string;
  others: string[];
  partly: string[];
}
interface Programme {
  code: string;
  parent: string | null;
  name: { text: string; line: number };
  figures: {
    metric: { code: string };
    programme: { code: string } | null;
    value: { value: number | null } | null;
  }[];
}
interface Yearly {
  centers: { unit: { code: string }; fiscalYears: number[] }[];
  may: { edit: boolean };
  programmes: Programme[];
  concordance: {
    from: number;
    to: number;
    links: { from: string; to: string }[];
    earlierFates: Fate[];
    laterFates: Fate[];
  } | null;
}

let app: TestApp;
let director: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

const yearly = async (
  by: TestClient,
  unit: string,
  fiscalYear: number,
  against?: number,
): Promise<Yearly> =>
  (await by.data<{ yearlyProgrammes: Yearly }>(YEARLY, { unit, fiscalYear, against }))
    .yearlyProgrammes;
const fates = (list: Fate[] | undefined): string[] =>
  (list ?? []).map(({ code, fate }) => `${code} ${fate}`);

describe('the programmes of a year', () => {
  it('stand as printed, with their figures beside them', async () => {
    const { programmes } = await yearly(app, YUME, 2021);
    expect(programmes.filter(({ parent }) => parent === null)).toHaveLength(7);
    const course = programmes.find(({ code }) => code === '4-1');
    expect(course).toMatchObject({
      ...{ name: { text: 'NPOパワーアップ講座の開催', line: 16 }, document: { code: 'S0' } },
      planned: { text: '○NPOパワーアップ講座の開催(年1回)', line: 16 },
    });
    expect(course?.figures.map(({ metric, value }) => [metric.code, value?.value])).toEqual([
      ['session.planned', 1],
      ['session.held', 1],
      ['session.participants', 20],
    ]);
  });

  it('of Yokohama: five became seven (D003-05)', async () => {
    const { concordance, programmes } = await yearly(app, KYODO, 2023);
    expect(programmes.filter(({ parent }) => parent === null)).toHaveLength(7);
    expect([concordance?.from, concordance?.to]).toEqual([2021, 2023]);
    expect(fates(concordance?.earlierFates)).toEqual([
      '1 SAME',
      '2 SAME',
      '3 SAME',
      '4 SPLIT',
      '5 SAME',
    ]);
    expect(fates(concordance?.laterFates)).toEqual([
      ...['1 SAME', '2 SAME', '3 NEW', '4 SAME', '5 SPLIT', '6 SAME', '7 SPLIT'],
    ]);
    expect(concordance?.laterFates[2]).toMatchObject({ others: ['4'], partly: ['4'] });
    expect((await yearly(app, KYODO, 2020)).concordance).toMatchObject({ from: 2020, to: 2021 });
    expect((await yearly(app, KYODO, 2023, 2020)).concordance?.links).toEqual([]);
  });

  it('have a mark on the time axis where they change', async () => {
    const marks = await app.data<{
      timeMarks: { from: string; breaks: boolean; text: { ja: string } }[];
    }>(`{ timeMarks(unit: "${KYODO}") { from breaks text { ja } } }`);
    expect(marks.timeMarks).toContainEqual({
      ...{ from: '2023-04-01', breaks: false },
      text: {
        ja: '事業の区分が5つから7つに変わった。事業ごとの数は、そのままつないで比べられない。',
      },
    });
  });

  it('of a group: which of its centers have programmes', async () => {
    const answer = await yearly(app, 'yokohama-network', 2023);
    expect(answer).toMatchObject({
      ...{ programmes: [], concordance: null },
      centers: [{ unit: { code: KYODO }, fiscalYears: [2020, 2021, 2023] }],
    });
  });
});

describe('a link between programmes', () => {
  const link = (more: string, from = '3', to = '5'): string =>
    `setProgrammeLink(unit: "${KYODO}", fromYear: 2021, toYear: 2023, from: "${from}", to: "${to}"${more})`;

  it('is set and taken away by a person; what became of the programmes follows', async () => {
    await director.data(`mutation { ${link(', note: " 一部 "')} }`);
    const { concordance, may } = await yearly(director, KYODO, 2023);
    expect(may.edit).toBe(true);
    expect(concordance?.links).toContainEqual({ from: '3', to: '5', partial: false, note: '一部' });
    expect(fates(concordance?.laterFates)).toContain('5 MERGED');
    await director.data(`mutation { ${link('').replace('set', 'remove')} }`);
    expect(fates((await yearly(director, KYODO, 2023)).concordance?.laterFates)).toContain(
      '5 SPLIT',
    );
    const rows = await app.database.rows<{ subject: string }>(
      `SELECT subject FROM audit_entry WHERE action = 'PROGRAMME_LINKS_CHANGED' ORDER BY id`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual(['2021 3 → 2023 5', '2021 3 → 2023 5']);
  });

  it.each([
    [link('', '9'), 'NO_SUCH_PROGRAMME'],
    [link('', '3', '5-1'), 'NO_SUCH_PROGRAMME'],
    [link('').replace('toYear: 2023', 'toYear: 2021'), 'YEARS_ORDER'],
    [link('').replace('set', 'remove'), 'NOT_FOUND'],
    [link('').replace(KYODO, YUME), 'UNKNOWN_UNIT'],
  ])('is refused: %s', async (what, code) => {
    expect(await director.refusal(`mutation { ${what} }`)).toMatchObject({ code });
  });
});

describe('gaps', () => {
  const GAPS = `query ($unit: String!, $fiscalYear: Int!) { planGaps(unit: $unit, fiscalYear: $fiscalYear) { fiscalYears
    plans { plan without actions } centers { unit { code } hasPlan hasReport gaps { kind within programme { code name { text } } } } } }`;
  interface Gaps {
    planGaps: {
      fiscalYears: number[];
      plans: { plan: string; without: number; actions: number }[];
      centers: {
        hasPlan: boolean;
        hasReport: boolean;
        gaps: { kind: string; within: string | null; programme: { code: string } }[];
      }[];
    };
  }
  const gapsOf = async (unit: string, fiscalYear: number) =>
    (await app.data<Gaps>(GAPS, { unit, fiscalYear })).planGaps;

  it.each([
    [
      YUME,
      2021,
      true,
      true,
      ['PLANNED_NO_RESULT 5-4', 'PLANNED_NO_RESULT 6-4', 'ONLY_NARRATIVE 5-7'],
    ],
    [KYODO, 2020, false, true, ['NO_NUMBERS 2', 'NO_NUMBERS 3', 'NO_NUMBERS 5']],
    [KYODO, 2021, true, false, []],
    [KYODO, 2023, true, false, ['OUTCOME_NO_INDICATOR 1', 'OUTCOME_NO_INDICATOR 5']],
  ])('of %s in %i', async (...[unit, fiscalYear, hasPlan, hasReport, expected]) => {
    const [center] = (await gapsOf(unit, fiscalYear)).centers;
    expect(center).toMatchObject({ hasPlan, hasReport });
    expect(center?.gaps.map(({ kind, programme }) => `${kind} ${programme.code}`)).toEqual(
      expected,
    );
  });

  it('name the programme a part belongs to, and the plans nothing is measured of', async () => {
    const { centers, plans, fiscalYears } = await gapsOf(YUME, 2021);
    expect(centers[0]?.gaps[0]?.within).toBe('地域連携促進事業');
    expect(plans).toEqual([{ plan: 'nishitokyo-2020', without: 15, actions: 15 }]);
    expect(fiscalYears).toEqual([2021]);
    expect((await gapsOf(YUME, 1999)).centers).toEqual([]);
  });
});

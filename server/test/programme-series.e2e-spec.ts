import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';

const KYODO = 'yokohama-kyodo';
const QUESTION = `query ($unit: String!, $fiscalYear: Int!, $programme: String, $metric: String) {
  programmeSeries(unit: $unit, fiscalYear: $fiscalYear, programme: $programme, metric: $metric) {
    unit { code } programmes { code name metrics { code } } programme metric { code } yearsWithValues
    marks { from kind breaks text { ja en } }
    lines { key name role points { period isAnew isSum options { code }
      value { value status method coverage { reported expected } provenance { line } } } } } }`;

interface Line {
  key: string;
  name: string;
  role: string;
  points: {
    period: string;
    isAnew: boolean;
    isSum: boolean;
    options: { code: string }[];
    value: { value: number | null; status: string; method: string; provenance: unknown[] };
  }[];
}
interface Series {
  programmes: { code: string; metrics: { code: string }[] }[];
  programme: string | null;
  metric: { code: string } | null;
  yearsWithValues: number[];
  marks: { from: string; kind: string; breaks: boolean; text: { ja: string; en: string } }[];
  lines: Line[];
}

let app: TestApp;
let director: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

const asked = async (fiscalYear: number, more: object = {}, unit = KYODO): Promise<Series> =>
  (await app.data<{ programmeSeries: Series }>(QUESTION, { unit, fiscalYear, ...more }))
    .programmeSeries;
const link = (from: string, to: string, years = 'fromYear: 2020, toYear: 2021'): string =>
  `setProgrammeLink(unit: "${KYODO}", ${years}, from: "${from}", to: "${to}")`;
const values = ({ points }: Line) => points.map(({ value }) => value.value);

describe('a programme of Yokohama over the years', () => {
  it('is reported of some years only: what is missing is not zero', async () => {
    const { metric, yearsWithValues, lines, programmes } = await asked(2023, { programme: '1' });
    expect(programmes.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect([metric?.code, yearsWithValues]).toEqual(['consultation.cases', [2020]]);
    // Of 2022 no programmes are known, and of the others no figures.
    const [line] = lines;
    expect(line?.points.slice(1).map(({ value }) => value.status)).toEqual([
      ...['MISSING', 'MISSING', 'MISSING'],
    ]);
  });

  it('is by itself the first with figures of several years; several of them add up', async () => {
    const { metric, lines, yearsWithValues } = await asked(2021);
    expect([metric?.code, yearsWithValues]).toEqual(['session.planned', [2020, 2021]]);
    const [line] = lines;
    expect(line?.points[0]).toMatchObject({
      ...{ isSum: false, value: { method: 'SUM', status: 'PROVISIONAL' } },
      options: [
        ...[{ code: 'open_dialogue' }, { code: 'mirai_link_forum' }, { code: 'trial_studio' }],
      ],
    });
  });

  it('is not apportioned where it was split, and begins of a part of another', async () => {
    const split = await asked(2021, { programme: '4' });
    expect(split.marks).toContainEqual(
      expect.objectContaining({ from: '2023-04-01', kind: 'SPLIT', breaks: true }),
    );
    expect(split.lines.map(({ role }) => role)).toEqual(['FOLLOWED', 'LATER', 'LATER']);
    expect(split.lines[0]?.points.at(-1)?.value).toMatchObject({
      ...{ value: null, status: 'NOT_APPLICABLE' },
    });
    const begun = await asked(2023, { programme: '3' });
    expect(begun.marks.map(({ kind }) => kind)).toEqual(['NEW']);
    expect(begun.marks[0]?.text.ja).toMatch(/一部から/);
    expect(begun.lines[0]?.points.map(({ value }) => value.status)).toContain('NOT_APPLICABLE');
  });

  it('is the sum of what it came of before a person’s links make it one, begun anew', async () => {
    const other = link('4', '4').replace('set', 'remove');
    await director.data(`mutation { a: ${other} b: ${link('4', '3')} }`);
    const { marks, lines } = await asked(2021, { programme: '3', metric: 'session.planned' });
    expect(marks[0]).toMatchObject({ from: '2021-04-01', kind: 'MERGED_FROM', breaks: true });
    expect(marks[0]?.text.ja).toMatch(/まとまる前の事業の合計/);
    const [own, ...earlier] = lines;
    expect(earlier.map(({ role }) => role)).toEqual(['EARLIER', 'EARLIER']);
    const before = earlier.map((line) => values(line)[0] ?? NaN);
    expect(own?.points[0]).toMatchObject({
      ...{ isSum: true, isAnew: false },
      value: { value: before.reduce((a, b) => a + b), method: 'SUM' },
    });
    expect(own?.points[1]).toMatchObject({ isSum: false, isAnew: true });
    const back = link('4', '3').replace('set', 'remove');
    await director.data(`mutation { a: ${back} b: ${link('4', '4')} }`);
    const restored = await asked(2021, { programme: '3', metric: 'session.planned' });
    expect(restored.lines[0]?.points[1]?.isAnew).toBe(false);
  });

  it('has values as they are reported, with their source', async () => {
    const { lines } = await asked(2020);
    const [line] = lines;
    expect(line && values(line)[0]).not.toBeNull();
    expect(line?.points[0]?.value.provenance.length).toBeGreaterThan(0);
  });

  it('is refused where there is none; a center without programmes has nothing to follow', async () => {
    expect(
      await app.refusal(QUESTION, { unit: KYODO, fiscalYear: 2023, programme: '9' }),
    ).toMatchObject({ code: 'NO_SUCH_PROGRAMME' });
    expect(await app.refusal(QUESTION, { unit: 'nowhere', fiscalYear: 2023 })).toMatchObject({
      code: 'UNKNOWN_UNIT',
    });
    expect(await asked(1999)).toMatchObject({
      ...{ programmes: [], programme: null, metric: null, lines: [], marks: [] },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const UNIT = 'musashino-place';
const ELSEWHERE = 'nishitokyo-yumecollabo';

let app: TestApp;
let director: TestClient;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', UNIT);
});
afterAll(() => app.stop());

interface Guess {
  code: string;
  row: number | null;
  about: string | null;
  sign: string | null;
  correctedBy: string | null;
}

interface Figure {
  label: string;
  period: string | null;
  value: number | null;
  state: string;
  notStored: string | null;
}

interface Batch {
  id: string;
  state: string;
  layout: string;
  how: Record<string, unknown> & { remembered: string[]; signs: { sign: string }[] };
  report: { guesses: Guess[]; figures: Figure[]; alternatives: string[] } | null;
}

interface Said {
  drawing: string;
  how: object;
  /** What it is read as then. */
  figures: string[];
  /** What was assumed before; null: the picture shows it. */
  guess: Pick<Guess, 'code' | 'correctedBy'> | null;
}

const FIELDS = `id state layout
  how { layout fiscalYear era measure signs { sign meaning remembered } dashOverZero brackets headerRows leaveOutRows
    leaveOutColumns keepColumns names { label metric role measure remembered } remembered }
  report { guesses { code row about sign correctedBy } figures { label period value state notStored } alternatives }`;

const csv = (drawing: string): string =>
  drawing
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => `"${cell.trim()}"`)
        .join(','),
    )
    .join('\n');

async function stage(drawing: string, unit = UNIT, by: TestClient = director): Promise<Batch> {
  const { id } = (await by.upload(csv(drawing), { query: `?unit=${unit}&stage=true` })).json<{
    id: string;
  }>();
  const answer = await by.data<{ importBatch: Batch }>(
    `query ($id: ID!) { importBatch(id: $id) { ${FIELDS} } }`,
    { id },
  );
  return answer.importBatch;
}

const REREAD = `mutation ($id: ID!, $how: HowToReadInput!) { rereadImport(id: $id, how: $how) { ${FIELDS} } }`;

async function reread({ id }: Batch, how: object): Promise<Batch> {
  return (await director.data<{ rereadImport: Batch }>(REREAD, { id, how })).rereadImport;
}

const figuresOf = ({ report }: Batch) =>
  report?.figures.map(({ label, period, value, state }) =>
    [label, period, value ?? state].join(' '),
  );
const guessOf = ({ report }: Batch, code: string) =>
  report?.guesses.find((one) => one.code === code);

const mutate = (name: string, id: string, by: TestClient = director) =>
  by.data<Record<string, Batch>>(`mutation ($id: ID!) { ${name}(id: $id) { ${FIELDS} } }`, { id });

describe('every part of a reading can be said otherwise', () => {
  it.each<[string, Said]>([
    [
      'a dash that is a zero',
      {
        drawing: `令和3年度 | 4月 | 5月\n相談件数 | － | 2`,
        how: { signs: [{ sign: 'NIL', meaning: 'ZERO' }] },
        figures: ['相談件数 2021-04 0', '相談件数 2021-05 2'],
        guess: { code: 'NO_VALUE_SIGNS', correctedBy: 'SIGNS' },
      },
    ],
    [
      'empty cells of months the center was closed',
      {
        drawing: `令和3年度 | 4月 | 5月\n相談件数 |  | 2\n来館者数 | 3 | 4`,
        how: { signs: [{ sign: 'EMPTY', meaning: 'CLOSED' }] },
        figures: [
          ...['相談件数 2021-04 CLOSED', '相談件数 2021-05 2'],
          ...['来館者数 2021-04 3', '来館者数 2021-05 4'],
        ],
        guess: { code: 'EMPTY_CELLS', correctedBy: 'SIGNS' },
      },
    ],
    [
      'numbers in brackets of the year before',
      {
        drawing: `令和3年度 | 4月 | 5月\n相談件数 | 12(3) | (15)`,
        how: { brackets: 'PREVIOUS_YEAR' },
        figures: ['相談件数 2021-04 12', '相談件数 2020-04 3', '相談件数 2020-05 15'],
        guess: { code: 'BRACKETS_ALONE', correctedBy: 'BRACKETS' },
      },
    ],
    [
      'the era of short years',
      {
        drawing: `年度 | 相談件数\n23年度 | 5\n24年度 | 6`,
        how: { era: 'HEISEI' },
        figures: ['相談件数 FY2011 5', '相談件数 FY2012 6'],
        guess: { code: 'PERIOD_YEAR_AMBIGUOUS', correctedBy: 'ERA' },
      },
    ],
    [
      'the fiscal year over the title',
      {
        drawing: `令和3年度 実績 |\n区分 | 4月\n相談件数 | 1`,
        how: { fiscalYear: 2020 },
        figures: ['相談件数 2020-04 1'],
        guess: { code: 'YEAR_FROM_TITLE', correctedBy: 'FISCAL_YEAR' },
      },
    ],
    [
      'the unit of the numbers',
      {
        drawing: `令和3年度（単位：件） | \n区分 | 決算額\n会費 | 5`,
        how: { measure: '千円' },
        figures: ['会費 › 決算額 FY2021 5000'],
        guess: { code: 'UNIT_OF_TABLE', correctedBy: 'MEASURE' },
      },
    ],
    [
      'a column of remarks',
      {
        drawing: `令和3年度 | 4月 | 備考\n相談件数 | 1 | 2`,
        how: { keepColumns: [3] },
        figures: ['相談件数 2021-04 1', '相談件数 › 備考 FY2021 2'],
        guess: { code: 'COLUMN_OF_WORDS', correctedBy: 'KEEP' },
      },
    ],
    [
      'a label that is no total',
      {
        drawing: `令和3年度 | 甲 | 乙 | 丙\n相談件数 | 1 | 2 | 3\n来館者数 | 2 | 5 | 7\n参加者数 | 5 | 9 | 14`,
        how: {
          names: [{ label: '丙', role: 'VALUE' }],
          leaveOutRows: [3, 4],
          leaveOutColumns: [2],
        },
        figures: ['相談件数 › 乙 FY2021 2', '相談件数 › 丙 FY2021 3'],
        guess: { code: 'TOTAL_BY_SUMS', correctedBy: 'NAMES' },
      },
    ],
    [
      'the header rows',
      {
        drawing: `令和3年度 | x | \n区分 | 4月 | 5月\n相談件数 | 1 | 2`,
        how: { headerRows: [2] },
        figures: ['相談件数 2021-04 1', '相談件数 2021-05 2'],
        guess: null,
      },
    ],
  ])('%s', async (_what, { drawing, how, figures, guess }) => {
    const first = await stage(drawing);
    if (guess) expect(first.report?.guesses).toContainEqual(expect.objectContaining(guess));
    const second = await reread(first, how);
    expect(figuresOf(second)).toEqual(figures);
    expect(second.how).toMatchObject(how);
    const back = await reread(second, {});
    expect(back.report).toEqual(first.report);
  });

  it('and names the sign or the label it is about', async () => {
    const batch = await stage('令和3年度 | 4月 | 5月 | 6月\n相談件数 | － |  | 3');
    expect(guessOf(batch, 'NO_VALUE_SIGNS')).toMatchObject({ about: '－', sign: 'NIL' });
    expect(guessOf(batch, 'EMPTY_CELLS')).toMatchObject({ about: '', sign: 'EMPTY' });
  });

  it('but not in a way that makes no sense', async () => {
    const { id } = await stage('令和3年度 | 4月\n相談件数 | 1');
    const refused = async (how: object) => (await director.refusal(REREAD, { id, how })).code;
    expect(await refused({ fiscalYear: 99_999 })).toBe('BAD_REQUEST');
    expect(await refused({ headerRows: [0] })).toBe('BAD_REQUEST');
    expect(await refused({ measure: '' })).toBe('BAD_REQUEST');
    expect(await refused({ names: [{ label: 'x', metric: 'no.such' }] })).toBe('UNKNOWN_METRIC');
    expect(await refused({ keepColumns: Array.from({ length: 501 }, () => 1) })).toBe('TOO_MANY');
  });

  it('and a part in brackets never stands for the whole', async () => {
    const batch = await stage('令和3年度 | 4月 | 5月\n相談件数 | 12(3) | (15)');
    const { report } = await reread(batch, { brackets: 'OF_WHICH' });
    expect(report?.figures.map(({ value, notStored }) => [value, notStored])).toEqual([
      [12, null],
      [3, 'OTHER_ROLE'],
      [15, 'OTHER_ROLE'],
    ]);
  });
});

describe('what was said of a stored table', () => {
  const table = (year: string) => `${year} | 4月 | 5月\nホームページ閲覧数 | － | (20)`;
  const how = { signs: [{ sign: 'NIL', meaning: 'ZERO' }], brackets: 'PREVIOUS_YEAR' };

  it('holds for the next one of the unit and layout, which says so, until it is forgotten', async () => {
    const first = await reread(await stage(table('令和3年度')), { ...how, leaveOutRows: [9] });
    expect(first.how.remembered).toEqual([]);
    await mutate('commitImport', first.id);
    const next = await stage(table('令和4年度'));
    expect(figuresOf(next)).toEqual([
      'ホームページ閲覧数 2022-04 0',
      'ホームページ閲覧数 2021-05 20',
    ]);
    expect(next.how).toMatchObject({ ...how, leaveOutRows: [] });
    expect(next.how.remembered.sort()).toEqual(['BRACKETS', 'SIGNS']);
    expect(next.how.signs).toMatchObject([{ sign: 'NIL', remembered: true }]);

    const { forgetReading } = await mutate('forgetReading', next.id);
    expect(forgetReading?.how).toMatchObject({ signs: [], brackets: null, remembered: [] });
    expect(figuresOf(forgetReading as Batch)).toEqual([
      'ホームページ閲覧数 2022-04 NIL',
      'ホームページ閲覧数 2022-05 20',
    ]);
    expect((await stage(table('令和5年度'))).how).toMatchObject({ signs: [], brackets: null });
    const [entry] = await app.database.rows<{ action: string; node: string; actor: string }>(
      `SELECT action, node, actor_name AS actor FROM audit_entry WHERE action = 'READING_FORGOTTEN'`,
    );
    expect(entry).toMatchObject({ node: UNIT, actor: `DIRECTOR ${UNIT}` });
  });

  it('is not forgotten by somebody who is not in charge of the unit', async () => {
    const first = await reread(await stage(table('令和6年度')), how);
    await mutate('commitImport', first.id);
    const other = await app.as('DIRECTOR', ELSEWHERE);
    const waiting = await stage(table('令和7年度'));
    const forget = `mutation ($id: ID!) { forgetReading(id: $id) { id } }`;
    expect((await other.refusal(forget, { id: waiting.id })).code).toBe('NOT_FOUND');
    // A file of one's own, handed in for a unit of others: it is not read as theirs, and they forget nothing.
    const own = await stage(table('令和8年度'), UNIT, other);
    expect(own.how).toMatchObject({ signs: [], brackets: null });
    expect((await other.refusal(forget, { id: own.id })).code).toBe('UNKNOWN_UNIT');
    expect((await stage(table('令和9年度'))).how).toMatchObject(how);
  });
});

describe('the list of files', () => {
  it('has the counts of each, and its report where that is asked for', async () => {
    const { importBatches } = await director.data<{
      importBatches: { batches: { counts: object | null; report: { figureCount: number } }[] };
    }>(
      `{ importBatches { batches { counts { added } report { figureCount } how { brackets } } } }`,
    );
    expect(importBatches.batches.length).toBeGreaterThan(5);
    for (const { counts, report } of importBatches.batches) {
      expect(counts).not.toBeNull();
      expect(report.figureCount).toBeGreaterThan(0);
    }
  });
});

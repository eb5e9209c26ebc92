import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Found {
  key: string;
  kind: string;
  severity: string;
  verdict: string;
  unit: { code: string };
  metric: { code: string };
  options: { option: { code: string } }[];
  period: string;
  periodTo: string;
  title: { ja: string };
  text: { ja: string };
  numbers: { value: number; text: { ja: string } }[];
  hypotheses: { code: string; fits: boolean | null; text: { ja: string } }[];
  foundAt: string;
}

const FIELDS = `key kind severity verdict unit { code } metric { code } options { option { code } } period periodTo
  title { ja } text { ja } numbers { value text { ja } } hypotheses { code fits text { ja } } foundAt`;

async function findings(args = ''): Promise<Found[]> {
  const data = await app.data<{ findings: Found[] }>(`{ findings${args} { ${FIELDS} } }`);
  return data.findings;
}

async function only(kind: string, unit: string, option = ''): Promise<Found | undefined> {
  const all = await findings(`(units: ["${unit}"], kinds: [${kind}])`);
  return all.find(({ options }) => options.map((o) => o.option.code).join() === option);
}

const facts = (f: Found): string =>
  [
    ...[f.severity, f.kind, f.verdict, f.unit.code, f.metric.code],
    ...[f.options.map(({ option }) => option.code).join() || 'total', f.period, f.periodTo],
  ].join(' ');

const NISHITOKYO = 'nishitokyo-yumecollabo';
const YOKOHAMA = 'yokohama-kyodo';
const ROOM = 'yokohama-kyodo/space-ab';
const LOANS = 'equipment.loans';

describe('the findings of the published figures', () => {
  it('are these and no other, the gravest first', async () => {
    const year2020 = '2020-04-01 2021-03-31';
    const year2021 = '2021-04-01 2022-03-31';
    expect((await findings()).map(facts)).toEqual([
      `CONTRADICTION SUM_OF_PARTS CONTRADICTION ${NISHITOKYO} ${LOANS} total ${year2021}`,
      `CONTRADICTION COUNT_AGAINST_DATES CONTRADICTION ${NISHITOKYO} meeting.held social_education_committee ${year2021}`,
      `QUESTION RESIDUAL_SHARE OPEN ${YOKOHAMA} consultation.cases other ${year2020}`,
      `QUESTION PUBLISHED_MEAN EXPLAINABLE_BY_ROUNDING ${ROOM} space.occupancy total ${year2020}`,
      `QUESTION UNIQUE_AGAINST_CUMULATIVE OPEN ${NISHITOKYO} group.registered total ${year2021}`,
      `QUESTION COUNT_AGAINST_DATES OPEN ${NISHITOKYO} meeting.held npo_festival_committee ${year2021}`,
      `NOTE OUTLIER OPEN ${ROOM} space.occupancy total 2020-11-01 2020-11-30`,
      `NOTE OUTLIER OPEN ${ROOM} space.occupancy alone 2020-12-01 2020-12-31`,
      `NOTE ORDINAL_AGAINST_COUNT CONSISTENT ${NISHITOKYO} broadcast.held total ${year2021}`,
    ]);
  });

  it.each<[string, [kind: string, unit: string, option?: string], number[]]>([
    ['D000-01: 164 and 324', ['SUM_OF_PARTS', NISHITOKYO], [164, 324]],
    ['D000-02: 9 and 8', ['COUNT_AGAINST_DATES', NISHITOKYO, 'npo_festival_committee'], [9, 8]],
    [
      'D000-03: 8 and 10',
      ['COUNT_AGAINST_DATES', NISHITOKYO, 'social_education_committee'],
      [8, 10],
    ],
    ['D000-04: 2nd to 7th, 6', ['ORDINAL_AGAINST_COUNT', NISHITOKYO], [2, 7, 6]],
    ['D000-05: 189 and 984', ['UNIQUE_AGAINST_CUMULATIVE', NISHITOKYO], [189, 984, 5.206]],
    ['D004-02: 131 of 507', ['RESIDUAL_SHARE', YOKOHAMA, 'other'], [131, 507, 0.258, 615, 0.213]],
    ['D004-05: 30.625', ['PUBLISHED_MEAN', ROOM], [0.3, 0.30625, 0.30125, 0.31125, 8]],
    ['D004-08: November, 64', ['OUTLIER', ROOM], [0.64, 0.255, 0.14, 0.46]],
    ['December alone, 41', ['OUTLIER', ROOM, 'alone'], [0.41, 0.16, 0.1, 0.22]],
  ])('%s', async (_, place, numbers) => {
    const found = await only(...place);
    expect(found?.numbers.map(({ value }) => value)).toEqual(
      numbers.map((value) => expect.closeTo(value, 3)),
    );
  });

  it('speak to a reader: what is written, what is counted, what may explain it', async () => {
    const loans = await only('SUM_OF_PARTS', NISHITOKYO);
    expect(loans).toMatchObject({
      title: { ja: '合計と内訳の和が合いません' },
      text: {
        ja: '機材の貸出・提供件数の合計は164件と書かれていますが、内訳を足すと324件です。どちらの値も報告のまま残しています。',
      },
    });
    const mean = await only('PUBLISHED_MEAN', ROOM);
    expect(mean?.hypotheses.map(({ code, fits }) => [code, fits])).toEqual([
      ['SUM_OF_SHOWN_PARTS', true],
      ['TRUNCATED', true],
      ['ROUNDED_INPUTS', true],
      ['WEIGHTED_BY_OPEN_HOURS', null],
    ]);
    const november = await only('OUTLIER', ROOM);
    expect(november?.hypotheses[0]?.text.ja).toMatch(/アトリウム一体.*47%/);
  });
});

describe('a question for findings', () => {
  it('takes a city or a group with everything below it', async () => {
    expect(await findings('(units: ["132292"])')).toHaveLength(5);
    expect(await findings('(units: ["yokohama-network"])')).toHaveLength(4);
    expect(await findings(`(units: ["132292", "${NISHITOKYO}"])`)).toHaveLength(5);
    expect(await findings('(units: ["musashino-place"])')).toEqual([]);
  });

  it('takes a period, metrics and kinds', async () => {
    expect(await findings('(period: { fiscalYear: 2020 })')).toHaveLength(4);
    const december = await findings('(period: { from: "2020-12-01", to: "2020-12-31" })');
    expect(december.map(({ kind }) => kind)).not.toContain('SUM_OF_PARTS');
    expect(december).toHaveLength(3);
    const visits = await findings('(metrics: ["facility.visiting_groups"])');
    expect(visits.map(({ metric }) => metric.code)).toEqual(['group.registered']);
    expect(await findings('(kinds: [OUTLIER, RESIDUAL_SHARE])')).toHaveLength(3);
  });

  it('gives the gravest where only some are asked for', async () => {
    const [first, second, ...more] = await findings('(first: 2)');
    expect([first?.severity, second?.severity, more]).toEqual([
      'CONTRADICTION',
      'CONTRADICTION',
      [],
    ]);
  });

  it.each([
    ['(units: ["nowhere"])', 'UNKNOWN_UNIT'],
    ['(metrics: ["nothing"])', 'UNKNOWN_METRIC'],
    ['(period: {})', 'PERIOD_FORM'],
    ['(first: 0)', 'OUT_OF_RANGE'],
    ['(first: 501)', 'OUT_OF_RANGE'],
    ['(kinds: [RUMOUR])', 'BAD_REQUEST'],
  ])('%s is refused with %s', async (args, code) => {
    expect((await app.refusal(`{ findings${args} { key } }`)).code).toBe(code);
  });

  it('is refused rather than cut short without a word', async () => {
    await app.database.rows(
      `INSERT INTO finding SELECT reporter_id, key || ' copy ' || n, kind, severity, verdict, unit_id, metrics, definition,
         breakdown, option, against, period_from, period_to, numbers, hypotheses, found_at
       FROM finding, generate_series(1, 100) AS n`,
    );
    expect(await app.refusal('{ findings { key } }')).toMatchObject({ code: 'TOO_MANY' });
    expect(await findings('(first: 500)')).toHaveLength(500);
    await app.database.rows(`DELETE FROM finding WHERE key LIKE '% copy %'`);
  });
});

describe('an import', () => {
  const total = (value: number): string =>
    `reporter,unit,metric,period,value\n${NISHITOKYO},${NISHITOKYO},${LOANS},FY2021,${value}\n`;
  const loans = () => findings(`(metrics: ["${LOANS}"])`);
  const stored = () => app.database.rows('SELECT * FROM finding ORDER BY key');

  it('that corrects the total takes the finding away, and one that brings it back finds it again', async () => {
    const [before] = await loans();
    await app.upload(total(324));
    expect(await loans()).toEqual([]);
    expect(await findings()).toHaveLength(8);
    await app.upload(total(164));
    expect(await loans()).toMatchObject([{ key: before?.key, verdict: 'CONTRADICTION' }]);
  });

  it('that changes nothing touches no finding', async () => {
    const before = await stored();
    await app.upload(total(164));
    expect(await stored()).toEqual(before);
  });

  it('that is only checked, or refused, touches none either', async () => {
    const before = await stored();
    await app.upload(total(324), { query: '?dryRun=true' });
    await app.upload(`${total(324)}${NISHITOKYO},${NISHITOKYO},${LOANS},FY2022,many\n`);
    expect(await stored()).toEqual(before);
  });
});

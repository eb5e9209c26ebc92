import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

const CASES = 'consultation.cases';
const RATE = 'space.occupancy';
const GREW = 'yokohama-aoba';
const NEW = 'yokohama-asahi';
const GONE = 'yokohama-izumi';
const PART = 'yokohama-kohoku';
const ZERO = 'yokohama-konan';
const RECOUNTED = 'yokohama-midori';
const BROKEN = 'yokohama-naka';
const UNITS = [GREW, NEW, GONE, PART, ZERO, RECOUNTED, BROKEN];

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  const row = (...cells: (string | number)[]) => cells.join(',');
  const file = [
    'reporter,unit,metric,period,value,status,definition,numerator,denominator',
    ...[
      ...[row(GREW, GREW, CASES, 'FY2021', 80, '', '', '', ''), [GREW, 'FY2023', 100]],
      [NEW, 'FY2023', 40],
      [GONE, 'FY2021', 30],
      ...[4, 5, 6].map((month) => [PART, `2021-0${month}`, 10]),
      ...Array.from({ length: 12 }, (_, i) => [PART, monthOf(2023, i), 11]),
      ...[
        [ZERO, 'FY2021', 0],
        [ZERO, 'FY2023', 5],
      ],
      ...[
        [BROKEN, 'FY2021', 50],
        [BROKEN, 'FY2023', 60],
      ],
    ].map((line) =>
      Array.isArray(line)
        ? row(line[0] ?? '', line[0] ?? '', CASES, line[1] ?? '', line[2] ?? '', '', '', '', '')
        : line,
    ),
    row(RECOUNTED, RECOUNTED, CASES, 'FY2021', 20, '', 'staff_handled', '', ''),
    row(RECOUNTED, RECOUNTED, CASES, 'FY2023', 25, '', 'desk_multi_label', '', ''),
    row(GREW, GREW, RATE, 'FY2021', 0.25, '', '', 25, 100),
    row(GREW, GREW, RATE, 'FY2023', 0.3, '', '', 30, 100),
  ].join('\n');
  const answer = await app.upload(file);
  if (answer.statusCode >= 300) throw new Error(answer.body);
  const admin = await app.as('ADMINISTRATOR');
  await admin.data(`mutation { addTimeMark(unit: "${BROKEN}", kind: DEFINITION, from: "2022-04-01",
    breaks: true, text: { ja: "電話も数える", en: "Calls as well" }) { from } }`);
});
afterAll(() => app.stop());

/** The n-th month of a fiscal year. */
const monthOf = (year: number, n: number): string =>
  n < 9 ? `${year}-${String(n + 4).padStart(2, '0')}` : `${year + 1}-0${n - 8}`;

interface Row {
  unit: { code: string };
  value: ValueAnswer;
  earlier: ValueAnswer | null;
  change: { kind: string; value: number | null; refused: { code: string } | null } | null;
  residents: ValueAnswer | null;
  rank: number | null;
  reasons: { code: string }[];
}
interface Comparison {
  metric: { code: string };
  since: string | null;
  rows: Row[];
  summary: { n: number; median: number | null };
}

const FIELDS = `metric { code } since summary { n median }
  rows { unit { code } rank reasons { code } value { ${VALUE} } earlier { ${VALUE} }
    change { kind value refused { code } } residents { ${VALUE} } }`;
const ONE = `query ($metric: String!, $units: [String!]!, $since: PeriodInput, $match: PeriodMatch, $mode: CoverageMode,
    $withResidents: Boolean) {
  comparison(metric: $metric, units: $units, period: { fiscalYear: 2023 }, since: $since, match: $match, mode: $mode,
    withResidents: $withResidents) { ${FIELDS} } }`;

async function compare(variables: Record<string, unknown> = {}): Promise<Comparison> {
  const asked = { metric: CASES, units: UNITS, since: { fiscalYear: 2021 }, ...variables };
  return (await app.data<{ comparison: Comparison }>(ONE, asked)).comparison;
}

const of = ({ rows }: Comparison, code: string): Row => {
  const row = rows.find(({ unit }) => unit.code === code);
  if (!row) throw new Error(code);
  return row;
};

describe('the change since an earlier year', () => {
  it.each([
    {
      ...{ name: 'in percent, of both values', unit: GREW, then: 80, now: 100 },
      change: { kind: 'PERCENT', value: 0.25, refused: null },
    },
    { name: 'none where there was no value then', unit: NEW, then: null, now: 40, change: null },
    { name: 'none where there is no value now', unit: GONE, then: 30, now: null, change: null },
  ])('is $name', async ({ unit, then, now, change }) => {
    const row = of(await compare(), unit);
    expect([row.earlier?.value, row.value.value]).toEqual([then, now]);
    expect(row.change).toEqual(change);
  });

  it.each([
    {
      name: 'fewer months were reported then',
      unit: PART,
      values: [30, 132],
      code: 'OTHER_MONTHS',
    },
    { name: 'it was zero, which is a value', unit: ZERO, values: [0, 5], code: 'ZERO' },
    {
      ...{ name: 'another thing was counted then', unit: RECOUNTED, values: [20, 25] },
      code: 'DEFINITIONS',
    },
    { name: 'a break lies between', unit: BROKEN, values: [50, 60], code: 'BREAK' },
  ])('is refused where $name, and both values are shown', async ({ unit, values, code }) => {
    const row = of(await compare(), unit);
    expect([row.earlier?.value, row.value.value]).toEqual(values);
    expect(row.change).toMatchObject({ kind: 'PERCENT', value: null });
    expect(row.change?.refused?.code).toContain(code);
  });

  it('is in points for a rate', async () => {
    const row = of(await compare({ metric: RATE, units: [GREW] }), GREW);
    expect(row.change).toEqual({ kind: 'POINTS', value: 0.05, refused: null });
  });

  it('is given of the months both years have, where they are made alike', async () => {
    const row = of(await compare({ units: [PART], mode: 'LIKE_FOR_LIKE' }), PART);
    expect([row.earlier?.value, row.value.value]).toEqual([30, 33]);
    expect(row.change).toMatchObject({ value: 0.1, refused: null });
  });

  it('says where the earlier value comes from, and how much it covers', async () => {
    const { earlier } = of(await compare(), PART);
    expect(earlier).toMatchObject({ coverage: { reported: 3, expected: 12 }, provenanceCount: 3 });
  });

  it('is none from a value that is itself of that year', async () => {
    const row = of(await compare({ units: [GONE, GREW], match: 'NEAREST' }), GONE);
    expect(row).toMatchObject({ value: { value: 30 }, earlier: { value: 30 }, change: null });
  });

  it('is not there unless asked for', async () => {
    const answer = await compare({ since: null });
    expect(answer.since).toBeNull();
    expect(answer.rows.every((row) => row.earlier === null && row.change === null)).toBe(true);
  });

  it.each([
    ['a later one', { fiscalYear: 2024 }],
    ['the same', { fiscalYear: 2023 }],
    ['a shorter one', { from: '2021-04-01', to: '2021-06-30' }],
  ])('is not asked since %s', async (_, since) => {
    const asked = { metric: CASES, units: [GREW], since };
    expect(await app.refusal(ONE, asked)).toMatchObject({ code: 'SINCE_PERIOD' });
  });
});

describe('several metrics of the same units', () => {
  const MANY = `query ($metrics: [String!]!, $units: [String!]!) {
    comparisons(metrics: $metrics, units: $units, period: { fiscalYear: 2023 }) { ${FIELDS} } }`;
  const ask = async (metrics: string[]) =>
    (await app.data<{ comparisons: Comparison[] }>(MANY, { metrics, units: UNITS })).comparisons;

  it('are each compared as they are alone, in the order asked for', async () => {
    const together = await ask([RATE, CASES]);
    expect(together.map(({ metric }) => metric.code)).toEqual([RATE, CASES]);
    const [rate, cases] = await Promise.all(
      [RATE, CASES].map((metric) => compare({ metric, since: null })),
    );
    expect(together).toEqual([rate, cases]);
  });

  it('are at least one, and known', async () => {
    const refusal = (metrics: string[]) => app.refusal(MANY, { metrics, units: UNITS });
    expect(await refusal([])).toMatchObject({ code: 'EMPTY_LIST' });
    expect(await refusal(['nothing'])).toMatchObject({ code: 'UNKNOWN_METRIC' });
  });
});

describe('the residents beside a value', () => {
  const units = ['nishitokyo-yumecollabo', '132292', 'tama-neighbours', GREW];
  const residents = async (code: string) =>
    of(await compare({ units, withResidents: true }), code).residents;

  it('are those of the city a center serves, with the day and the document', async () => {
    const ofCenter = await residents('nishitokyo-yumecollabo');
    expect(ofCenter).toMatchObject({ value: 207_388, unit: 'person', method: 'REPORTED' });
    expect(ofCenter?.provenance.map(({ document }) => document?.code)).toEqual(['POP2020']);
    expect(ofCenter?.notes.map(({ code }) => code)).toEqual(['POPULATION_OF']);
    expect((await residents('132292'))?.value).toBe(207_388);
  });

  it('are those of all members a group has in that year', async () => {
    expect(await residents('tama-neighbours')).toMatchObject({ value: 2_307_799, method: 'SUM' });
  });

  it('are missing, not zero, where a ward has none on record', async () => {
    expect(await residents(GREW)).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('are not there unless asked for', async () => {
    expect(of(await compare({ units }), GREW).residents).toBeNull();
  });
});

describe('the peers of a unit', () => {
  const PEERS = `query ($lead: String!) { peers(lead: $lead, period: { fiscalYear: 2021 }) {
    kind units { code } } }`;
  interface Peers {
    kind: string;
    units: { code: string }[];
  }
  const ask = async (lead: string) =>
    (await app.data<{ peers: Peers[] }>(PEERS, { lead })).peers.map(({ kind, units }) => ({
      kind,
      codes: units.map(({ code }) => code),
    }));

  it('are named by what they have in common; nobody is invented', async () => {
    const peers = await ask('132292');
    expect(peers.map(({ kind }) => kind)).toEqual(['NETWORK', 'POPULATION_BAND', 'PREFECTURE']);
    const inBand = peers.find(({ kind }) => kind === 'POPULATION_BAND')?.codes;
    expect(inBand).toContain('132292');
    expect(inBand).not.toContain('132012');
    expect(inBand).not.toContain('132128');
  });

  it('are peers of somebody: a group has none', async () => {
    expect(await app.refusal(PEERS, { lead: 'tama-neighbours' })).toMatchObject({
      code: 'PEERS_WITHOUT_LEAD',
    });
  });
});

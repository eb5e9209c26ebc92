import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

/** Units of which the seeds know no figures. */
const UNITS = ['tsurumi', 'kanagawa', 'nishi', 'naka', 'minami', 'konan', 'izumi', 'seya'].map(
  (name) => `yokohama-${name}`,
);
const GROUP = 'by-hand';
const [THEN, NOW] = [2021, 2023];
const COUNT = 'information.items';
const RATE = 'space.occupancy';

/** What a unit reported of a year: months, each with its figure; none is a figure for the whole year. */
interface Told {
  readonly unit: string;
  readonly year: number;
  readonly months: readonly number[] | null;
  readonly of: number;
}

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const month = (year: number, place: number): string =>
  place < 9
    ? `${year}-${String(place + 4).padStart(2, '0')}`
    : `${year + 1}-${String(place - 8).padStart(2, '0')}`;

function tell(seed: number): Told[] {
  const next = numbers(seed);
  const spans = [null, null, [0, 1, 2], [0, 1, 2, 3, 4, 5], [0, 1, 3]] as const;
  return UNITS.flatMap((unit) => {
    const usual = spans[next(spans.length)] ?? null;
    return [THEN, NOW].flatMap((year): Told[] => {
      if (next(6) === 0) return [];
      const months = next(4) === 0 ? (spans[next(spans.length)] ?? null) : usual;
      return [{ unit, year, months, of: next(5) === 0 ? 0 : next(3) * 10 + next(4) }];
    });
  });
}

const linesOf = ({ unit, year, months, of }: Told): string[] =>
  (months ? months.map((place) => month(year, place)) : [`FY${year}`]).flatMap((period) => [
    `${unit},${unit},${COUNT},${period},${of},,`,
    `${unit},${unit},${RATE},${period},${of / 50},${of},50`,
  ]);

/** Every figure cut into its months, then what they come to for each unit, and for the group as it was in that year. */
const PLAIN = `WITH year AS (SELECT unnest(ARRAY[${THEN}, ${NOW}]) AS year),
  told AS (
    SELECT u.code AS unit, y.year, to_char(m, 'MM') AS month, o.value / count(*) OVER figure AS value,
      o.numerator / count(*) OVER figure AS above, o.denominator / count(*) OVER figure AS below
    FROM observation o JOIN org_unit u ON u.id = o.unit_id
      JOIN year y ON o.period_from >= make_date(y.year, 4, 1) AND o.period_to < make_date(y.year + 1, 4, 1),
      generate_series(o.period_from, o.period_to, '1 month') AS m
    WHERE o.current AND o.metric = $1 AND u.code = ANY($2) WINDOW figure AS (PARTITION BY o.id)
  ), asked AS (
    SELECT code, code AS unit, year FROM unnest($2::text[]) AS code, year
    UNION ALL SELECT $3, m.unit, year FROM unnest($2::text[]) WITH ORDINALITY AS m(unit, place), year
      WHERE place <= 5 AND (place > 1 OR year = ${NOW})
  )
  SELECT code, year, sum(value)::float8 AS total, sum(above)::float8 AS above, sum(below)::float8 AS below,
    string_agg(DISTINCT unit, ' ' ORDER BY unit) AS units, count(*)::integer AS reported,
    string_agg(DISTINCT month, ' ' ORDER BY month) AS months
  FROM asked JOIN told USING (unit, year) GROUP BY 1, 2`;

interface Plain {
  readonly code: string;
  readonly year: number;
  readonly total: number;
  readonly above: number | null;
  readonly below: number | null;
  readonly units: string;
  readonly months: string;
  readonly reported: number;
}

interface Row {
  unit: { code: string };
  value: { value: number | null };
  earlier: { value: number | null };
  change: { kind: string; value: number | null; refused: { code: string } | null } | null;
  rank: number | null;
}

const ASK = `query ($metric: String!, $units: [String!]!) { comparison(metric: $metric, units: $units,
  period: { fiscalYear: ${NOW} }, since: { fiscalYear: ${THEN} }) { rows { unit { code } rank value { value }
  earlier { value } change { kind value refused { code } } } } }`;

const near = (n: number | null | undefined): string => (n == null ? '-' : n.toFixed(9));

function byHand(metric: string, then: Plain | undefined, now: Plain | undefined): string {
  const valueOf = (plain: Plain | undefined): number | null => {
    if (!plain) return null;
    return metric === COUNT ? plain.total : (plain.above ?? NaN) / (plain.below ?? NaN);
  };
  const [a, b] = [valueOf(then), valueOf(now)];
  const values = `${near(a)} ${near(b)}`;
  if (a === null || b === null) return `${values} none`;
  if (then?.units !== now?.units) return `${values} CHANGE_OF_OTHER_UNITS`;
  if (then?.months !== now?.months || then?.reported !== now?.reported)
    return `${values} CHANGE_OF_OTHER_MONTHS`;
  if (metric === RATE) return `${values} POINTS ${near(b - a)}`;
  return a === 0 ? `${values} CHANGE_FROM_ZERO` : `${values} PERCENT ${near((b - a) / a)}`;
}

const answered = ({ value, earlier, change }: Row): string => {
  const values = `${near(earlier.value)} ${near(value.value)}`;
  if (!change) return `${values} none`;
  return change.refused
    ? `${values} ${change.refused.code}`
    : `${values} ${change.kind} ${near(change.value)}`;
};

/** What became of changes, of all networks. */
const seen = new Set<string>();

describe.each([3, 17, 88, 1_204])('of a random network (%s)', (seed) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start('seeded');
    const head = 'reporter,unit,metric,period,value,numerator,denominator';
    const answer = await app.upload([head, ...tell(seed).flatMap(linesOf)].join('\n'));
    expect(answer.json()).toMatchObject({ state: 'COMMITTED' });
    const members = UNITS.slice(0, 5).map((unit, at) =>
      at === 0 ? `{ unit: "${unit}", from: "2022-04-01" }` : `{ unit: "${unit}" }`,
    );
    await app.data(`mutation { createGroup(input: { code: "${GROUP}", name: { ja: "会", en: "Group" },
      members: [${members.join(', ')}] }) { code } }`);
  });
  afterAll(() => app.stop());

  it.each([COUNT, RATE])(
    'the change of each unit and group is what plain SQL says: %s',
    async (metric) => {
      const units = [...UNITS, GROUP];
      const plain = await app.database.rows<Plain>(PLAIN, [metric, UNITS, GROUP]);
      const of = (code: string, year: number) =>
        plain.find((row) => row.code === code && row.year === year);
      const { comparison } = await app.data<{ comparison: { rows: Row[] } }>(ASK, {
        metric,
        units,
      });
      const found = comparison.rows.map((row) => `${row.unit.code} ${answered(row)}`);
      const expected = units.map(
        (code) => `${code} ${byHand(metric, of(code, THEN), of(code, NOW))}`,
      );
      for (const line of expected) seen.add(line.split(' ')[3] ?? '');
      expect(found.sort()).toEqual(expected.sort());
    },
  );

  it('units of one value share a rank, and the next one counts them', async () => {
    const { comparison } = await app.data<{ comparison: { rows: Row[] } }>(ASK, {
      ...{ metric: COUNT, units: UNITS },
    });
    const ranked = comparison.rows.filter(({ rank }) => rank !== null);
    for (const { rank, value } of ranked)
      expect(rank).toBe(
        1 + ranked.filter((other) => (other.value.value ?? 0) > (value.value ?? 0)).length,
      );
  });
});

it('the networks have changes of each kind, and each reason for none', () => {
  expect([...seen].sort()).toEqual([
    ...['CHANGE_FROM_ZERO', 'CHANGE_OF_OTHER_MONTHS', 'CHANGE_OF_OTHER_UNITS', 'PERCENT', 'POINTS'],
    'none',
  ]);
});

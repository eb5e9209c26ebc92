import type { TestDatabase } from '../support/test-database.js';
import { type PlainCount, plainMetric } from './plain-metrics.js';

export type Status = 'NORMAL' | 'MISSING' | 'NOT_OPEN' | 'NOT_COLLECTED' | 'NOT_APPLICABLE';

/** What the records of one unit say of one month. */
export interface Fact {
  readonly status: Status;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly isAtLeast: boolean;
  /** How many rows were counted. */
  readonly rows: number;
  /** There were events, and of none of them the list was noted. */
  readonly isUnnoted: boolean;
}

export const nothing = (status: Status): Fact => ({
  ...{ status, value: null, numerator: null, denominator: null, isAtLeast: false, rows: 0 },
  isUnnoted: false,
});
const zero: Fact = { ...nothing('NORMAL'), value: 0 };
const unnoted: Fact = { ...nothing('NOT_COLLECTED'), isUnnoted: true };

/** Options in the order of the lists asked for, joined by a comma; empty: the total. */
export interface Asked {
  readonly metric: string;
  readonly lists: readonly string[];
  readonly option: string;
}

export interface Moment {
  readonly unit: string;
  readonly month: string;
}

const at = ({ unit, month }: Moment, option = ''): string => `${unit} ${month} ${option}`;

/** Options are those of all that was noted, also of what a rate or a sum leaves out. */
const whole = (metric: string): string => plainMetric(metric, []).options ?? metric;

/** Set against the hours a space was open. */
const ofOpenTime = (metric: string): boolean =>
  /^space\.(occupancy|free_share|seat_occupancy|utilisation)/.test(metric);

interface Counted extends Moment {
  readonly option: string;
  readonly n: number;
  readonly value: number | null;
  readonly num: number | null;
  readonly den: number | null;
  readonly atLeast: boolean;
  readonly isNoted: boolean;
}

function countSql(count: PlainCount): string {
  if ('parts' in count) {
    const [num, den] = count.parts;
    const atLeast = count.atLeast ?? 'false';
    const isNoted = count.isNoted ?? 'true';
    return `NULL::float8 AS value, (${num})::float8 AS num, (${den})::float8 AS den, ${atLeast} AS "atLeast",
      (${isNoted}) AS "isNoted"`;
  }
  const some = `count(${count.sum}) BETWEEN 1 AND count(*) - 1`;
  return `sum(${count.sum})::float8 AS value, NULL::float8 AS num, NULL::float8 AS den,
    ${count.isBound ? some : 'false'} AS "atLeast", true AS "isNoted"`;
}

function toFact({ n, value, num, den, atLeast, isNoted }: Counted, isRate: boolean): Fact {
  if (!isRate) {
    if (value === null) return nothing('NOT_COLLECTED');
    return { ...zero, value, isAtLeast: atLeast, rows: n };
  }
  if (!isNoted) return nothing('NOT_COLLECTED');
  if (!den) return nothing('NOT_APPLICABLE');
  const [numerator, denominator] = [num ?? 0, den];
  return {
    ...zero,
    value: numerator / denominator,
    numerator,
    denominator,
    isAtLeast: atLeast,
    rows: n,
  };
}

/** A month in which a unit had opened, the logs handed in of it, and whether it was closed on every day. */
interface OpenMonth extends Moment {
  readonly logs: readonly string[];
  readonly isShut: boolean;
}

const OPEN_MONTHS = `SELECT u.unit, to_char(m.month, 'YYYY-MM') AS month,
    ARRAY(SELECT DISTINCT e.data_set FROM event_span e WHERE e.unit_id = u.center
      AND e.period_from <= least(u.closed, m.last) AND e.period_to >= greatest(u.opened, m.month)) AS logs,
    NOT EXISTS (SELECT FROM generate_series(greatest(u.opened, m.month), least(u.closed, m.last), '1 day') AS d(day)
      WHERE NOT EXISTS (SELECT FROM closure c
        WHERE c.unit_id = ANY(u.lineage) AND d.day BETWEEN c.period_from AND c.period_to)) AS "isShut"
  FROM plain_unit u CROSS JOIN (SELECT day::date AS month, (day + interval '1 month' - interval '1 day')::date AS last
    FROM generate_series('2023-01-01'::timestamp, '2025-12-01', '1 month') AS day) AS m
  WHERE m.month <= u.closed AND m.last >= u.opened`;

const KNOWN_MONTHS = `SELECT DISTINCT x.unit, p.month
  FROM plain_day p, LATERAL (VALUES (p.center), (p.space)) AS x(unit) WHERE p.known`;

const LEVELS = `SELECT unit, level FROM plain_unit`;

/** What plain SQL says of the records, metric by metric; each is counted once. */
export class PlainFacts {
  private readonly counted = new Map<string, ReadonlyMap<string, Counted>>();

  private constructor(
    private readonly database: TestDatabase,
    private readonly open: ReadonlyMap<string, OpenMonth>,
    private readonly known: ReadonlySet<string>,
    private readonly levels: ReadonlyMap<string, string>,
  ) {}

  static async read(database: TestDatabase): Promise<PlainFacts> {
    const open = new Map(
      (await database.rows<OpenMonth>(OPEN_MONTHS)).map((row) => [at(row), row]),
    );
    const known = await database.rows<Moment>(KNOWN_MONTHS);
    const units = await database.rows<{ unit: string; level: string }>(LEVELS);
    const levels = new Map(units.map(({ unit, level }) => [unit, level]));
    return new PlainFacts(database, open, new Set(known.map((row) => at(row))), levels);
  }

  /** The rows of a metric split by some lists, found by unit, month and option. */
  async count(name: string, lists: readonly string[]): Promise<ReadonlyMap<string, Counted>> {
    const key = `${name} ${lists.join()}`;
    const found = this.counted.get(key);
    if (found) return found;
    const { things, count } = plainMetric(name, lists);
    const columns = ['unit', 'month', ...lists].join(', ');
    const noted = lists.map((list) => `${list} IS NOT NULL`).join(' AND ') || 'true';
    const rows = await this.database.rows<Counted>(
      `SELECT unit, month, concat_ws(${["','", 'NULL', ...lists].join(', ')}) AS option, count(*)::integer AS n,
         ${countSql(count)} FROM (${things}) AS t WHERE ${noted} GROUP BY ${columns}`,
    );
    const counted = new Map(rows.map((row) => [at(row, row.option), row]));
    this.counted.set(key, counted);
    return counted;
  }

  isSpace({ unit }: Moment): boolean {
    return this.levels.get(unit) === 'SPACE';
  }

  /** Options that occur at one of the units in one of the months. */
  async options(
    { metric, lists }: Omit<Asked, 'option'>,
    moments: readonly Moment[],
  ): Promise<Set<string>> {
    const within = new Set(moments.map((moment) => at(moment)));
    const rows = [...(await this.count(whole(metric), lists)).values()];
    const byMode = metric.startsWith('space.occupancy') && lists.includes('mode');
    const occurs = (row: Counted): boolean => within.has(at(row)) && (!byMode || row.num !== 0);
    return new Set(rows.filter(occurs).map((row) => row.option));
  }

  async at(asked: Asked, moment: Moment): Promise<Fact> {
    const { metric, lists } = asked;
    const month = this.open.get(at(moment));
    if (!month) return nothing('NOT_OPEN');
    const { log, count } = plainMetric(metric, lists);
    const isUnknown = ofOpenTime(metric) && !this.known.has(at(moment));
    if (!month.logs.includes(log) || isUnknown)
      return nothing(month.isShut ? 'NOT_OPEN' : 'MISSING');
    const row = (await this.count(metric, lists)).get(at(moment, asked.option));
    const fact = row ? toFact(row, 'parts' in count) : null;
    if (ofOpenTime(metric) && lists.includes('mode')) return this.ofMode(fact, asked, moment);
    if (fact) return fact;
    const among = await this.count(whole(metric), lists);
    const isThere = lists.length === 0 || among.has(at(moment, asked.option));
    const none = 'parts' in count ? nothing('NOT_APPLICABLE') : zero;
    return isThere ? none : this.without(asked, moment, none);
  }

  /** No event stands under the option: none at all, or none of those of which the list was noted. */
  private async without({ metric, lists }: Asked, moment: Moment, none: Fact): Promise<Fact> {
    // Options are those of the cases: of cases without any topic nobody knows what they were about.
    const counted = metric === 'consultation.labels' ? 'consultation.cases' : metric;
    const total = await this.at({ metric: counted, lists: [], option: '' }, moment);
    if (total.value === null) return total;
    const isNothing = total.denominator === null && total.value === 0;
    const options = await this.options({ metric, lists }, [moment]);
    return isNothing || options.size > 0 ? none : unnoted;
  }

  private async ofMode(fact: Fact | null, { metric, lists }: Asked, moment: Moment): Promise<Fact> {
    const total = await this.at({ metric, lists: [], option: '' }, moment);
    if (total.value === null) return total;
    const options = await this.options({ metric, lists }, [moment]);
    if (total.numerator !== 0 && options.size === 0) return unnoted;
    return fact ?? nothing('NOT_APPLICABLE');
  }
}

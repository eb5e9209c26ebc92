import { codeAndDefinition, PLAIN_METRICS } from './plain-metrics.js';
import { momentsOf } from './plain-answer.js';
import type { Network } from './network-of-plan.js';
import type { World } from './plain-world.js';
import type { Days } from './random-network.js';

export interface RecordsQuestion {
  readonly network: Network;
  readonly metric: string;
  readonly unit: string;
  readonly period: Days;
  /** `list=option`. */
  readonly option: string | null;
  readonly first: number;
}

interface Page {
  source: string;
  total: number;
  hasNextPage: boolean;
  endCursor: string | null;
  events: {
    unit: { code: string };
    day: string;
    fields: { code: string; text: { en: string } | null }[];
  }[];
}

const RECORDS = `query ($metric: String!, $unit: String!, $period: PeriodInput!, $option: String, $first: Int, $after: String) {
  records(metric: $metric, unit: $unit, period: $period, option: $option, first: $first, after: $after) {
    source total hasNextPage endCursor events { unit { code } day fields { code text { en } } } } }`;

/** What makes an event known by sight: a number that was noted, or its time. */
const SHOWN = {
  CONSULTATION: { field: 'minutes', sql: `e.minutes::text` },
  BOOKING: {
    field: 'time',
    sql: `to_char(make_time(e.starts_at / 60, e.starts_at % 60, 0), 'HH24:MI') || '–'
      || to_char(make_time(e.ends_at / 60, e.ends_at % 60, 0), 'HH24:MI')`,
  },
  SESSION: { field: 'participants', sql: `e.participants::text` },
} as const;

const TABLES = { CONSULTATION: 'consultation', BOOKING: 'booking', SESSION: 'session' } as const;

/** The events of some units and months, or of bookings of some spaces, in which the list has the option. */
function eventsSql(
  log: keyof typeof SHOWN,
  { metric, list }: { metric: string; list: string | null },
): string {
  // A share of hours stands on all that reach into them.
  const ofHours = /^space\.(occupancy|free_share)/.test(metric);
  const isList: Readonly<Record<string, string>> = {
    topic: `$5 = ANY(e.topics)`,
    weekday: `$5 = lower(to_char(e.day, 'Dy'))`,
    time_slot: ofHours
      ? `CASE $5 WHEN 'morning' THEN e.starts_at < 720 WHEN 'evening' THEN e.ends_at > 1020
          ELSE e.starts_at < 1020 AND e.ends_at > 720 END`
      : `$5 = CASE WHEN e.starts_at < 720 THEN 'morning' WHEN e.starts_at < 1020 THEN 'afternoon' ELSE 'evening' END`,
  };
  const isAsked = list === null ? `$5::text IS NULL` : (isList[list] ?? `e.${list} = $5`);
  const inSpace = `EXISTS (SELECT FROM space_use s WHERE s.booking_id = e.id AND s.space_id = m.unit)`;
  return `SELECT u.code || ' ' || e.day || ' ' || coalesce(${SHOWN[log].sql}, '-') AS event
    FROM ${TABLES[log]} e JOIN org_unit u ON u.id = e.unit_id
      JOIN unnest($1::uuid[], $2::text[]) AS m(unit, month) ON to_char(e.day, 'YYYY-MM') = m.month
        AND (m.unit = e.unit_id${log === 'BOOKING' ? ` OR ${inSpace}` : ''})
    WHERE e.active AND e.day BETWEEN $3 AND $4 AND ${isAsked} ORDER BY event`;
}

async function readAll({ app }: World, { network: _, ...question }: RecordsQuestion) {
  const { metric } = codeAndDefinition(question.metric);
  const pages: Page[] = [];
  for (let after: string | null = null; ;) {
    const { records }: { records: Page } = await app.data(RECORDS, { ...question, metric, after });
    pages.push(records);
    if (!records.hasNextPage || pages.length > 200) return pages;
    after = records.endCursor;
  }
}

/** Where the rows behind a value are not the events plain SQL finds. */
export async function checkRecords(world: World, question: RecordsQuestion): Promise<string[]> {
  const { network, metric, unit, period } = question;
  const { log = 'BOOKING' } = PLAIN_METRICS[metric] ?? {};
  const moments = momentsOf(network, [unit], period);
  const [list = null, code = null] = question.option?.split('=') ?? [];
  const pages = await readAll(world, question);
  const rows = await world.app.database.rows<{ event: string }>(eventsSql(log, { metric, list }), [
    ...[moments.map((moment) => moment.unit), moments.map(({ month }) => month)],
    ...[period.from, period.to, code],
  ]);
  const byHand = rows.map(({ event }) => event);
  const found = pages.flatMap(({ events }) => events);
  const words = found.map(({ unit: { code: at }, day, fields }) => {
    const text = fields.find((field) => field.code === SHOWN[log].field)?.text?.en ?? '-';
    return `${at} ${day} ${text}`;
  });
  const inOrder = found.every(({ day }, i) => i === 0 || day >= (found[i - 1]?.day ?? ''));
  const totals = [...new Set(pages.map(({ total }) => total))];
  return [
    ...(totals.join() === String(byHand.length)
      ? []
      : [`${totals.join()} in all, by hand ${byHand.length}`]),
    ...(words.sort().join() === byHand.join()
      ? []
      : [`other events: ${words.slice(0, 3).join('; ')} …`]),
    ...(inOrder ? [] : ['not in the order of time']),
    ...(pages.every(({ events }) => events.length <= question.first) ? [] : ['a page is too long']),
  ];
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Database, type SqlParam } from '../platform/database/database.js';
import type { Asker } from './access.js';
import { type BenchLine, interleave, quantile } from './sampling.js';

const ROUNDS = 200;
const OVERHEAD_MS = 2;

const VALUE = `value qualifier numerator denominator unit method status definitionId provenanceCount
  coverage { reported expected from to asOf } alternatives { value method }
  provenance { document { code } line printed reporter { code } importedAt } notes { code text { ja en } }
  unitName { ja en } findingCount findings { key kind severity verdict title { ja en } text { ja en } }`;

const QUESTIONS: Readonly<Record<string, string>> = {
  'trend, one metric, 12 months': `{ trend(metrics: ["meeting.attendance"], units: ["nishitokyo-yumecollabo"],
    period: { fiscalYear: 2021 }, grain: MONTH) { series { unit { code } points { period value { ${VALUE} } } } } }`,
  'trend, 10 metrics, a network, 3 years': `{ trend(metrics: ["consultation.cases", "group.registered", "facility.visiting_groups",
    "facility.visitors", "facility.salon_users", "equipment.loans", "mailbox.provided", "web.access", "information.items",
    "video.views"], units: ["tama-neighbours"], period: { fiscalYears: [2020, 2021, 2022] }, grain: FISCAL_YEAR)
    { series { metric { code } points { period value { ${VALUE} } } } } }`,
  'breakdown, 13 topics': `{ breakdown(metric: "consultation.cases", units: ["yokohama-kyodo"], period: { fiscalYear: 2020 },
    by: ["topic"]) { total { ${VALUE} } options { option { code } share rank value { ${VALUE} } } } }`,
  'trend, two years, months in common, year before': `{ trend(metrics: ["space.occupancy"], units: ["yokohama-kyodo", "nishitokyo-yumecollabo"],
    period: { fiscalYears: [2020, 2021] }, grain: MONTH, mode: LIKE_FOR_LIKE, withPrevious: true)
    { series { unit { code } points { period value { ${VALUE} } previous { ${VALUE} } change { kind value } } } } }`,
  'comparison, 10 cities per 1,000 residents': `{ comparison(metric: "consultation.cases", match: NEAREST, comparisonSet: "tama-neighbours",
    units: ["132292", "132039", "141003", "132110", "132012", "132128", "132063", "132047", "132080", "132098"],
    period: { fiscalYear: 2021 }, normalise: { by: PER_1000_RESIDENTS })
    { rows { unit { code } rank comparable reasons { code text { ja en } } value { ${VALUE} } } summary { n median mean } } }`,
  'heatmap, months by mode, with margins': `{ heatmap(metrics: ["space.occupancy"], units: ["yokohama-kyodo/space-ab"], period: { fiscalYear: 2020 },
    rows: "mode", columns: "month") { cells { row column value { ${VALUE} } } rowTotals { value { ${VALUE} } }
    columnTotals { value { ${VALUE} } } total { value { ${VALUE} } } } }`,
};

/** Each question over HTTP beside its own statements, captured from that very request and replayed through `pg`. */
export async function benchAnswers(
  app: NestFastifyApplication,
  asker: Asker,
  databaseUrl: string,
): Promise<BenchLine[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const lines: BenchLine[] = [];
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const ask = async () => void (await asker.ask(query));
    const statements = await capture(app.get(Database), ask);
    const replay = async () => {
      for (const { sql, params } of statements) await client.query(sql, [...params]);
    };
    const taken = await interleave(ask, replay, ROUNDS);
    const [median, reference] = [quantile(taken.work, 0.5), quantile(taken.reference, 0.5)];
    lines.push({
      name: `${name} (${statements.length} statements)`,
      unit: 'ms',
      median,
      p95: quantile(taken.work, 0.95),
      reference,
      ratio: median / reference,
      goal: `its SQL + ${OVERHEAD_MS} ms`,
      holds: median <= reference + OVERHEAD_MS,
    });
  }
  await client.end();
  return lines;
}

async function capture(database: Database, ask: () => Promise<void>) {
  const statements: { sql: string; params: readonly SqlParam[] }[] = [];
  database.listener = (sql, params) => statements.push({ sql, params });
  await ask();
  database.listener = null;
  return statements;
}

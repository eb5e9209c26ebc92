import type { INestApplicationContext } from '@nestjs/common';
import { createContext } from '../app.js';
import { NetworkService } from '../modules/network/index.js';
import { RebuildService, RollupService } from '../modules/rollup/index.js';
import { systemContext } from '../platform/context/system-context.js';
import { Database, type WriteTx } from '../platform/database/database.js';
import { configOf } from './place.js';
import { PLAIN_GROUP_BYS } from './plain-group-by.js';
import { type Statement, withWorkers } from './replay.js';
import { atMost, type BenchLine, type BenchLines, interleave, toLine } from './sampling.js';
import type { Served } from './served.js';

const CENTER = 'demo-shiomino-center';
const MONTH = { from: '2024-06-01', to: '2024-06-30' } as const;
const DATA_SETS = ['CONSULTATION', 'BOOKING', 'SESSION'] as const;
const ROUNDS = 40;
const REFRESH_TIMES = 3;
const REBUILD_TIMES = 1.5;
/** From here on one rebuild takes minutes. */
const LONG_FROM = 30;

/** The cells of one month of a center counted anew, and all cells. */
export async function* benchCells(small: Served, large: Served): BenchLines {
  for (const served of [small, large]) {
    const context = await createContext(served.url, configOf(served));
    try {
      for (const dataSet of DATA_SETS) yield benchRefresh(context, served, dataSet);
      if (served === large) yield benchRebuild(context, served);
    } finally {
      await context.close();
    }
  }
}

/** As after an import of a month, beside the statements by which it deletes and inserts. */
async function benchRefresh(
  context: INestApplicationContext,
  { client, scale }: Served,
  dataSet: (typeof DATA_SETS)[number],
): Promise<BenchLine> {
  const database = context.get(Database);
  const units = await context.get(NetworkService).listUnits(systemContext(new Date()));
  const { id } = units.get(CENTER);
  const scope = { reporterId: id, unitId: id, dataSet, ...MONTH };
  const refresh = (tx: WriteTx) => context.get(RollupService).refreshLog(tx, scope);
  const statements: Statement[] = [];
  database.listener = (sql, params) => statements.push({ sql, params });
  await database.write(refresh);
  database.listener = null;
  const writing = statements.filter(({ sql }) => /^(DELETE|INSERT)\b/.test(sql));
  const direct = async () => {
    await client.query('BEGIN');
    for (const { sql, params } of writing) await client.query(sql, [...params]);
    await client.query('COMMIT');
  };
  const taken = await interleave(() => database.write(refresh), direct, { rounds: ROUNDS });
  const name = `scale ${scale}: a month of ${dataSet.toLowerCase()}s of a center counted anew`;
  return toLine(name, taken, atMost(REFRESH_TIMES, 'its DELETE and INSERT … SELECT'));
}

async function benchRebuild(
  context: INestApplicationContext,
  { client, scale }: Served,
): Promise<BenchLine> {
  const count = () =>
    withWorkers(client, async () => {
      for (const statement of PLAIN_GROUP_BYS) await client.query(statement);
    });
  const taken = await interleave(() => context.get(RebuildService).rebuild(), count, {
    rounds: scale < LONG_FROM ? 2 : 1,
    warmUp: 0,
  });
  const goal = atMost(REBUILD_TIMES, `${PLAIN_GROUP_BYS.length} plain GROUP BYs`);
  return toLine(`scale ${scale}: all cells counted anew`, taken, goal);
}

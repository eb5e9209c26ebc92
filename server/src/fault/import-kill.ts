import { setTimeout as pause } from 'node:timers/promises';
import type { KillableServer } from './killable-server.js';

const UNIT = 'musashino-place';
const MONTH = '2018-04';
const LAST_DAY = 30;
/** From the first byte sent on; an import takes about half as long. */
const WITHIN_MS = 3_000;
/** Every other file is so much longer that it is worked on beside the server. */
const LONGER = 3;
const WITHIN_LONG_MS = 16_000;
const ASK_AGAIN_MS = 200;

export interface KillRun {
  /** When it was killed, after the file was sent. */
  readonly afterMs: number;
  /** Where the file stood after the restart; null: it had not been kept. */
  readonly found: string | null;
  readonly restartMs: number;
}

/**
 * Kills the server at a random moment of an import, starts it again, and looks: what stands is what stood before or the
 * whole file, never a part; then the file is stored, once. @throws where that is not so
 */
export async function killOnce(
  server: KillableServer,
  round: number,
  { rows, random }: { rows: number; random: () => number },
): Promise<KillRun> {
  const before = await minutesOf(server);
  const isLong = round % 2 === 0;
  const afterMs = Math.floor(random() * (isLong ? WITHIN_LONG_MS : WITHIN_MS));
  const size = isLong ? rows * LONGER : rows;
  const text = logOf(size, round);
  const name = `soudan-${round}.csv`;
  const sent = server
    .stage(name, text, UNIT)
    .then((id) => settled(server, id).then(() => server.ask(COMMIT, { id })))
    .catch(() => undefined);
  await pause(afterMs);
  await server.kill();
  await sent;
  const restartMs = await server.restart();
  const kept = await batchOf(server, name);
  const found = kept && { id: kept.id, state: await settled(server, kept.id) };
  const now = await minutesOf(server);
  const whole = size * round;
  if (now !== before && now !== whole)
    throw new Error(`Half an import is visible: ${now}, neither ${before} nor ${whole}`);
  if (found?.state === 'COMMITTED' && now !== whole)
    throw new Error(`The file is said to be stored, and is not: ${now}`);
  await storeAgain(
    server,
    found?.state === 'COMMITTED' ? null : await keptAs(server, found, { name, text }),
  );
  const after = await minutesOf(server);
  if (after !== whole) throw new Error(`Stored again, it comes to ${after} instead of ${whole}`);
  return { afterMs, found: found?.state ?? null, restartMs };
}

const keptAs = async (
  server: KillableServer,
  found: { id: string } | null,
  { name, text }: { name: string; text: string },
): Promise<string> => found?.id ?? (await server.stage(name, text, UNIT));

const COMMIT = `mutation ($id: ID!) { commitImport(id: $id) { state } }`;

async function storeAgain(server: KillableServer, id: string | null): Promise<void> {
  if (id === null) return;
  await settled(server, id);
  await server.ask(COMMIT, { id });
  const state = await settled(server, id);
  if (state !== 'COMMITTED') throw new Error(`It is ${state}`);
}

/** Where a file stands when nobody is at it any more. */
async function settled(server: KillableServer, id: string): Promise<string> {
  for (;;) {
    const { job } = await server.ask<{ job: { state: string; isOver: boolean } }>(
      `query ($id: ID!) { job(id: $id) { state isOver } }`,
      { id },
    );
    if (job.isOver) return job.state;
    await pause(ASK_AGAIN_MS);
  }
}

async function batchOf(
  server: KillableServer,
  name: string,
): Promise<{ id: string; state: string } | null> {
  const { importBatches } = await server.ask<{
    importBatches: { batches: { id: string; state: string; fileName: string }[] };
  }>(`{ importBatches(unit: "${UNIT}") { batches { id state fileName } } }`);
  return importBatches.batches.find(({ fileName }) => fileName === name) ?? null;
}

/** What the log of the month comes to; 0 where there is none yet. */
async function minutesOf(server: KillableServer): Promise<number> {
  const { trend } = await server.ask<{
    trend: { series: { points: { value: { value: number | null } }[] }[] };
  }>(`{ trend(metrics: ["consultation.minutes"], units: ["${UNIT}"], grain: MONTH,
    period: { from: "${MONTH}-01", to: "${MONTH}-${LAST_DAY}" }) { series { points { value { value } } } } }`);
  return trend.series[0]?.points[0]?.value.value ?? 0;
}

/** A log of one month, each of whose rows takes as many minutes as there were rounds. */
function logOf(rows: number, round: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = String((i % LAST_DAY) + 1).padStart(2, '0');
    return `K${i},${MONTH}-${day},税務,電話,${round}`;
  });
  return ['受付番号,相談日,相談内容,相談方法,相談時間', ...lines].join('\n');
}

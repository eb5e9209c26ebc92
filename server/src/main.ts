import { resolve } from 'node:path';
import { createApp, openDatabase, prepare } from './app.js';
import { DigestSchedule } from './modules/alerts/index.js';
import { ConfigProblems, loadConfig } from './platform/config/config.js';
import { log, setLogLevel } from './platform/log/log.js';

/** Starts the product: database, schema, seeds, one process for API and dashboard. */
export async function main(): Promise<void> {
  const config = loadConfig(resolve(import.meta.dirname, '../..'));
  setLogLevel(config.logLevel);
  const database = await openDatabase(config);
  try {
    const app = await createApp(database.url, config);
    let stopping = false;
    const stop = (signal: string): void => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      void app
        .close()
        .finally(() => database.close())
        .finally(() => process.exit(0));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    await prepare(app, config, database);
    await app.listen(config.port, config.host);
    app.get(DigestSchedule).start();
    const address = app.getHttpServer().address() as { port: number };
    process.stdout.write(`\n  結び Musubi  http://localhost:${address.port}/\n\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What a failed start says: the problems of the environment as they are, anything else with its trace. */
export function sayWhyNot(error: unknown): void {
  process.stderr.write(
    error instanceof ConfigProblems
      ? `${error.message}\n`
      : `${String((error as Error)?.stack ?? error)}\n`,
  );
  process.exitCode = 1;
}

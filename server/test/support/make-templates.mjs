import { resolve } from 'node:path';
import pg from 'pg';
import { createContext, openDatabase, prepare } from '../../dist/app.js';
import { readConfig } from '../../dist/platform/config/config.js';

const root = resolve(import.meta.dirname, '../../..');
const [ownerUrl = '', appUrl = ''] = process.argv.slice(2);

function addressIn(server, database) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** As the server does it at its start: the owner makes the schema, the role of the server loads the seeds. */
async function makeTemplate(name, seed) {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const env = {
    DATABASE_MIGRATION_URL: addressIn(ownerUrl, name),
    DATABASE_URL: addressIn(appUrl, name),
    MUSUBI_SEED: seed,
  };
  const config = readConfig(env, root);
  const database = await openDatabase(config);
  const context = await createContext(database.url, config);
  await prepare(context, config, database);
  await context.close();
  await database.close();
}

await makeTemplate('template_migrated', 'never');
await makeTemplate('template_seeded', 'if-empty');

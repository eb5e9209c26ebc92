import { resolve } from 'node:path';
import pg from 'pg';
import { createContext, prepare } from '../../dist/app.js';
import { readConfig } from '../../dist/platform/config/config.js';

const root = resolve(import.meta.dirname, '../../..');
const [adminUrl = ''] = process.argv.slice(2);

async function makeTemplate(name, seed) {
  const client = new pg.Client(adminUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const context = await createContext(url.href);
  await prepare(context, readConfig({ DATABASE_URL: url.href, MUSUBI_SEED: seed }, root));
  await context.close();
}

await makeTemplate('template_migrated', 'never');
await makeTemplate('template_seeded', 'if-empty');

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '../../dist/platform/database/embedded/start-embedded-postgres.js';

const MAKE_TEMPLATES = join(import.meta.dirname, 'make-templates.mjs');

/** One PostgreSQL for the run, with two templates every test may clone: migrated, and migrated with the seeds. */
export default async function globalSetup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'musubi-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  // In a process of its own: the decorators' registries are global, and a test file may run in this one.
  await promisify(execFile)(process.execPath, [MAKE_TEMPLATES, postgres.ownerUrl, postgres.url]);
  process.env['MUSUBI_TEST_POSTGRES'] = postgres.ownerUrl;
  process.env['MUSUBI_TEST_POSTGRES_APP'] = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

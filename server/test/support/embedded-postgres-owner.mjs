/**
 * A process that owns an embedded PostgreSQL, for tests that end it the hard way:
 * node embedded-postgres-owner.mjs <dataDir>. Prints the owner's URL when ready; stops in good order on SIGINT and SIGTERM.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Node runs the TypeScript source as it is; only the .js of relative imports has to be led to .ts.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && specifier.endsWith('.js')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(source))) return next(source.href, context);
    }
    return next(specifier, context);
  },
});

const { startEmbeddedPostgres } =
  await import('../../src/platform/database/embedded/start-embedded-postgres.ts');

const postgres = await startEmbeddedPostgres({
  dataDir: process.argv[2],
  log: (line) => console.error(line),
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void postgres.stop().then(() => process.exit(0)));
}
console.log(postgres.ownerUrl);
setInterval(() => undefined, 60_000);

/** Stops the PostgreSQL of the run. */
export default async function globalTeardown() {
  await globalThis.stopTestPostgres();
}

import type { DataSource } from 'typeorm';

const LOCK = 7_215_001;

/** Runs `work` in one process at a time: several servers may start on one database at once. */
export async function withStartLock(
  dataSource: DataSource,
  work: () => Promise<void>,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await runner.release();
  }
}

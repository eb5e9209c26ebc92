import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long files are read and stored beside the server: how far they have come. */
export class LongFiles1764700000000 implements MigrationInterface {
  readonly name = 'LongFiles1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE import_batch ADD COLUMN progress jsonb, ADD COLUMN seen_at timestamptz`,
  `ALTER TABLE import_batch DROP CONSTRAINT import_batch_state_ck`,
  `ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_ck CHECK (state IN ('READING', 'STAGED', 'RUNNING',
    'COMMITTED', 'FAILED', 'REVERTED', 'DISCARDED'))`,
];

const DOWN = [
  `UPDATE import_batch SET state = 'FAILED' WHERE state = 'READING'`,
  `ALTER TABLE import_batch DROP CONSTRAINT import_batch_state_ck`,
  `ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_ck CHECK (state IN ('STAGED', 'RUNNING', 'COMMITTED',
    'FAILED', 'REVERTED', 'DISCARDED'))`,
  `ALTER TABLE import_batch DROP COLUMN progress, DROP COLUMN seen_at`,
];

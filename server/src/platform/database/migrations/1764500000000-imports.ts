import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are looked at before they are stored, and what can be taken back. */
export class Imports1764500000000 implements MigrationInterface {
  readonly name = 'Imports1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const LOGS = ['consultation', 'booking', 'session'] as const;
const STATES = `'STAGED', 'RUNNING', 'COMMITTED', 'FAILED', 'REVERTED', 'DISCARDED'`;

const UP = [
  `ALTER TABLE import_batch DROP CONSTRAINT import_batch_state_ck`,
  `ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_ck CHECK (state IN (${STATES})),
    ADD COLUMN unit text,
    ADD COLUMN by_id uuid,
    ADD COLUMN by_name text NOT NULL DEFAULT 'musubi',
    ADD COLUMN request jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN report jsonb,
    ADD COLUMN reverted_at timestamptz`,
  `CREATE INDEX import_batch_started_ix ON import_batch (started_at)`,
  `CREATE INDEX import_part_batch_ix ON import_part (batch_id)`,
  `CREATE TABLE import_chunk (
    batch_id uuid NOT NULL,
    position integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT import_chunk_pk PRIMARY KEY (batch_id, position)
  )`,
  `CREATE TABLE import_habit (
    unit text NOT NULL,
    layout text NOT NULL,
    correction jsonb NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT import_habit_pk PRIMARY KEY (unit, layout)
  )`,
  `ALTER TABLE observation ADD COLUMN reverted boolean NOT NULL DEFAULT false`,
  `CREATE INDEX observation_part_ix ON observation (reporter_id, import_part_id)`,
  ...LOGS.map((log) => `ALTER TABLE ${log} ADD COLUMN superseded_by uuid`),
  ...LOGS.map(
    (log) => `CREATE INDEX ${log}_superseded_ix ON ${log} (reporter_id, superseded_by)
    WHERE superseded_by IS NOT NULL`,
  ),
  `CREATE TABLE event_span_replaced (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    import_part_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    data_set text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    recorded_at timestamptz NOT NULL,
    replaced_by uuid NOT NULL,
    CONSTRAINT event_span_replaced_pk PRIMARY KEY (reporter_id, replaced_by, id)
  )`,
];

const DOWN = [
  `DROP TABLE event_span_replaced`,
  ...LOGS.map((log) => `ALTER TABLE ${log} DROP COLUMN superseded_by`),
  `DROP INDEX observation_part_ix`,
  `ALTER TABLE observation DROP COLUMN reverted`,
  `DROP TABLE import_habit`,
  `DROP TABLE import_chunk`,
  `DROP INDEX import_part_batch_ix`,
  `DELETE FROM import_batch WHERE state NOT IN ('RUNNING', 'COMMITTED')`,
  `ALTER TABLE import_batch DROP CONSTRAINT import_batch_state_ck, DROP COLUMN unit, DROP COLUMN by_id,
    DROP COLUMN by_name, DROP COLUMN request, DROP COLUMN report, DROP COLUMN reverted_at`,
  `ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_ck CHECK (state IN ('RUNNING', 'COMMITTED'))`,
] as const;

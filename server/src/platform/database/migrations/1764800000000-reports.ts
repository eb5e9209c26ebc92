import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far reports have come, and what was in them at each step. */
export class Reports1764800000000 implements MigrationInterface {
  readonly name = 'Reports1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const SETS = `data_set IN ('CONSULTATIONS', 'BOOKINGS', 'SESSIONS', 'MONTHLY_FIGURES', 'ANNUAL_REPORT')`;
const STATES = `state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'AMENDING')`;

const UP = [
  `CREATE TABLE report (
    unit_id uuid NOT NULL,
    data_set text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    published_version integer,
    CONSTRAINT report_pk PRIMARY KEY (unit_id, data_set, period_from),
    CONSTRAINT report_set_ck CHECK (${SETS}),
    CONSTRAINT report_state_ck CHECK (${STATES}),
    CONSTRAINT report_period_ck CHECK (period_from <= period_to),
    CONSTRAINT report_version_ck CHECK (published_version BETWEEN 1 AND version)
  )`,
  `CREATE TABLE report_version (
    unit_id uuid NOT NULL,
    data_set text NOT NULL,
    period_from date NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    at timestamptz NOT NULL,
    by_id uuid,
    by_name text NOT NULL,
    comment text NOT NULL,
    totals jsonb,
    CONSTRAINT report_version_pk PRIMARY KEY (unit_id, data_set, period_from, id),
    CONSTRAINT report_version_state_ck CHECK (${STATES})
  )`,
];

const DOWN = [`DROP TABLE report_version`, `DROP TABLE report`];

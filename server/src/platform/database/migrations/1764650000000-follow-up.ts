import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say about findings, and which unit owes which reports. */
export class FollowUp1764650000000 implements MigrationInterface {
  readonly name = 'FollowUp1764650000000';

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
  `ALTER TABLE finding ADD COLUMN gone_at timestamptz`,
  `CREATE TABLE finding_case (
    reporter_id uuid NOT NULL,
    key text NOT NULL,
    owner_id uuid,
    resolution text,
    note text,
    numbers jsonb,
    resolved_by text,
    resolved_at timestamptz,
    CONSTRAINT finding_case_pk PRIMARY KEY (reporter_id, key),
    CONSTRAINT finding_case_resolution_ck CHECK (resolution IN ('EXPLAINED', 'CORRECTED', 'ACCEPTED'))
  )`,
  `CREATE TABLE finding_comment (
    reporter_id uuid NOT NULL,
    key text NOT NULL,
    id uuid NOT NULL,
    step text NOT NULL,
    body text NOT NULL,
    by_id uuid,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT finding_comment_pk PRIMARY KEY (reporter_id, key, id)
  )`,
  `CREATE TABLE data_set_duty (
    unit_id uuid NOT NULL,
    data_set text NOT NULL,
    owed boolean NOT NULL,
    owed_from date,
    owed_to date,
    due_month integer,
    due_day integer,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT data_set_duty_pk PRIMARY KEY (unit_id, data_set),
    CONSTRAINT data_set_duty_set_ck CHECK (data_set IN ('CONSULTATIONS', 'BOOKINGS', 'SESSIONS', 'MONTHLY_FIGURES',
      'ANNUAL_REPORT')),
    CONSTRAINT data_set_duty_period_ck CHECK (owed_from <= owed_to),
    CONSTRAINT data_set_duty_due_ck CHECK (due_month BETWEEN 1 AND 12 AND due_day BETWEEN 1 AND 31)
  )`,
];

const DOWN = [
  `DROP TABLE data_set_duty`,
  `DROP TABLE finding_comment`,
  `DROP TABLE finding_case`,
  `DELETE FROM finding WHERE gone_at IS NOT NULL`,
  `ALTER TABLE finding DROP COLUMN gone_at`,
];

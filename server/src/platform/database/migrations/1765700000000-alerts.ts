import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be told what, what they have seen of it, and which e-mails were sent. */
export class Alerts1765700000000 implements MigrationInterface {
  readonly name = 'Alerts1765700000000';

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
  `CREATE TABLE alert_mark (
    user_id uuid NOT NULL,
    key text NOT NULL,
    seen_at timestamptz,
    told_at timestamptz,
    CONSTRAINT alert_mark_pk PRIMARY KEY (user_id, key)
  )`,
  `CREATE TABLE alert_choice (
    user_id uuid NOT NULL,
    kinds text[] NOT NULL,
    email text NOT NULL,
    weekday text NOT NULL,
    language text NOT NULL,
    chosen_at timestamptz NOT NULL,
    CONSTRAINT alert_choice_pk PRIMARY KEY (user_id),
    CONSTRAINT alert_choice_kinds_ck CHECK (kinds <@ ARRAY['TARGET', 'REPORT', 'FINDING']),
    CONSTRAINT alert_choice_email_ck CHECK (email IN ('NEVER', 'WEEKLY', 'DAILY')),
    CONSTRAINT alert_choice_weekday_ck CHECK (weekday IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    CONSTRAINT alert_choice_language_ck CHECK (language IN ('JA', 'EN'))
  )`,
  `CREATE TABLE alert_digest (
    user_id uuid NOT NULL,
    day date NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    at timestamptz NOT NULL,
    retry_at timestamptz,
    reason text,
    CONSTRAINT alert_digest_pk PRIMARY KEY (user_id, day),
    CONSTRAINT alert_digest_state_ck CHECK (state IN ('CLAIMED', 'SENT', 'NOTHING', 'FAILED', 'UNSURE')),
    CONSTRAINT alert_digest_attempts_ck CHECK (attempts >= 1)
  )`,
];

const DOWN = [`DROP TABLE alert_digest`, `DROP TABLE alert_choice`, `DROP TABLE alert_mark`];

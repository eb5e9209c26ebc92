import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a check finds in the figures, the number of a dated occurrence in its series, and countries. */
export class Findings1764000000000 implements MigrationInterface {
  readonly name = 'Findings1764000000000';

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
  `ALTER TABLE observation ADD COLUMN ordinal integer`,
  `ALTER TABLE org_unit DROP CONSTRAINT org_unit_level_ck`,
  `ALTER TABLE org_unit ADD CONSTRAINT org_unit_level_ck CHECK (level IN ('COUNTRY', 'CITY', 'CENTER', 'SPACE'))`,
  `CREATE TABLE finding (
    reporter_id uuid NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    severity text NOT NULL,
    verdict text NOT NULL,
    unit_id uuid NOT NULL,
    metrics text[] NOT NULL,
    definition text NOT NULL,
    breakdown text NOT NULL,
    option text NOT NULL,
    against text,
    period_from date NOT NULL,
    period_to date NOT NULL,
    numbers jsonb NOT NULL,
    hypotheses jsonb NOT NULL,
    found_at timestamptz NOT NULL,
    CONSTRAINT finding_pk PRIMARY KEY (reporter_id, key),
    CONSTRAINT finding_severity_ck CHECK (severity IN ('CONTRADICTION', 'QUESTION', 'NOTE')),
    CONSTRAINT finding_verdict_ck CHECK (verdict IN ('CONSISTENT', 'EXPLAINABLE_BY_ROUNDING', 'CONTRADICTION', 'OPEN')),
    CONSTRAINT finding_period_ck CHECK (period_from <= period_to)
  )`,
  `CREATE INDEX finding_unit_ix ON finding (unit_id, period_from)`,
  `CREATE TABLE reporter_check (
    reporter_id uuid NOT NULL,
    rules text NOT NULL,
    checked_at timestamptz NOT NULL,
    CONSTRAINT reporter_check_pk PRIMARY KEY (reporter_id)
  )`,
] as const;

const DOWN = [
  `DROP TABLE reporter_check`,
  `DROP TABLE finding`,
  `ALTER TABLE org_unit DROP CONSTRAINT org_unit_level_ck`,
  // NOT VALID: a country that is there may stay, and figures speak of it; no other is taken.
  `ALTER TABLE org_unit ADD CONSTRAINT org_unit_level_ck CHECK (level IN ('CITY', 'CENTER', 'SPACE')) NOT VALID`,
  `ALTER TABLE observation DROP COLUMN ordinal`,
] as const;

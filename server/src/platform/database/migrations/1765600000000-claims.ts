import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sentences of documents that say something of a series, with what people said of them. */
export class Claims1765600000000 implements MigrationInterface {
  readonly name = 'Claims1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    await runner.query(`DROP TABLE claim`);
  }
}

const UP = [
  `CREATE TABLE claim (
    id uuid NOT NULL,
    seed text,
    document text NOT NULL,
    line integer NOT NULL,
    sentence text NOT NULL,
    unit text NOT NULL,
    fiscal_year integer NOT NULL,
    kind text NOT NULL,
    metric text,
    breakdown text,
    option text,
    comparison text,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    linked_by text,
    linked_at timestamptz,
    verdict text,
    computed text,
    note text,
    confirmed_by text,
    confirmed_at timestamptz,
    version integer NOT NULL,
    removed_at timestamptz,
    CONSTRAINT claim_pk PRIMARY KEY (id),
    CONSTRAINT claim_seed_uq UNIQUE (seed),
    CONSTRAINT claim_line_ck CHECK (line >= 1),
    CONSTRAINT claim_kind_ck CHECK (kind IN ('INCREASE', 'DECREASE', 'SHARP_INCREASE', 'SHARP_DECREASE', 'DOUBLED', 'HIGH_RATE', 'MORE_OF_A_KIND', 'MOST_EVER', 'MANY')),
    CONSTRAINT claim_comparison_ck CHECK (comparison IN ('PREVIOUS_YEAR', 'WITHIN_YEAR', 'NONE')),
    CONSTRAINT claim_link_ck CHECK ((metric IS NULL) = (comparison IS NULL) AND (metric IS NOT NULL OR breakdown IS NULL) AND (breakdown IS NOT NULL OR option IS NULL)),
    CONSTRAINT claim_verdict_ck CHECK (verdict IN ('SUPPORTED', 'PARTLY', 'CONTRADICTED', 'NO_BASELINE', 'NOT_COMPUTABLE')),
    CONSTRAINT claim_version_ck CHECK (version >= 1)
  )`,
  `CREATE INDEX claim_document_ix ON claim (document, line)`,
  `CREATE INDEX claim_unit_ix ON claim (unit, fiscal_year)`,
];

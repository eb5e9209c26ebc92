import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is planned: targets with their versions, remarks on them, and what of a scorecard a person last saw. */
export class Kpi1765400000000 implements MigrationInterface {
  readonly name = 'Kpi1765400000000';

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
  `CREATE TABLE target (
    unit text NOT NULL,
    metric text NOT NULL,
    programme text NOT NULL,
    fiscal_year integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT target_pk PRIMARY KEY (unit, metric, programme, fiscal_year),
    CONSTRAINT target_version_ck CHECK (version >= 0)
  )`,
  `CREATE TABLE target_version (
    unit text NOT NULL,
    metric text NOT NULL,
    programme text NOT NULL,
    fiscal_year integer NOT NULL,
    version integer NOT NULL,
    removed boolean NOT NULL,
    type text NOT NULL,
    low numeric,
    high numeric,
    due_on date,
    printed text,
    profile text NOT NULL,
    shares double precision[],
    scheme text NOT NULL,
    scheme_version integer NOT NULL,
    baseline numeric,
    baseline_year integer,
    reason text NOT NULL,
    author_id uuid,
    author_name text NOT NULL,
    set_at timestamptz NOT NULL,
    document text,
    line integer,
    CONSTRAINT target_version_pk PRIMARY KEY (unit, metric, programme, fiscal_year, version),
    CONSTRAINT target_version_number_ck CHECK (version >= 1),
    CONSTRAINT target_version_type_ck CHECK (type IN ('EXACT', 'RANGE', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ONGOING', 'MILESTONE')),
    CONSTRAINT target_version_span_ck CHECK (low <= high),
    CONSTRAINT target_version_profile_ck CHECK (profile IN ('EVEN', 'LAST_YEAR', 'OWN')),
    CONSTRAINT target_version_shares_ck CHECK ((profile = 'OWN') = (shares IS NOT NULL) AND cardinality(shares) = 12)
  )`,
  `CREATE TABLE kpi_remark (
    id uuid NOT NULL,
    unit text NOT NULL,
    metric text NOT NULL,
    programme text NOT NULL,
    fiscal_year integer NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    author_id uuid,
    author_name text NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT kpi_remark_pk PRIMARY KEY (id),
    CONSTRAINT kpi_remark_kind_ck CHECK (kind IN ('REASON', 'MEASURE'))
  )`,
  `CREATE INDEX kpi_remark_unit_ix ON kpi_remark (unit, fiscal_year)`,
  `CREATE TABLE kpi_look (
    user_id uuid NOT NULL,
    unit text NOT NULL,
    fiscal_year integer NOT NULL,
    seen_at timestamptz NOT NULL,
    seen jsonb NOT NULL,
    CONSTRAINT kpi_look_pk PRIMARY KEY (user_id, unit, fiscal_year)
  )`,
];

const DOWN = [
  `DROP TABLE kpi_look`,
  `DROP TABLE kpi_remark`,
  `DROP TABLE target_version`,
  `DROP TABLE target`,
];

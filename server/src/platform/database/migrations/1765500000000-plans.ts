import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of cities, what became of them, a center's programmes of a year, and cases of collaboration. */
export class Plans1765500000000 implements MigrationInterface {
  readonly name = 'Plans1765500000000';

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
  `ALTER TABLE source_document ADD COLUMN node text`,
  `ALTER TABLE publication DROP CONSTRAINT publication_page_ck`,
  `ALTER TABLE publication ADD CONSTRAINT publication_page_ck
    CHECK (page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'ATTENDANCE', 'PLANS', 'SOURCES'))`,
  `CREATE TABLE plan (
    code text NOT NULL,
    node text NOT NULL,
    name_ja text NOT NULL,
    name_en text NOT NULL,
    from_year integer,
    to_year integer,
    CONSTRAINT plan_pk PRIMARY KEY (code),
    CONSTRAINT plan_years_ck CHECK (from_year <= to_year)
  )`,
  `CREATE INDEX plan_node_ix ON plan (node)`,
  `CREATE TABLE plan_version (
    plan text NOT NULL,
    number integer NOT NULL,
    status text NOT NULL,
    printed_status text,
    dated text,
    document text,
    author_name text,
    created_at timestamptz NOT NULL,
    CONSTRAINT plan_version_pk PRIMARY KEY (plan, number),
    CONSTRAINT plan_version_number_ck CHECK (number >= 1),
    CONSTRAINT plan_version_status_ck CHECK (status IN ('DRAFT', 'PROPOSAL', 'FINAL'))
  )`,
  `CREATE TABLE plan_entry (
    plan text NOT NULL,
    number integer NOT NULL,
    code text NOT NULL,
    position integer NOT NULL,
    parent text,
    kind text NOT NULL,
    printed_number text,
    title text NOT NULL,
    body text NOT NULL,
    line integer,
    line_to integer,
    mark text,
    remark text,
    remark_line integer,
    listed_title text,
    listed_line integer,
    tags text[] NOT NULL,
    CONSTRAINT plan_entry_pk PRIMARY KEY (plan, number, code),
    CONSTRAINT plan_entry_kind_ck CHECK (kind IN ('POLICY', 'BASIC_MEASURE', 'MEASURE', 'ACTION', 'NOTE'))
  )`,
  `CREATE TABLE plan_measure (
    plan text NOT NULL,
    entry text NOT NULL,
    section text,
    canonical text,
    confirmed_by text,
    confirmed_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT plan_measure_pk PRIMARY KEY (plan, entry),
    CONSTRAINT plan_measure_confirmed_ck CHECK ((canonical IS NULL) = (confirmed_by IS NULL)
      AND (canonical IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT plan_measure_version_ck CHECK (version >= 1)
  )`,
  `CREATE TABLE plan_indicator (
    plan text NOT NULL,
    entry text NOT NULL,
    metric text NOT NULL,
    programme text NOT NULL,
    author_name text NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT plan_indicator_pk PRIMARY KEY (plan, entry, metric, programme)
  )`,
  `CREATE TABLE plan_result (
    plan text NOT NULL,
    entry text NOT NULL,
    fiscal_year integer NOT NULL,
    state text NOT NULL,
    body text NOT NULL,
    programmes text[] NOT NULL,
    author_name text NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT plan_result_pk PRIMARY KEY (plan, entry, fiscal_year),
    CONSTRAINT plan_result_state_ck CHECK (state IN ('DONE', 'UNDER_WAY', 'NOT_STARTED', 'DROPPED')),
    CONSTRAINT plan_result_version_ck CHECK (version >= 1)
  )`,
  `CREATE TABLE yearly_programme (
    node text NOT NULL,
    fiscal_year integer NOT NULL,
    code text NOT NULL,
    position integer NOT NULL,
    parent text,
    printed_number text,
    name text NOT NULL,
    line integer,
    other_name text,
    other_line integer,
    planned text,
    planned_line integer,
    result text,
    result_line integer,
    narrative text,
    narrative_line integer,
    outcome text,
    outcome_line integer,
    figures text[] NOT NULL,
    document text,
    CONSTRAINT yearly_programme_pk PRIMARY KEY (node, fiscal_year, code)
  )`,
  `CREATE TABLE programme_link (
    node text NOT NULL,
    from_year integer NOT NULL,
    from_code text NOT NULL,
    to_year integer NOT NULL,
    to_code text NOT NULL,
    partial boolean NOT NULL,
    note text,
    author_name text NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT programme_link_pk PRIMARY KEY (node, from_year, to_year, from_code, to_code),
    CONSTRAINT programme_link_years_ck CHECK (from_year < to_year)
  )`,
  `CREATE TABLE collaboration_case (
    id uuid NOT NULL,
    node text NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    form_list text NOT NULL,
    form text NOT NULL,
    stage text NOT NULL,
    section text,
    since_year integer,
    since_printed text,
    document text,
    line integer,
    author_name text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz,
    version integer NOT NULL,
    removed_at timestamptz,
    CONSTRAINT collaboration_case_pk PRIMARY KEY (id),
    CONSTRAINT collaboration_case_stage_ck CHECK (stage IN ('PROPOSED', 'REALISED', 'ENDED')),
    CONSTRAINT collaboration_case_version_ck CHECK (version >= 1)
  )`,
  `CREATE INDEX collaboration_case_node_ix ON collaboration_case (node)`,
];

const DOWN = [
  `DROP TABLE collaboration_case`,
  `DROP TABLE programme_link`,
  `DROP TABLE yearly_programme`,
  `DROP TABLE plan_result`,
  `DROP TABLE plan_indicator`,
  `DROP TABLE plan_measure`,
  `DROP TABLE plan_entry`,
  `DROP TABLE plan_version`,
  `DROP TABLE plan`,
  `DELETE FROM publication WHERE page = 'PLANS'`,
  `ALTER TABLE publication DROP CONSTRAINT publication_page_ck`,
  `ALTER TABLE publication ADD CONSTRAINT publication_page_ck
    CHECK (page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'ATTENDANCE', 'SOURCES'))`,
  `ALTER TABLE source_document DROP COLUMN node`,
];

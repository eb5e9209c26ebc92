import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dimensions, the reported figures with their provenance, and the cells every answer is read from. */
export class Init1763880000000 implements MigrationInterface {
  readonly name = 'Init1763880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of [...NETWORK, ...IMPORTS, ...FIGURES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  'metric_cell',
  'observation',
  'import_part',
  'import_batch',
  'source_document',
  'org_unit_group_member',
  'org_unit_group',
  'org_unit',
  'network_name',
  'network_code',
] as const;

const NETWORK = [
  `CREATE TABLE network_code (
    code text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT network_code_pk PRIMARY KEY (code),
    CONSTRAINT network_code_kind_uq UNIQUE (code, kind),
    CONSTRAINT network_code_kind_ck CHECK (kind IN ('UNIT', 'GROUP'))
  )`,
  `CREATE TABLE network_name (
    code text NOT NULL,
    position integer NOT NULL,
    ja text NOT NULL,
    en text NOT NULL,
    valid_from date,
    valid_to date,
    CONSTRAINT network_name_pk PRIMARY KEY (code, position),
    CONSTRAINT network_name_code_fk FOREIGN KEY (code) REFERENCES network_code (code)
  )`,
  `CREATE TABLE org_unit (
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL DEFAULT 'UNIT',
    level text NOT NULL,
    parent_id uuid,
    municipality_code text,
    opened_on date,
    closed_on date,
    note_ja text,
    note_en text,
    CONSTRAINT org_unit_pk PRIMARY KEY (id),
    CONSTRAINT org_unit_code_uq UNIQUE (code),
    CONSTRAINT org_unit_kind_ck CHECK (kind = 'UNIT'),
    CONSTRAINT org_unit_level_ck CHECK (level IN ('CITY', 'CENTER', 'SPACE')),
    CONSTRAINT org_unit_code_fk FOREIGN KEY (code, kind) REFERENCES network_code (code, kind),
    CONSTRAINT org_unit_parent_fk FOREIGN KEY (parent_id) REFERENCES org_unit (id)
  )`,
  `CREATE TABLE org_unit_group (
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL DEFAULT 'GROUP',
    note_ja text,
    note_en text,
    CONSTRAINT org_unit_group_pk PRIMARY KEY (id),
    CONSTRAINT org_unit_group_code_uq UNIQUE (code),
    CONSTRAINT org_unit_group_kind_ck CHECK (kind = 'GROUP'),
    CONSTRAINT org_unit_group_code_fk FOREIGN KEY (code, kind) REFERENCES network_code (code, kind)
  )`,
  `CREATE TABLE org_unit_group_member (
    group_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    position integer NOT NULL,
    valid_from date,
    valid_to date,
    CONSTRAINT org_unit_group_member_pk PRIMARY KEY (group_id, unit_id, position),
    CONSTRAINT org_unit_group_member_group_fk FOREIGN KEY (group_id) REFERENCES org_unit_group (id),
    CONSTRAINT org_unit_group_member_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id)
  )`,
] as const;

const IMPORTS = [
  `CREATE TABLE source_document (
    id uuid NOT NULL,
    code text NOT NULL,
    title_ja text NOT NULL,
    title_en text NOT NULL,
    publisher_ja text NOT NULL,
    publisher_en text NOT NULL,
    status_ja text NOT NULL,
    status_en text NOT NULL,
    fiscal_year integer,
    body text NOT NULL,
    CONSTRAINT source_document_pk PRIMARY KEY (id),
    CONSTRAINT source_document_code_uq UNIQUE (code)
  )`,
  `CREATE TABLE import_batch (
    id uuid NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    layout text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    state text NOT NULL,
    CONSTRAINT import_batch_pk PRIMARY KEY (id),
    CONSTRAINT import_batch_state_ck CHECK (state IN ('RUNNING', 'COMMITTED'))
  )`,
  `CREATE TABLE import_part (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    batch_id uuid NOT NULL,
    committed_at timestamptz NOT NULL,
    new_figures integer NOT NULL,
    new_versions integer NOT NULL,
    unchanged integer NOT NULL,
    CONSTRAINT import_part_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT import_part_reporter_fk FOREIGN KEY (reporter_id) REFERENCES org_unit (id)
  )`,
] as const;

const STATUS = `status IN ('NORMAL', 'PROVISIONAL', 'ESTIMATED', 'BREAK', 'MISSING', 'NOT_APPLICABLE',
      'NOT_OPEN', 'NOT_COLLECTED', 'NIL', 'SUPPRESSED', 'LOW_RELIABILITY')`;

const FIGURES = [
  `CREATE TABLE observation (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    import_part_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    metric text NOT NULL,
    definition text NOT NULL,
    breakdown text NOT NULL,
    option text NOT NULL,
    grain text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    version integer NOT NULL,
    current boolean NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    qualifier text,
    status text NOT NULL,
    coverage_from date,
    coverage_to date,
    as_of date,
    document_id uuid,
    line integer,
    printed text,
    note_ja text,
    note_en text,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT observation_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT observation_version_uq UNIQUE
      (reporter_id, unit_id, metric, definition, breakdown, option, period_from, period_to, version),
    CONSTRAINT observation_period_ck CHECK (period_from <= period_to),
    CONSTRAINT observation_status_ck CHECK (${STATUS}),
    CONSTRAINT observation_qualifier_ck CHECK (qualifier IN ('ABOUT', 'AT_LEAST', 'AT_MOST')),
    CONSTRAINT observation_reporter_fk FOREIGN KEY (reporter_id) REFERENCES org_unit (id),
    CONSTRAINT observation_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT observation_document_fk FOREIGN KEY (document_id) REFERENCES source_document (id),
    CONSTRAINT observation_part_fk FOREIGN KEY (reporter_id, import_part_id) REFERENCES import_part (reporter_id, id)
  )`,
  `CREATE UNIQUE INDEX observation_current_uq ON observation
    (reporter_id, unit_id, metric, definition, breakdown, option, period_from, period_to) WHERE current`,
  `CREATE INDEX observation_unit_ix ON observation (unit_id, metric, period_from) WHERE current`,
  `CREATE TABLE metric_cell (
    reporter_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    metric text NOT NULL,
    definition text NOT NULL,
    breakdown text NOT NULL,
    option text NOT NULL,
    origin text NOT NULL,
    grain text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    qualifier text,
    status text NOT NULL,
    coverage_from date,
    coverage_to date,
    as_of date,
    note_ja text,
    note_en text,
    source_count integer NOT NULL,
    sources jsonb NOT NULL,
    CONSTRAINT metric_cell_pk PRIMARY KEY
      (reporter_id, unit_id, metric, definition, breakdown, option, origin, period_from, period_to),
    CONSTRAINT metric_cell_origin_ck CHECK (origin IN ('FIGURE', 'DAYS')),
    CONSTRAINT metric_cell_status_ck CHECK (${STATUS}),
    CONSTRAINT metric_cell_reporter_fk FOREIGN KEY (reporter_id) REFERENCES org_unit (id),
    CONSTRAINT metric_cell_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id)
  )`,
  `CREATE INDEX metric_cell_unit_ix ON metric_cell (unit_id, metric, period_from)`,
] as const;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people add around the numbers: remarks, pages kept under a name, what opens first. */
export class Workspace1765200000000 implements MigrationInterface {
  readonly name = 'Workspace1765200000000';

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
  `CREATE TABLE annotation (
    id uuid NOT NULL,
    node text NOT NULL,
    metric text,
    period_from date NOT NULL,
    period_to date NOT NULL,
    body text NOT NULL,
    shared boolean NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz,
    version integer NOT NULL,
    removed_at timestamptz,
    CONSTRAINT annotation_pk PRIMARY KEY (id),
    CONSTRAINT annotation_period_ck CHECK (period_from <= period_to),
    CONSTRAINT annotation_version_ck CHECK (version >= 1)
  )`,
  `CREATE INDEX annotation_node_ix ON annotation (node, period_from)`,
  `CREATE INDEX annotation_author_ix ON annotation (author_id)`,
  `CREATE TABLE saved_view (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    owner_name text NOT NULL,
    name text NOT NULL,
    path text NOT NULL,
    nodes text[] NOT NULL,
    shared boolean NOT NULL,
    created_at timestamptz NOT NULL,
    version integer NOT NULL,
    removed_at timestamptz,
    CONSTRAINT saved_view_pk PRIMARY KEY (id),
    CONSTRAINT saved_view_shared_ck CHECK (NOT shared OR cardinality(nodes) > 0),
    CONSTRAINT saved_view_version_ck CHECK (version >= 1)
  )`,
  `CREATE UNIQUE INDEX saved_view_name_uq ON saved_view (owner_id, name) WHERE removed_at IS NULL`,
  `CREATE TABLE opening_view (
    user_id uuid NOT NULL,
    view_id uuid,
    page text,
    CONSTRAINT opening_view_pk PRIMARY KEY (user_id),
    CONSTRAINT opening_view_one_ck CHECK ((view_id IS NULL) <> (page IS NULL))
  )`,
];

const DOWN = [`DROP TABLE opening_view`, `DROP TABLE saved_view`, `DROP TABLE annotation`];

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their roles and sign-ins, machine tokens, published pages, and the trail of who did what. */
export class Access1764100000000 implements MigrationInterface {
  readonly name = 'Access1764100000000';

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
  `CREATE TABLE audit_entry (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    action text NOT NULL,
    node text,
    subject text NOT NULL,
    changes jsonb NOT NULL,
    request_id text NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id),
    CONSTRAINT audit_entry_actor_ck CHECK (actor_kind IN ('PERSON', 'MACHINE', 'PUBLIC', 'SYSTEM'))
  )`,
  `CREATE INDEX audit_entry_node_ix ON audit_entry (node, id)`,
  `CREATE TABLE app_user (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    demo boolean NOT NULL,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    last_sign_in_at timestamptz,
    CONSTRAINT app_user_pk PRIMARY KEY (id),
    CONSTRAINT app_user_email_uq UNIQUE (email)
  )`,
  `CREATE TABLE role_assignment (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    node text,
    valid_from date,
    valid_to date,
    CONSTRAINT role_assignment_pk PRIMARY KEY (id),
    CONSTRAINT role_assignment_uq UNIQUE NULLS NOT DISTINCT (user_id, role, node, valid_from),
    CONSTRAINT role_assignment_role_ck CHECK (role IN ('ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER')),
    CONSTRAINT role_assignment_period_ck CHECK (valid_from <= valid_to),
    CONSTRAINT role_assignment_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT role_assignment_node_fk FOREIGN KEY (node) REFERENCES network_code (code)
  )`,
  `CREATE TABLE login (
    secret_hash text NOT NULL,
    code text NOT NULL,
    user_id uuid NOT NULL,
    device text NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT login_pk PRIMARY KEY (secret_hash),
    CONSTRAINT login_code_uq UNIQUE (code),
    CONSTRAINT login_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
  )`,
  `CREATE INDEX login_user_ix ON login (user_id)`,
  `CREATE TABLE invitation (
    secret_hash text NOT NULL,
    user_id uuid NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT invitation_pk PRIMARY KEY (secret_hash),
    CONSTRAINT invitation_user_uq UNIQUE (user_id),
    CONSTRAINT invitation_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT invitation_creator_fk FOREIGN KEY (created_by) REFERENCES app_user (id)
  )`,
  `CREATE TABLE machine_token (
    id uuid NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    role text NOT NULL,
    node text,
    may_write boolean NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT machine_token_pk PRIMARY KEY (id),
    CONSTRAINT machine_token_name_uq UNIQUE (name),
    CONSTRAINT machine_token_secret_uq UNIQUE (secret_hash),
    CONSTRAINT machine_token_role_ck CHECK (role IN ('ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER')),
    CONSTRAINT machine_token_node_fk FOREIGN KEY (node) REFERENCES network_code (code),
    CONSTRAINT machine_token_creator_fk FOREIGN KEY (created_by) REFERENCES app_user (id)
  )`,
  `CREATE TABLE sign_in_try (
    id uuid NOT NULL,
    account text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT sign_in_try_pk PRIMARY KEY (id)
  )`,
  `CREATE INDEX sign_in_try_account_ix ON sign_in_try (account, at)`,
  `CREATE TABLE publication (
    node text NOT NULL,
    page text NOT NULL,
    published_at timestamptz NOT NULL,
    published_by text NOT NULL,
    demo boolean NOT NULL,
    CONSTRAINT publication_pk PRIMARY KEY (node, page),
    CONSTRAINT publication_page_ck CHECK (page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'SOURCES')),
    CONSTRAINT publication_node_fk FOREIGN KEY (node) REFERENCES network_code (code)
  )`,
  // Who may read a document follows from the units it has figures of.
  `CREATE INDEX observation_document_ix ON observation (document_id, unit_id) WHERE document_id IS NOT NULL`,
] as const;

const DOWN = [
  `DROP INDEX observation_document_ix`,
  `DROP TABLE publication`,
  `DROP TABLE sign_in_try`,
  `DROP TABLE machine_token`,
  `DROP TABLE invitation`,
  `DROP TABLE login`,
  `DROP TABLE role_assignment`,
  `DROP TABLE app_user`,
  `DROP TABLE audit_entry`,
] as const;

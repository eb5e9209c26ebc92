import { DataSource } from 'typeorm';
import { ConfigProblems } from '../config/config.js';
import { cannotMakeRole, type Reach, reachProblem } from '../config/role-problems.js';
import { log } from '../log/log.js';
import { dataSourceOptions } from './data-source.js';
import { type DatabaseLogin, readLogin } from './database-address.js';
import { withStartLock } from './migrate.js';
import { scramVerifier } from './scram-verifier.js';
import { APPEND_ONLY_TABLES } from './table-kinds.js';

export interface DatabaseAddresses {
  /** Makes and changes the schema; null or the role of `url`: one role does it all. */
  readonly ownerUrl: string | null;
  /** The server's own role. */
  readonly url: string;
}

/** Role exists, duplicate key: another server made it in this moment. */
const MADE_BY_ANOTHER = ['42710', '23505'];
const NOT_ALLOWED = '42501';

/**
 * Brings the schema up to date as its owner, then leaves the server's role the rights it needs and no others: rows of
 * append-only tables can be added and read, by no statement changed. Doing it again changes nothing.
 */
export async function prepareDatabase(
  { ownerUrl, url }: DatabaseAddresses,
  production: boolean,
): Promise<void> {
  const runtime = loginOf(url);
  const owner = loginOf(ownerUrl ?? url);
  const hasTwo = owner.role !== runtime.role;
  const source = new DataSource(dataSourceOptions(ownerUrl ?? url));
  await source.initialize();
  try {
    await withStartLock(source, async () => {
      if (hasTwo) await makeRole(source, owner, runtime);
      await source.runMigrations();
      await runAll(source, ...(hasTwo ? rightsOf(runtime.role) : OWN_RIGHTS));
    });
    const problem = await findProblem(source, runtime.role, hasTwo);
    if (problem && production) throw new ConfigProblems([problem]);
    if (problem) log.warn({}, problem);
  } finally {
    await source.destroy();
  }
}

function loginOf(url: string): DatabaseLogin {
  const login = readLogin(url);
  if (!login) throw new Error('The address of the database cannot be read');
  return login;
}

async function makeRole(
  source: DataSource,
  owner: DatabaseLogin,
  { role, password }: DatabaseLogin,
): Promise<void> {
  const found: unknown[] = await source.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (found.length > 0) return;
  const build = `SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD %L',
    $1::text, $2::text) AS statement`;
  try {
    await runAll(source, build, [role, scramVerifier(password)]);
  } catch (error) {
    const { code } = error as { code?: string };
    if (MADE_BY_ANOTHER.includes(code ?? '')) return;
    if (code !== NOT_ALLOWED) throw error;
    throw new ConfigProblems([cannotMakeRole(role, owner.role)]);
  }
}

/** Runs the statements a query builds: names are quoted by PostgreSQL itself. Together they are one transaction. */
async function runAll(source: DataSource, build: string, params: unknown[]): Promise<void> {
  const rows: { statement: string }[] = await source.query(build, params);
  if (rows.length > 0) await source.query(rows.map(({ statement }) => statement).join(';\n'));
}

/** The rights of a role of its own, on what the owner has made and on what it will make. */
const rightsOf = (role: string): [string, unknown[]] => [
  `WITH made AS (
     SELECT format('%I.%I', 'public', relname) AS name, relname::text = ANY($2) AS is_append_only,
       relname = 'schema_migration' AS is_log, relkind = 'S' AS is_sequence
     FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relowner = current_user::regrole AND relkind IN ('r', 'p', 'v', 'S')
   )
   SELECT statement FROM (
     SELECT 1 AS step, format(template, $1::text) AS statement FROM (VALUES
       ('REVOKE CREATE ON SCHEMA public FROM PUBLIC, %I'),
       ('GRANT USAGE ON SCHEMA public TO %I'),
       ('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I'),
       ('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO %I')) AS once (template)
     UNION ALL SELECT 2, format('REVOKE ALL ON %s FROM PUBLIC, %I', name, $1::text) FROM made WHERE is_append_only OR is_log
     UNION ALL SELECT 3, format('GRANT USAGE, SELECT ON SEQUENCE %s TO %I', name, $1::text) FROM made WHERE is_sequence
     UNION ALL SELECT 3, format('GRANT %s ON %s TO %I',
       CASE WHEN is_log THEN 'SELECT' WHEN is_append_only THEN 'SELECT, INSERT' ELSE 'SELECT, INSERT, UPDATE, DELETE' END,
       name, $1::text) FROM made WHERE NOT is_sequence) AS steps
   ORDER BY step`,
  [role, APPEND_ONLY_TABLES],
];

/** An owner takes from itself what it must not use. */
const OWN_RIGHTS: [string, unknown[]] = [
  `SELECT format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM PUBLIC, CURRENT_USER', name) AS statement
   FROM unnest($1::text[]) AS append_only (name)
   JOIN pg_class ON pg_class.oid = to_regclass(name) AND pg_has_role(relowner, 'USAGE')`,
  [APPEND_ONLY_TABLES],
];

/** Asks PostgreSQL whether the server could alter the audit trail all the same. */
async function findProblem(
  source: DataSource,
  role: string,
  hasTwo: boolean,
): Promise<string | null> {
  const rows: Reach[] = await source.query(
    `SELECT rolsuper AS "isSuper", rolcreaterole AS "makesRoles",
       bool_or(pg_has_role(pg_roles.oid, relowner, 'MEMBER')) AS "isOwner",
       bool_or(has_table_privilege(pg_roles.oid, pg_class.oid, 'UPDATE, DELETE, TRUNCATE')
         OR has_any_column_privilege(pg_roles.oid, pg_class.oid, 'UPDATE')) AS changes
     FROM pg_roles CROSS JOIN unnest($2::text[]) AS append_only (name)
     JOIN pg_class ON pg_class.oid = to_regclass(name)
     WHERE rolname = $1 GROUP BY 1, 2`,
    [role, APPEND_ONLY_TABLES],
  );
  return rows[0] ? reachProblem(role, rows[0], hasTwo) : null;
}

/** What PostgreSQL says of the server's role. */
export interface Reach {
  readonly isSuper: boolean;
  readonly makesRoles: boolean;
  /** It is, or may become, the owner of an append-only table. */
  readonly isOwner: boolean;
  readonly changes: boolean;
}

export function cannotMakeRole(role: string, owner: string): string {
  return (
    `DATABASE_URL: the role "${role}" does not exist, and "${owner}" of DATABASE_MIGRATION_URL may not make roles. ` +
    `Make it once as an administrator, with createuser --pwprompt ${role}, or let the owner do it: ALTER ROLE ${owner} CREATEROLE`
  );
}

/** Why a role could alter the audit trail, and what to do; null: it could not. */
export function reachProblem(role: string, reach: Reach, hasTwo: boolean): string | null {
  const reason = reasonOf(reach, hasTwo);
  const next = hasTwo ? ANOTHER_ROLE : TWO_ROLES;
  return reason
    ? `DATABASE_URL: the role "${role}" ${reason}, so it could alter the audit trail. ${next}`
    : null;
}

function reasonOf({ isSuper, makesRoles, isOwner, changes }: Reach, hasTwo: boolean): string {
  if (isSuper) return 'is a superuser, whom PostgreSQL refuses nothing';
  if (hasTwo && isOwner) return 'belongs to the role that owns the tables';
  if (hasTwo && makesRoles) return 'may make roles';
  return changes ? 'holds more rights on it than to add and to read' : '';
}

const ANOTHER_ROLE =
  'Name a role there that does not exist yet: Musubi makes it with the rights it needs';
const TWO_ROLES =
  'Put this address into DATABASE_MIGRATION_URL, and into DATABASE_URL one with another role and password: ' +
  'Musubi makes that role (docs/guides/operate.md, “An own PostgreSQL”)';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schemaText } from '../src/schema-text.js';
import {
  findingOf,
  MUTATIONS,
  QUERIES,
  type RoleName,
  ROLES,
  ROUTES,
  type Rule,
  staffOf,
} from './access/operation-rules.js';
import { importOf } from './access/import-rules.js';
import { CLAIM_BEFORE, claimOf } from './access/claim-rules.js';
import { REMARK_BEFORE, remarkOf } from './access/kpi-rules.js';
import { PLANS_BEFORE, plansBefore } from './access/plan-rules.js';
import { annotationOf, SHARED_BEFORE, viewOf } from './access/workspace-rules.js';
import { type Outcome, outcomeOf } from './access/outcome.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const OWN = 'nishitokyo-yumecollabo';
const OTHER = 'yokohama-kyodo';

let app: TestApp;
let calls = 0;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  for (const unit of [OWN, OTHER]) {
    const invite = `mutation ($email: String!, $unit: String!) { inviteUser(input: { email: $email, name: "S",
      roles: [{ role: STAFF, unit: $unit }, { role: EVALUATOR, unit: $unit }] }) { path } }`;
    await app.data(invite, { email: staffOf(unit), unit });
    await app.data(
      `mutation ($name: String!, $unit: String!) { createMachineToken(input: { name: $name, role: VIEWER, unit: $unit }) { secret } }`,
      { name: `of ${unit}`, unit },
    );
    await app.database.rows(
      `INSERT INTO import_batch (id, file_name, sha256, layout, state, unit, started_at, request)
       VALUES ($1, 'waits.csv', '', 'tidy', 'STAGED', $2, now(), $3)`,
      [importOf(unit), unit, JSON.stringify({ unit, layout: null, period: null, drop: [] })],
    );
    await app.database.rows(
      `UPDATE finding SET key = $2 WHERE key = (SELECT min(f.key) FROM finding f JOIN org_unit u ON u.id = f.unit_id
         WHERE u.code = $1)`,
      [unit, findingOf(unit)],
    );
    await app.database.rows(REMARK_BEFORE, [remarkOf(unit), unit]);
    await app.database.rows(CLAIM_BEFORE, [claimOf(unit), unit]);
    await app.database.rows(SHARED_BEFORE, [annotationOf(unit), viewOf(unit), unit]);
    await app.database.rows(PLANS_BEFORE, plansBefore(unit));
  }
});

afterAll(() => app.stop());

const rules = (): [string, 'query' | 'mutation', Rule][] =>
  [
    ...Object.entries(QUERIES).map(([name, rule]) => [name, 'query', rule] as const),
    ...Object.entries(MUTATIONS).map(([name, rule]) => [name, 'mutation', rule] as const),
  ].map(([name, kind, rule]) => [name, kind, rule]);

async function attempt(
  client: TestClient,
  [name, kind, rule]: readonly [string, string, Rule],
  unit: string,
): Promise<Outcome> {
  calls += 1;
  if (rule.given) await app.data(`mutation { ${rule.given(unit, calls)} }`);
  return outcomeOf(name, await client.ask(`${kind} { ${rule.about(unit, calls)} }`));
}

function may({ who }: Rule, role: RoleName): boolean {
  if (who === 'NOBODY') return false;
  return who === 'EVERYBODY' || who === 'SIGNED_IN' || who.includes(role);
}

describe('the rules', () => {
  it('name every operation of the schema and no other', async () => {
    const schema = buildSchema(await schemaText());
    expect(Object.keys(QUERIES).sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
    expect(Object.keys(MUTATIONS).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
  });

  it('name every route of the server and no other', () => {
    expect(routesOf(app)).toEqual(Object.keys(ROUTES).sort());
  });
});

/** One person per role and reach: looking somebody up is what the server does, not what a test repeats. */
const people = new Map<string, Promise<TestClient>>();

function person(role: RoleName, unit: string | null): Promise<TestClient> {
  const key = `${role} ${unit}`;
  const known = people.get(key) ?? app.as(role, unit);
  people.set(key, known);
  return known;
}

const FILE =
  'reporter,unit,metric,period,value\nnishitokyo-yumecollabo,nishitokyo-yumecollabo,web.access,FY2019,5\n';

const refusals = (body: string): string[] =>
  [...body.matchAll(/"code":"(\w+)"/g)].map(([, code = '']) => code);

describe('POST /imports', () => {
  const rule = ROUTES['POST /imports'] ?? [];

  it.each(ROLES)('by %s', async (role) => {
    const allowed = rule.includes(role);
    const own = await (await person(role, OWN)).upload(FILE, { query: '?dryRun=true' });
    expect(own.statusCode).toBe(allowed ? 200 : 404);
    const elsewhere = await (await person(role, OTHER)).upload(FILE, { query: '?dryRun=true' });
    expect(elsewhere.statusCode).toBe(allowed ? 422 : 404);
    // Refused just as a unit that is not there.
    const none = FILE.replaceAll(OWN, 'no-such-unit');
    const unknown = await (await person(role, OTHER)).upload(none, { query: '?dryRun=true' });
    expect(refusals(elsewhere.body)).toEqual(refusals(unknown.body));
  });

  it('without a sign-in, or with one that is over', async () => {
    for (const client of [app.passerBy(), ...(await endedLogins())]) {
      expect((await client.upload(FILE, { query: '?dryRun=true' })).statusCode).toBe(401);
    }
  });
});

describe('GET /exports/template', () => {
  const rule = ROUTES['GET /exports/template'] ?? [];
  const take = async (client: TestClient, unit: string) => {
    const url = `/exports/template?unit=${unit}`;
    const headers = { host: 'localhost', ...client.headers };
    return (await app.app.inject({ method: 'GET', url, headers })).statusCode;
  };

  it.each(ROLES)('by %s', async (role) => {
    const allowed = rule.includes(role);
    const by = await person(role, OWN);
    expect(await take(by, OWN)).toBe(allowed ? 200 : 404);
    // Refused just as a unit that is not there.
    expect(await take(by, OTHER)).toBe(allowed ? 400 : 404);
    expect(await take(by, 'no-such-unit')).toBe(allowed ? 400 : 404);
  });

  it('without a sign-in, or with one that is over', async () => {
    for (const client of [app.passerBy(), ...(await endedLogins())])
      expect(await take(client, OWN)).toBe(401);
  });
});

describe.each(rules())('%s (%s)', (name, kind, rule) => {
  const operation = [name, kind, rule] as const;
  // Whoever signs out is not used again.
  const by = (role: RoleName, unit: string | null) =>
    name === 'signOut' ? app.as(role, unit) : person(role, unit);

  it.each(ROLES)('by %s', async (role) => {
    const allowed = may(rule, role);
    const inOwn = await attempt(await by(role, OWN), operation, OWN);
    const elsewhere = await attempt(await by(role, OWN), operation, OTHER);
    const everywhere = await attempt(await by(role, null), operation, OTHER);
    expect({ inOwn, elsewhere, everywhere }).toEqual(expected(rule, allowed));
  });

  it('without a sign-in, or with one that is over', async () => {
    const outcome = withoutSignIn(rule);
    for (const client of [app.passerBy(), ...(await endedLogins())]) {
      expect(await attempt(client, operation, OWN)).toBe(outcome);
    }
  });
});

function expected({ elsewhere, onlyEverywhere = false }: Rule, allowed: boolean) {
  if (!allowed) return { inOwn: 'CLOSED', elsewhere: 'CLOSED', everywhere: 'CLOSED' };
  if (onlyEverywhere) return { inOwn: 'CLOSED', elsewhere: 'CLOSED', everywhere: 'ANSWERED' };
  const seen = elsewhere === 'UNSEEN' ? 'UNSEEN' : 'ANSWERED';
  return { inOwn: 'ANSWERED', elsewhere: seen, everywhere: 'ANSWERED' };
}

function withoutSignIn({ who }: Rule): Outcome {
  if (who === 'NOBODY') return 'CLOSED';
  return who === 'EVERYBODY' ? 'ANSWERED' : 'SIGN_IN';
}

/** The ways a sign-in comes to its end. */
const ENDED = {
  stopped: `UPDATE app_user SET disabled_at = now() WHERE email = $1`,
  expired: `UPDATE login SET expires_at = now() WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
  idle: `UPDATE login SET last_seen_at = now() - interval '31 minutes'
    WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
  ended: `DELETE FROM login WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
};

let ended: Promise<TestClient[]> | null = null;

function endedLogins(): Promise<TestClient[]> {
  ended ??= Promise.all(Object.values(ENDED).map(endedLogin));
  return ended;
}

async function endedLogin(end: string): Promise<TestClient> {
  const gone = await app.as('ADMINISTRATOR');
  await app.database.rows(end, [gone.email]);
  return gone;
}

/** "GET /path" of every route but the files and pages of the client. */
function routesOf({ app: server }: TestApp): string[] {
  const text = server.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const found = text.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] =
      /^(.*?)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    above.length = indent.length / 4;
    above.push(part);
    const path = above.join('');
    const isOfClient = /\.\w+$/.test(path) || ['', '/', '*', '/*'].includes(path);
    return isOfClient ? [] : methods.split(', ').map((method) => `${method} ${path}`);
  });
  return found.filter((route) => /^(?!HEAD |OPTIONS | )/.test(route)).sort();
}

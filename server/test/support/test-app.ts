import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { setLogLevel } from '../../src/platform/log/log.js';
import { TestClient } from './test-client.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

const ROOT = resolve(process.cwd(), '..');

export interface TestPerson extends TestClient {
  readonly email: string;
}

class SignedIn extends TestClient implements TestPerson {
  constructor(
    server: NestFastifyApplication,
    readonly email: string,
    secret: string,
  ) {
    super(server, { cookie: `musubi=${secret}` });
  }
}

/** The whole server on a database of its own. Asked directly, it is an administrator of everything who asks. */
export class TestApp extends TestClient {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {
    super(app, {});
  }

  static async start(
    template: 'migrated' | 'seeded',
    settings: Partial<Config> = {},
  ): Promise<TestApp> {
    setLogLevel('silent');
    const database = await cloneDatabase(template);
    const config = { ...readConfig({ DATABASE_URL: database.url }, ROOT), ...settings };
    const app = await createApp(database.url, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const started = new TestApp(app, database);
    started.headers = (await started.as('ADMINISTRATOR')).headers;
    return started;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Somebody without a sign-in. */
  passerBy(): TestClient {
    return new TestClient(this.app, {});
  }

  /** A program with a token. */
  machine(token: string): TestClient {
    return new TestClient(this.app, { authorization: `Bearer ${token}` });
  }

  /** A new person with one role, signed in; without a unit: everywhere. */
  async as(role: string, unit: string | null = null): Promise<TestPerson> {
    const id = randomUUID();
    const email = `${role.toLowerCase()}-${id.slice(0, 8)}@example.jp`;
    await this.database.rows(
      `WITH person AS (INSERT INTO app_user (id, email, name, demo, created_at)
         VALUES ($1, $2, $3, false, now()) RETURNING id)
       INSERT INTO role_assignment (id, user_id, role, node) SELECT $4, id, $5, $6 FROM person`,
      [id, email, `${role} ${unit ?? ''}`.trim(), randomUUID(), role, unit],
    );
    return new SignedIn(this.app, email, await this.openLogin(id));
  }

  /** Opens a sign-in of a person and gives its secret. */
  async openLogin(userId: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.database.rows(
      `INSERT INTO login (secret_hash, code, user_id, device, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, 'test', now(), now(), now() + interval '1 hour')`,
      [createHash('sha256').update(secret).digest('hex'), randomUUID().slice(0, 12), userId],
    );
    return secret;
  }
}

/** Everything a value carries. */
export const VALUE = `value qualifier numerator denominator unit method status definitionId provenanceCount
  coverage { reported expected from to asOf } alternatives { value method }
  provenance { document { code } line printed reporter { code } } notes { code text { ja en } }`;

export interface ValueAnswer {
  value: number | null;
  qualifier: string | null;
  unit: string;
  method: string;
  status: string;
  definitionId: string;
  provenanceCount: number;
  coverage: { reported: number; expected: number; from: string | null; to: string | null };
  alternatives: { value: number; method: string }[];
  provenance: { document: { code: string } | null; line: number; printed: string }[];
  notes: { code: string; text: { ja: string; en: string } }[];
}

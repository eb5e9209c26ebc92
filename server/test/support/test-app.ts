import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { setLogLevel } from '../../src/platform/log/log.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

interface ErrorBody {
  message: string;
  extensions: {
    code: string;
    params: Record<string, string | number>;
    message: { ja: string; en: string };
    next: { ja: string; en: string };
    requestId: string;
  };
}

export interface Answer {
  data: Record<string, unknown>;
  errors?: ErrorBody[];
}

/** The whole server on a database of its own; requests go through HTTP as a client's would. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {}

  static async start(template: 'migrated' | 'seeded'): Promise<TestApp> {
    setLogLevel('silent');
    const database = await cloneDatabase(template);
    const app = await createApp(database.url, resolve(process.cwd(), '..'));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, database);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost' },
      payload: { query, variables },
    });
    return response.json<Answer>();
  }

  /** The data of a question that must be answered. */
  async data<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.ask(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Data;
  }

  /** The codes of a question that must be refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}) {
    const answer = await this.ask(query, variables);
    const [error] = answer.errors ?? [];
    if (!error) throw new Error(`answered: ${JSON.stringify(answer.data)}`);
    return error.extensions;
  }

  upload(
    file: string | Buffer,
    options: { query?: string; headers?: Record<string, string> } = {},
  ) {
    const boundary = '----test';
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="figures.csv"\r\nContent-Type: text/csv\r\n\r\n`,
      ),
      Buffer.from(file),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.app.inject({
      method: 'POST',
      url: `/imports${options.query ?? ''}`,
      headers: {
        host: 'localhost',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...(options.headers ?? { 'x-musubi-request': '1' }),
      },
      payload,
    });
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

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface ErrorBody {
  message: string;
  extensions: {
    code: string;
    kind: string;
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

/** Somebody who asks the server over HTTP, with the headers that say who. */
export class TestClient {
  constructor(
    protected readonly server: NestFastifyApplication,
    public headers: Readonly<Record<string, string>>,
  ) {}

  /** The answer with its headers. */
  post(query: string, variables: Record<string, unknown> = {}) {
    return this.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', ...this.headers },
      payload: { query, variables },
    });
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return (await this.post(query, variables)).json<Answer>();
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
    options: {
      query?: string;
      headers?: Record<string, string>;
      fileName?: string;
      path?: string;
    } = {},
  ) {
    const boundary = '----test';
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${options.fileName ?? 'figures.csv'}"\r\nContent-Type: text/csv\r\n\r\n`,
      ),
      Buffer.from(file),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.server.inject({
      method: 'POST',
      url: options.path ?? `/imports${options.query ?? ''}`,
      headers: {
        host: 'localhost',
        ...this.headers,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...(options.headers ?? { 'x-musubi-request': '1' }),
      },
      payload,
    });
  }
}

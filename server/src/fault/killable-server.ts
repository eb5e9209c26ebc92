import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_LIMIT_MS = 180_000;
const ASK_AGAIN_MS = 100;

/** The product as a process of its own, which can be killed and started again on the same data. */
export class KillableServer {
  private cookie = '';

  private constructor(
    private readonly root: string,
    private readonly dataDir: string,
    private readonly port: number,
    private child: ChildProcess,
  ) {}

  static async start(root: string, dataDir: string): Promise<KillableServer> {
    const port = await freePort();
    const server = new KillableServer(root, dataDir, port, run(root, dataDir, port));
    await server.untilReady();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** At once, whatever it is doing. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }

  /** @returns milliseconds until it answers */
  async restart(): Promise<number> {
    const began = performance.now();
    this.child = run(this.root, this.dataDir, this.port);
    await this.untilReady();
    return performance.now() - began;
  }

  /** As the administrator of the demo. @throws what the server answers instead of data */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    if (this.cookie === '') await this.signIn();
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** @returns the id it waits under */
  async stage(name: string, text: string, unit: string): Promise<string> {
    if (this.cookie === '') await this.signIn();
    const body = new FormData();
    body.append('file', new Blob([text]), name);
    const response = await fetch(`${this.origin}/imports?stage=true&unit=${unit}`, {
      method: 'POST',
      headers: { 'x-musubi-request': '1', cookie: this.cookie },
      body,
    });
    const { id } = (await response.json()) as { id?: string };
    if (!id) throw new Error(`The file was not kept: HTTP ${response.status}`);
    return id;
  }

  private async signIn(): Promise<void> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signInAsDemo(role: ADMINISTRATOR) { state } }' }),
    });
    this.cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  private async untilReady(): Promise<void> {
    const began = performance.now();
    while (!(await isReady(this.origin))) {
      if (this.child.exitCode !== null || performance.now() - began > START_LIMIT_MS)
        throw new Error('The server did not start');
      await pause(ASK_AGAIN_MS);
    }
  }
}

function run(root: string, dataDir: string, port: number): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: {
      PATH: `${join(root, 'node_modules', '.bin')}:/usr/bin:/bin`,
      PORT: String(port),
      MUSUBI_DATA_DIR: dataDir,
    },
    stdio: 'ignore',
  });
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, brotliCompressSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ErrorFilter } from '../errors/error.filter.js';
import { setLogLevel } from '../log/log.js';
import { equip, httpAdapter } from './http-server.js';

const MUCH = { words: '結び '.repeat(1_000) };

@Controller('health')
class HealthStub {
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('much')
  much(): { words: string } {
    return MUCH;
  }
}

@Module({
  controllers: [HealthStub],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
})
class StubModule {}

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let clientDir: string;
let app: NestFastifyApplication;

beforeAll(() => setLogLevel('silent'));
beforeEach(() => {
  clientDir = mkdtempSync(join(tmpdir(), 'musubi-pages-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'index.html'), '<title>shell</title>');
  writeFileSync(join(clientDir, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(clientDir, 'assets', 'main-abc.js.br'), brotliCompressSync('export {};'));
});
afterEach(async () => {
  await app.close();
  rmSync(clientDir, { recursive: true });
});

async function start(
  publicUrl: string | null = null,
  embedOn: readonly string[] = [],
): Promise<void> {
  app = await NestFactory.create(StubModule, httpAdapter(), { logger: false });
  await equip(app, {
    ...{ clientDir, maxFileMb: 1, embedOn },
    publicUrl: publicUrl ? new URL(publicUrl) : null,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers } });

describe('the server on HTTP', () => {
  it.each(['/', '/trends', '/sources/S0', '/admin/users?role=x', '/metric/web.access', '/healthy'])(
    'answers a browser at %s with the shell, which asks again next time',
    async (url) => {
      await start();
      const response = await get(url, HTML);
      expect([response.statusCode, response.body]).toEqual([200, '<title>shell</title>']);
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  it.each([
    ['/imports', HTML],
    ['/exports/none', HTML],
    ['/jobs/1', HTML],
    ['/metrics', HTML],
    ['/health/none', HTML],
    ['/graphql/none', HTML],
    ['/assets/gone-abc.js', HTML],
    ['/robots.txt', HTML],
    ['/trends', { accept: 'application/json' }],
    ['/trends', {}],
  ])('answers %s, asked for with %j, as not found', async (url, headers) => {
    await start();
    const response = await get(url, headers);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('lets nobody keep an answer, and everybody a file with a hash in its name', async () => {
    await start();
    expect((await get('/health/live')).headers['cache-control']).toBe('no-store');
    const asset = await get('/assets/main-abc.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sends files and long answers packed to who takes them so, and plain to others', async () => {
    await start();
    const packed = { 'accept-encoding': 'gzip, br' };
    const [file, answer] = [
      await get('/assets/main-abc.js', packed),
      await get('/health/much', packed),
    ];
    expect(file.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(brotliDecompressSync(file.rawPayload).toString()).toBe('export {};');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
      'cache-control': 'no-store',
    });
    expect(answer.rawPayload.length).toBeLessThan(500);
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual(MUCH);
    for (const url of ['/assets/main-abc.js', '/health/much'])
      expect((await get(url)).headers['content-encoding']).toBeUndefined();
    expect((await get('/health/much')).json()).toEqual(MUCH);
    expect((await get('/health/live', packed)).headers['content-encoding']).toBeUndefined();
  });

  it.each([
    [null, 'localhost:3000', 200],
    [null, '127.0.0.1', 200],
    [null, '[::1]:3000', 200],
    [null, 'example.org', 403],
    [null, 'localhost.example.org', 403],
    [null, 'localhost:3000@example.org', 403],
    ['https://example.org', 'example.org', 200],
    ['https://example.org', 'EXAMPLE.org:443', 200],
    ['https://example.org', 'localhost:3000', 200],
    ['https://example.org', 'evil.example.org', 403],
    ['https://example.org', 'example.org.example.com', 403],
    ['https://example.org', 'example.com', 403],
  ])('behind %s answers a request for host %j with %i', async (publicUrl, host, status) => {
    await start(publicUrl);
    expect((await get('/health/live', { host })).statusCode).toBe(status);
  });

  it('lets the sites named show the address of a single frame, and nothing else', async () => {
    const may = async (url: string) => {
      const { headers } = await get(url, HTML);
      const [, ancestors] = /frame-ancestors ([^;]*)/.exec(
        String(headers['content-security-policy']),
      ) ?? [undefined, undefined];
      return [ancestors, headers['x-frame-options']];
    };
    const none = ["'none'", 'SAMEORIGIN'];
    await start(null, ['https://example.org', 'https://example.com']);
    for (const url of ['/trends?unit=x&only=trend', '/?only=loans'])
      expect(await may(url)).toEqual(['https://example.org https://example.com', undefined]);
    for (const url of ['/trends?unit=x', '/', '/trends?unit=only', '/health/live?only=trend'])
      expect(await may(url)).toEqual(none);
    await app.close();
    await start();
    expect(await may('/trends?unit=x&only=trend')).toEqual(none);
  });

  it('believes no forwarded host', async () => {
    await start('https://example.org');
    const headers = { host: 'example.com', 'x-forwarded-host': 'example.org' };
    expect((await get('/health/live', headers)).statusCode).toBe(403);
  });

  it('asks browsers to stay on TLS once the public address is https, and only then', async () => {
    await start('https://example.org');
    const header = (await get('/health/live')).headers['strict-transport-security'];
    expect(header).toBe('max-age=31536000');
    await app.close();
    await start();
    expect((await get('/health/live')).headers['strict-transport-security']).toBeUndefined();
  });
});

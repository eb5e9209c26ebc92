import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IDENTIFY, type Identify } from '../context/identity.js';
import { requestId } from '../context/request-id.js';
import { DomainError } from '../errors/domain-error.js';
import { toAnswer } from '../errors/to-described.js';
import { answerAgain } from './answers-again.js';

const MB = 1024 * 1024;

/** Names by which this machine is reached from itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ONE_YEAR_S = 31_536_000;

/** What programs ask for; every other address is a page, or nothing. */
const API = /^\/(?:graphql|imports|health|exports|jobs|metrics)(?:\/|$)/;
const FILE =
  /^\/assets\/|\.(?:js|mjs|css|map|json|svg|png|jpg|ico|txt|xml|html|woff2|webmanifest)$/;

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
  },
};

export function httpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: MB,
    requestTimeout: 120_000,
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const answer = toAnswer(new DomainError('invalid', 'BAD_REQUEST', { detail: error.code }));
      void reply.status(400).send({ error: answer });
    },
  });
  // By its bytes a question is known again.
  adapter.useBodyParser('application/json', true, { bodyLimit: MB });
  return adapter;
}

interface Served {
  readonly clientDir: string;
  readonly maxFileMb: number;
  readonly publicUrl: URL | null;
  /** Origins that may show single frames within their pages. */
  readonly embedOn: readonly string[];
}

/** What stands before every route: request id, own host only, safe headers, cookies, uploads with limits, answers that are known, the client's files. */
export async function equip(app: NestFastifyApplication, options: Served): Promise<void> {
  const { clientDir, maxFileMb, publicUrl, embedOn } = options;
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, _reply, done) => requestId.run(request.id, done));
  server.addHook('onRequest', refuseForeignHost(publicUrl));
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // An answer depends on who asks; only files say otherwise.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done();
  });
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity:
      publicUrl?.protocol === 'https:' ? { maxAge: ONE_YEAR_S, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
  });
  if (embedOn.length > 0) server.addHook('onRequest', letEmbed(embedOn));
  await server.register(cookie);
  await server.register(multipart, {
    limits: { fileSize: maxFileMb * MB, files: 1, fields: 5, parts: 6 },
  });
  await packAnswers(server);
  answerAgain(server, () => app.get<Identify>(IDENTIFY, { strict: false }));
  if (existsSync(join(clientDir, 'index.html'))) await serveClient(server, clientDir);
}

/**
 * Only the address of a single frame may stand within another page, and only on the sites named. A browser sends no
 * cookies along from there, and the client leaves them out where the site has our domain: what is shown is what everybody
 * may see.
 */
function letEmbed(sites: readonly string[]) {
  const policy = `frame-ancestors ${sites.join(' ')}`;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isPage(request) || !/[?&]only=/.test(request.url)) return;
    const held = String(reply.getHeader('content-security-policy'));
    void reply.header('content-security-policy', held.replace("frame-ancestors 'none'", policy));
    void reply.removeHeader('x-frame-options');
  };
}

/** Smaller answers are not worth it. */
const PACKED_FROM_BYTES = 1024;

/**
 * Answers are packed for who takes them packed; a tenth of the bytes is left. Nobody else's page can make a browser ask
 * with its session, so the length of an answer tells nothing to who counts bytes on the way.
 */
async function packAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    threshold: PACKED_FROM_BYTES,
    encodings: ['gzip'],
    customTypes: /^(?:application\/json|application\/graphql-response\+json|text\/csv)/,
  });
}

/** A request for another name comes from a page of somebody else's. */
function refuseForeignHost(publicUrl: URL | null) {
  const own = publicUrl ? [...LOOPBACK, publicUrl.hostname] : LOOPBACK;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const [, name = ''] = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(request.headers.host ?? '') ?? [];
    if (own.includes(name.toLowerCase())) return;
    const answer = toAnswer(new DomainError('invalid', 'BAD_REQUEST', { detail: 'Host' }));
    await reply.status(403).send({ error: answer });
  };
}

/** The built client; the address of a page answers with the shell, so that a bookmark works. */
async function serveClient(server: FastifyInstance, root: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      // Only names with a hash in them never change.
      const forever = path.includes('/assets/');
      void response.header(
        'cache-control',
        forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/*', (request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  );
}

/** The address of a page, which only the client knows: somebody's browser opens it. */
function isPage({ url, headers }: FastifyRequest): boolean {
  const path = url.replace(/[?#].*$/, '');
  return !API.test(path) && !FILE.test(path) && (headers.accept ?? '').includes('text/html');
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestId } from '../context/request-id.js';
import { DomainError } from '../errors/domain-error.js';
import { toAnswer } from '../errors/to-described.js';

const MB = 1024 * 1024;

/** Names by which this machine is reached from itself; another name is a page of somebody else's. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

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
  return new FastifyAdapter({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: MB,
    requestTimeout: 120_000,
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const answer = toAnswer(new DomainError('invalid', 'BAD_REQUEST', { detail: error.code }));
      void reply.status(400).send({ error: answer });
    },
  });
}

/** What stands before every route: request id, own host only, safe headers, uploads with limits, the client's files. */
export async function equip(
  app: NestFastifyApplication,
  options: { clientDir: string; maxFileMb: number },
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, _reply, done) => requestId.run(request.id, done));
  server.addHook('onRequest', refuseForeignHost);
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  await server.register(multipart, {
    limits: { fileSize: options.maxFileMb * MB, files: 1, fields: 5, parts: 6 },
  });
  if (existsSync(join(options.clientDir, 'index.html')))
    await serveClient(server, options.clientDir);
}

async function refuseForeignHost(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (OWN_HOST.test(request.headers.host ?? '')) return;
  const answer = toAnswer(new DomainError('invalid', 'BAD_REQUEST', { detail: 'Host' }));
  await reply.status(403).send({ error: answer });
}

/** The built client; a page's own address answers with the shell, so that a bookmark works. */
async function serveClient(server: FastifyInstance, root: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (response, path) => {
      // Only names with a hash in them never change.
      const forever = path.includes('/assets/');
      void response.header(
        'cache-control',
        forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  for (const page of ['/trends', '/compare', '/occupancy', '/consultations', '/sources/*']) {
    server.get(page, (_request, reply) => reply.sendFile('index.html'));
  }
}

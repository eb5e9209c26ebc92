import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, knownCaller } from '../context/caller.js';
import type { Identify } from '../context/identity.js';
import { isRepeatable } from '../context/repeatable.js';
import { todayInJapan } from '../time/today.js';
import { AnswerMemory } from './answer-memory.js';

type Question = FastifyRequest & { readonly rawBody?: Buffer };

/** What is sent as anything else may come from a form of another page: Apollo looks at it. */
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/** An answer begins with its errors, where there are any. */
const WITHOUT_ERRORS = Buffer.from('{"data":{');

/**
 * A question about data that has not changed is answered with the bytes it was answered with before. All that stands
 * before an answer stands before this one too: the caller is looked up first, and nothing is sent that was made for
 * somebody who sees anything else.
 */
export function answerAgain(server: FastifyInstance, identifier: () => Identify): void {
  const memory = new AnswerMemory();

  server.addHook('preHandler', async (request: Question, reply) => {
    const question = questionOf(request);
    if (question === null || !memory.mayKnow(question)) return;
    // Who cannot be looked up is told so where it is always told.
    const caller = await callerOf(identifier(), { request, reply }).catch(() => null);
    const answer = caller && memory.find(question, caller);
    if (!answer) return;
    return reply.header('content-type', answer.contentType).send(answer.bytes);
  });

  server.addHook('onSend', async (request: Question, reply, payload) => {
    if (!isToBeKept(request, reply, payload)) return;
    const question = questionOf(request);
    const caller = knownCaller(request);
    // Around midnight the answer may be of another day than the look-up.
    if (question === null || caller?.moment.today !== todayInJapan(new Date())) return;
    const contentType = String(reply.getHeader('content-type'));
    memory.keep(question, caller, { contentType, bytes: payload });
  });
}

/** All of a request that decides its answer, but who asks; null: not a question that may be remembered. */
function questionOf({ method, url, headers, rawBody }: Question): string | null {
  if (method !== 'POST' || url !== '/graphql' || !rawBody) return null;
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return null;
  const hash = createHash('sha256')
    .update(headers.accept ?? '')
    .update('\n')
    .update(rawBody);
  return hash.digest('base64url');
}

function isToBeKept(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): payload is Buffer {
  return (
    isRepeatable(request) &&
    reply.statusCode === 200 &&
    !reply.hasHeader('set-cookie') &&
    Buffer.isBuffer(payload) &&
    payload.subarray(0, WITHOUT_ERRORS.length).equals(WITHOUT_ERRORS)
  );
}

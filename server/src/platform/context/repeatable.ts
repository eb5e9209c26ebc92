import type { FastifyRequest } from 'fastify';
import type { Door } from './allow.js';

/**
 * What these open asks about the data and nothing else: the same question gets the same answer as long as the data, the
 * day and what the caller reaches are the same. A guard of the repository names the operations.
 */
const DATA_DOORS: readonly Door[] = [
  'READ_NETWORK',
  'READ_FIGURES',
  'READ_FINDINGS',
  'READ_SOURCES',
];

/** Requests in which something was asked, and whether all of it was about the data. */
const questions = new WeakMap<FastifyRequest, boolean>();

/** An operation of the request is let in. */
export function noteOperation(request: FastifyRequest, door: Door, writes: boolean): void {
  const isQuestion = DATA_DOORS.includes(door) && !writes;
  questions.set(request, isQuestion && (questions.get(request) ?? true));
}

/** Whether the answer to the request may be given again. */
export function isRepeatable(request: FastifyRequest): boolean {
  return questions.get(request) ?? false;
}

import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { newSecret } from './secrets.js';

/** Argon2id at the costs OWASP advises: 19 MiB, two passes. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at a time: sign-ins must not take the machine from those who read. */
const atOnce = pLimit(2);
const MOST_WAITING = 100;

export const hashPassword = (password: string): Promise<string> =>
  atOnce(() => hash(password.normalize('NFKC'), COSTS));

let nobody: Promise<string> | null = null;

/** A hash nobody knows the password of: an unknown account costs the same work as a known one. */
export const hashOfNobody = (): Promise<string> => (nobody ??= hashPassword(newSecret()));

/** Whether the password fits; without a stored hash it never does, after the same work. */
export async function fits(stored: string | null, password: string): Promise<boolean> {
  if (atOnce.pendingCount >= MOST_WAITING) throw new DomainError('unavailable', 'SIGN_IN_BUSY');
  const against = stored ?? (await hashOfNobody());
  const right = await atOnce(() => verify(against, password.normalize('NFKC')));
  return stored !== null && right;
}

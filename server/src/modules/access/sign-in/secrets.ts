import { createHash, randomBytes } from 'node:crypto';

const MACHINE = 'musubi_';

/** 256 random bits as text: nobody guesses it, so that its plain hash is enough to store. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const newMachineSecret = (): string => MACHINE + newSecret();

/** A short random name, no secret. */
export const newCode = (): string => randomBytes(6).toString('hex');

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

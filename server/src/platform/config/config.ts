import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Every environment variable the server reads; `.env.example` is held against it. */
export const configSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MUSUBI_HOST: z.string().default('127.0.0.1'),
  MUSUBI_PUBLISHED_ON_LOOPBACK: z.enum(['true', 'false']).default('false'),
  MUSUBI_DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  MUSUBI_SEED: z.enum(['if-empty', 'never']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly seedIfEmpty: boolean;
  readonly logLevel: string;
  /** The root of the repository: seeds, documents and the built client lie below it. */
  readonly root: string;
}

export class ConfigProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  }
}

/** Environment → one frozen object; all problems are reported together. */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigProblems(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`));
  }
  const values = parsed.data;
  // Until there is sign-in, whoever reaches the port may read and import.
  if (!LOOPBACK.includes(values.MUSUBI_HOST) && values.MUSUBI_PUBLISHED_ON_LOOPBACK !== 'true') {
    throw new ConfigProblems([
      `MUSUBI_HOST: ${values.MUSUBI_HOST} is not a loopback address. Musubi has no sign-in yet and listens on 127.0.0.1 only; ` +
        'inside a container whose port is published on loopback set MUSUBI_PUBLISHED_ON_LOOPBACK=true',
    ]);
  }
  return Object.freeze({
    port: values.PORT,
    host: values.MUSUBI_HOST,
    dataDir: isAbsolute(values.MUSUBI_DATA_DIR)
      ? values.MUSUBI_DATA_DIR
      : resolve(root, values.MUSUBI_DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    seedIfEmpty:
      (values.MUSUBI_SEED ?? (values.DATABASE_URL ? 'never' : 'if-empty')) === 'if-empty',
    logLevel: values.LOG_LEVEL,
    root,
  });
}

/** The process's own environment. */
export function loadConfig(root: string): Config {
  return readConfig(process.env, root);
}

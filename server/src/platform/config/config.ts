import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { readLogin } from '../database/database-address.js';
import { LOOPBACK } from './loopback.js';
import { isMailAddress, type MailConfig, readMailServer } from './mail-address.js';
import { unsafeSettings } from './unsafe-settings.js';

export type { MailConfig };

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
  .refine(
    (url) => readLogin(url) !== null,
    'cannot be read as an address; in a password write signs other than letters and digits as %..',
  )
  .optional();

/** Every environment variable the server reads; `.env.example` is held against it. */
export const configSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MUSUBI_HOST: z.string().default('127.0.0.1'),
  MUSUBI_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an address without a path, such as https://example.org')
    .optional(),
  MUSUBI_EMBED_ON: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine(
      (sites) => sites.every(isOrigin),
      'must be addresses without a path, separated by spaces, such as https://example.org',
    )
    .optional(),
  MUSUBI_PUBLISHED_ON_LOOPBACK: z.enum(['true', 'false']).default('false'),
  MUSUBI_DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: databaseUrl,
  DATABASE_MIGRATION_URL: databaseUrl,
  MUSUBI_SEED: z.enum(['if-empty', 'never']).optional(),
  MUSUBI_DEMO: z.enum(['auto', 'off']).default('auto'),
  MUSUBI_SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  MUSUBI_SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  MUSUBI_SMTP_URL: z
    .string()
    .refine(
      (url) => readMailServer(url) !== null,
      'must be smtps://user:password@host:port, or smtp:// (with ?tls=required where it must be encrypted); ' +
        'in a password write signs other than letters and digits as %..',
    )
    .optional(),
  MUSUBI_SMTP_FROM: z
    .string()
    .refine(isMailAddress, 'must be one e-mail address, such as musubi@example.org')
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

type Values = z.infer<typeof configSchema>;

export interface Config {
  /** Other people reach the server, or it is said so: what is unsafe then is refused. */
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** What people type; null: only this machine reaches the server. */
  readonly publicUrl: URL | null;
  /** Sites that may show single frames of published pages within theirs. */
  readonly embedOn: readonly string[];
  /** Cookies travel over TLS only. */
  readonly secureCookies: boolean;
  readonly dataDir: string;
  /** null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  /** As the owner of the schema; null: one role does it all. */
  readonly migrationUrl: string | null;
  readonly seedIfEmpty: boolean;
  /** Sample people who sign in with one click. */
  readonly demo: boolean;
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  /** null: no e-mail is sent. */
  readonly mail: MailConfig | null;
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
  const issues = configSchema.safeParse(given).error?.issues ?? [];
  const unreadable = new Set(issues.map(({ path }) => String(path[0])));
  // What cannot be read is left out, so that the rest is judged in the same run.
  const readable = Object.fromEntries(
    Object.entries(given).filter(([name]) => !unreadable.has(name)),
  );
  const values = configSchema.parse(readable);
  const config = toConfig(values, root);
  const problems = [
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...misfits(values, unreadable),
    ...unsafeSettings(config, readable),
  ];
  if (problems.length > 0) throw new ConfigProblems(problems);
  return Object.freeze(config);
}

function toConfig(values: Values, root: string): Config {
  const publicUrl = values.MUSUBI_PUBLIC_URL ? new URL(values.MUSUBI_PUBLIC_URL) : null;
  const production =
    values.NODE_ENV === 'production' ||
    !LOOPBACK.includes(values.MUSUBI_HOST) ||
    (publicUrl !== null && !LOOPBACK.includes(publicUrl.hostname));
  const isEmbedded = values.DATABASE_URL === undefined;
  return {
    production,
    port: values.PORT,
    host: values.MUSUBI_HOST,
    publicUrl,
    embedOn: (values.MUSUBI_EMBED_ON ?? []).map((site) => new URL(site).origin),
    secureCookies: publicUrl?.protocol === 'https:',
    dataDir: isAbsolute(values.MUSUBI_DATA_DIR)
      ? values.MUSUBI_DATA_DIR
      : resolve(root, values.MUSUBI_DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    migrationUrl: values.DATABASE_MIGRATION_URL ?? null,
    seedIfEmpty: (values.MUSUBI_SEED ?? (isEmbedded ? 'if-empty' : 'never')) === 'if-empty',
    demo: values.MUSUBI_DEMO !== 'off' && isEmbedded && !production,
    session: {
      idleMinutes: values.MUSUBI_SESSION_IDLE_MINUTES,
      absoluteHours: values.MUSUBI_SESSION_HOURS,
    },
    mail: toMail(values),
    logLevel: values.LOG_LEVEL,
    root,
  };
}

function toMail({ MUSUBI_SMTP_URL: url, MUSUBI_SMTP_FROM: from }: Values): MailConfig | null {
  const server = url === undefined ? null : readMailServer(url);
  return server && from !== undefined ? { ...server, from } : null;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

/** What does not go together, whoever reaches the server. */
function misfits(values: Values, unreadable: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const { MUSUBI_HOST: host, MUSUBI_PUBLIC_URL: publicUrl = '' } = values;
  const isPublished = values.MUSUBI_PUBLISHED_ON_LOOPBACK === 'true';
  if (!LOOPBACK.includes(host) && !isPublished && !publicUrl.startsWith('https:')) {
    problems.push(
      `MUSUBI_HOST: ${host} is not a loopback address, and nothing is said to end TLS in front of it. ` +
        'Name the https:// address people use in MUSUBI_PUBLIC_URL; ' +
        'inside a container whose port is published on loopback set MUSUBI_PUBLISHED_ON_LOOPBACK=true',
    );
  }
  problems.push(...mailMisfits(values, unreadable));
  if (values.DATABASE_MIGRATION_URL && !values.DATABASE_URL && !unreadable.has('DATABASE_URL')) {
    problems.push(
      'DATABASE_MIGRATION_URL: names the owner of an own PostgreSQL, but DATABASE_URL is empty. ' +
        'Name there the role of the server; Musubi makes it',
    );
  }
  return problems;
}

/** An e-mail needs a server, somebody it comes from, and an address for its links. */
function mailMisfits(values: Values, unreadable: ReadonlySet<string>): string[] {
  const needed = ['MUSUBI_SMTP_URL', 'MUSUBI_SMTP_FROM', 'MUSUBI_PUBLIC_URL'] as const;
  const isMeant = values.MUSUBI_SMTP_URL ?? values.MUSUBI_SMTP_FROM;
  const missing = needed.filter((name) => !values[name] && !unreadable.has(name));
  return isMeant === undefined
    ? []
    : missing.map((name) => `${name}: is needed to send e-mails. ${MAIL_NEEDS[name]}`);
}

const MAIL_NEEDS = {
  MUSUBI_SMTP_URL:
    'Name the mail server, smtps://user:password@host:port, or take MUSUBI_SMTP_FROM away',
  MUSUBI_SMTP_FROM: 'Name the address they come from, such as musubi@example.org',
  MUSUBI_PUBLIC_URL: 'Name the address people use: the links in an e-mail lead there',
} as const;

/** The process's own environment. */
export function loadConfig(root: string): Config {
  return readConfig(process.env, root);
}

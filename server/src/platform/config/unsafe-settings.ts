import { readLogin } from '../database/database-address.js';
import type { Config } from './config.js';
import { LOOPBACK } from './loopback.js';
import { SHORTEST, type Weakness, weaknessOf } from './password-weakness.js';

const WHAT: Readonly<Record<Weakness, string>> = {
  MISSING: 'the address has no password',
  SHORT: `the password has fewer than ${SHORTEST} characters`,
  KNOWN: 'the password is a sample, or made of words everybody tries',
  SIMPLE: 'the password repeats itself, runs along the keys or has few different characters',
};
const GIVE_ANOTHER =
  'Give the role a random one (openssl rand -hex 24), with \\password in psql, and put it here';

/** What must not be so where other people reach the server: one line each, and never the secret itself. */
export function unsafeSettings(config: Config, given: NodeJS.ProcessEnv): string[] {
  if (!config.production) return [];
  return [
    ...weakPassword('DATABASE_URL', config.databaseUrl),
    ...weakPassword('DATABASE_MIGRATION_URL', config.migrationUrl),
    ...sameForBoth(config),
    ...openMail(config),
    ...(given['MUSUBI_DEMO'] === 'auto'
      ? [
          'MUSUBI_DEMO: sample people sign in without a secret. Take the line away, or set it to off',
        ]
      : []),
    ...(config.logLevel === 'debug'
      ? ['LOG_LEVEL: debug is meant for development and may write down what people ask. Set info']
      : []),
    ...(config.publicUrl?.protocol === 'http:'
      ? [
          'MUSUBI_PUBLIC_URL: over http:// passwords and sessions can be read on the way. ' +
            'Let something in front end TLS (docs/guides/operate.md) and name its https:// address',
        ]
      : []),
  ];
}

function weakPassword(name: string, address: string | null): string[] {
  const login = address === null ? null : readLogin(address);
  const weakness = login && weaknessOf(login.password);
  return weakness ? [`${name}: ${WHAT[weakness]}. ${GIVE_ANOTHER}`] : [];
}

/** A password must not be read on the way to the mail server. */
function openMail({ mail }: Config): string[] {
  if (!mail || mail.secure || mail.requireTls) return [];
  if (mail.user === '' || LOOPBACK.includes(mail.host)) return [];
  return [
    'MUSUBI_SMTP_URL: the password would travel unencrypted. ' +
      'Use smtps://, or smtp://…?tls=required where the server begins TLS itself (STARTTLS)',
  ];
}

function sameForBoth({ databaseUrl, migrationUrl }: Config): string[] {
  const [server, owner] = [databaseUrl, migrationUrl].map((url) => (url ? readLogin(url) : null));
  if (!server || !owner) return [];
  const names = 'DATABASE_URL and DATABASE_MIGRATION_URL';
  return [
    ...(server.role === owner.role
      ? [
          `${names}: both name the role "${owner.role}". Name another role in DATABASE_URL; Musubi makes it`,
        ]
      : []),
    ...(server.password !== '' && server.password === owner.password
      ? [`${names}: both roles have the same password. Give each its own`]
      : []),
  ];
}

import type { INestApplicationContext } from '@nestjs/common';
import { isRole, TokenService, UserService } from './modules/access/index.js';
import type { Config } from './platform/config/config.js';
import { systemContext } from './platform/context/system-context.js';
import { invalid } from './platform/errors/domain-error.js';

interface PeopleCommand {
  readonly app: INestApplicationContext;
  readonly config: Config;
  readonly operand: string;
  readonly flags: {
    readonly name?: string;
    readonly role?: string;
    readonly unit?: string;
    readonly write?: boolean;
    readonly days?: string;
  };
}

interface Done {
  readonly report: unknown;
  readonly text: string;
}

/** Where people open Musubi: what a link that is handed over begins with. */
const originOf = ({ publicUrl, port }: Config): string =>
  publicUrl ? publicUrl.origin : `http://localhost:${port}`;

/** An administrator of everything, with the link to choose a password; again for the same address: a new link. */
export async function createAdmin(command: PeopleCommand): Promise<Done> {
  const { app, config, operand: email, flags } = command;
  const name = flags.name ?? email;
  const context = systemContext(new Date());
  const link = await app.get(UserService).inviteAdministrator(context, { email, name });
  const url = originOf(config) + link.path;
  return {
    report: { email: link.user.email, url, expiresAt: link.expiresAt },
    text: `Administrator ${link.user.email}. Open this link to choose a password (until ${link.expiresAt}, once):\n${url}\nA demo, if this was one, is over now.`,
  };
}

/** A key for a program; read-only unless `--write`. */
export async function createToken(command: PeopleCommand): Promise<Done> {
  const { app, operand: name, flags } = command;
  const role = (flags.role ?? 'VIEWER').toUpperCase();
  if (!isRole(role)) throw invalid('BAD_REQUEST', { detail: `--role ${role}` });
  const days = Number(flags.days ?? 90);
  if (!Number.isInteger(days)) throw invalid('BAD_REQUEST', { detail: `--days ${flags.days}` });
  const made = await app.get(TokenService).create(systemContext(new Date()), {
    name,
    role,
    unit: flags.unit ?? null,
    mayWrite: flags.write ?? false,
    days,
  });
  const { expiresAt, mayWrite } = made.machineToken;
  return {
    report: { name: made.machineToken.name, secret: made.secret, expiresAt, mayWrite },
    text: `Token ${name}, ${mayWrite ? 'may write' : 'read-only'}, until ${expiresAt}. Shown this once:\n${made.secret}`,
  };
}

import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { Config, MailConfig } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import type { DigestMail } from './digest-mail.js';

const CONNECT_WITHIN = 10_000;
const ANSWER_WITHIN = 30_000;
/** Nothing was handed over yet when these are said. */
const BEFORE_ANYTHING = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EDNS', 'ECONNECTION', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['EAUTH', 'ENOAUTH', 'EENVELOPE', 'ETLS', 'EREQUIRETLS'],
];

/** Why an e-mail was not sent. */
export class MailFailure extends Error {
  constructor(
    /** A code of the network or of SMTP: no address and no text of the server, which may repeat one. */
    readonly reason: string,
    /** The server certainly did not take it. */
    readonly isCertain: boolean,
  ) {
    super(reason);
  }
}

/** Hands e-mails to the mail server the operator named. */
@Injectable()
export class MailerService {
  private transport: Transporter | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether there is a mail server, and an address for links. */
  get ready(): { readonly mail: MailConfig; readonly publicUrl: URL } | null {
    const { mail, publicUrl } = this.config;
    return mail && publicUrl ? { mail, publicUrl } : null;
  }

  /** @throws MailFailure */
  async send(to: string, { subject, text, html }: DigestMail): Promise<void> {
    const { mail } = this.config;
    if (!mail) throw new Error('There is no mail server');
    this.transport ??= await connectTo(mail);
    try {
      await this.transport.sendMail({
        // As objects: no part of an address is read as another one.
        from: { name: 'Musubi', address: mail.from },
        to: { name: '', address: to },
        ...{ subject, text, html },
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw toFailure(error);
    }
  }
}

/** Loaded by who sends: most installations start without it. */
async function connectTo(mail: MailConfig): Promise<Transporter> {
  const { host, port, secure, requireTls, user, password } = mail;
  const { createTransport } = await import('nodemailer');
  return createTransport({
    ...{ host, port, secure, requireTLS: requireTls },
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    socketTimeout: ANSWER_WITHIN,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function toFailure(error: unknown): MailFailure {
  const { code, responseCode, command } = error as {
    code?: unknown;
    responseCode?: unknown;
    command?: unknown;
  };
  const name = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'UNKNOWN';
  const isRefused = typeof responseCode === 'number' && responseCode >= 400;
  const isBefore = BEFORE_ANYTHING.includes(name) || command === 'CONN';
  return new MailFailure(isRefused ? `${name}_${responseCode}` : name, isRefused || isBefore);
}

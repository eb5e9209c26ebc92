import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { createApp } from '../src/app.js';
import { DigestService } from '../src/modules/alerts/index.js';
import { type Config, readConfig } from '../src/platform/config/config.js';
import { choose, MONDAY, PLACE, somethingToTell } from './builders/alerts.js';
import { TestApp, type TestPerson } from './support/test-app.js';

interface Received {
  to: string[];
  raw: string;
}

/** A real SMTP server that keeps what it is given, or refuses it. */
class Mailbox {
  readonly received: Received[] = [];
  refuse: number | null = null;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => {
      const code = this.refuse;
      done(code === null ? null : Object.assign(new Error('not now'), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        this.received.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });

  async open(): Promise<number> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return (this.server.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(closed));
  }
}

const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(MONDAY.getTime() + hours * HOUR);

let mailbox: Mailbox;
let settings: Partial<Config>;
let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  mailbox = new Mailbox();
  const server = { host: '127.0.0.1', port: await mailbox.open(), secure: false };
  settings = {
    publicUrl: new URL('https://example.org'),
    mail: { ...server, requireTls: false, user: '', password: '', from: 'musubi@example.jp' },
  };
  app = await TestApp.start('seeded', settings);
  await somethingToTell(app, await app.as('DIRECTOR', PLACE));
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});

beforeEach(async () => {
  person = await app.as('DIRECTOR', PLACE);
});
afterEach(async () => {
  mailbox.received.length = 0;
  mailbox.refuse = null;
  await app.database.rows(`DELETE FROM alert_choice`);
});

/** Chosen long before the e-mails of the test are due. */
async function mailed(client: TestPerson, given: Record<string, unknown> = {}): Promise<void> {
  await choose(client, { email: 'DAILY', ...given });
  await app.database.rows(`UPDATE alert_choice SET chosen_at = '2020-01-01'`);
}

const run = (now: Date, on: INestApplication = app.app, dryRun = false) =>
  on.get(DigestService).run(now, { dryRun });

const statesOf = async (): Promise<string[]> =>
  (
    await app.database.rows<{ state: string }>(
      `SELECT d.state FROM alert_digest d JOIN app_user u ON u.id = d.user_id WHERE u.email = $1 ORDER BY day`,
      [person.email],
    )
  ).map(({ state }) => state);

const headerOf = (raw: string, name: string): string => {
  const found = new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'mi').exec(raw)?.[1] ?? '';
  return found
    .replace(/\r\n\s+(?!=\?)/g, ' ')
    .replace(/\?=\r\n\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, b: string) => Buffer.from(b, 'base64').toString())
    .replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, q: string) => quoted(q.replaceAll('_', ' ')));
};

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** All text parts, decoded. */
function bodyOf(raw: string): string {
  return raw
    .split(/\r\n--[^\r\n]+/)
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const body = rest.join('\r\n\r\n');
      return /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : quoted(body);
    })
    .join('\n');
}

describe('an e-mail of what is new', () => {
  it('comes once, says what it is about, and leads to this Musubi alone', async () => {
    await mailed(person);
    expect(await run(MONDAY)).toEqual({ sent: 1, nothing: 0, failed: 0, unsure: 0 });
    expect(await run(later(1))).toEqual({ sent: 0, nothing: 0, failed: 0, unsure: 0 });
    const [mail, ...others] = mailbox.received;
    if (!mail) throw new Error('Nothing came');
    expect(others).toEqual([]);
    expect(mail.to).toEqual([person.email]);
    expect(headerOf(mail.raw, 'Subject')).toBe(
      '【Musubi】新しいお知らせ 3件（遅れている目標 2件、届いていない報告 1件）',
    );
    const body = bodyOf(mail.raw);
    expect(body).toContain('月ごとの数値：2020年10月分が届いていません');
    const links = [...body.matchAll(/https?:\/\/[^\s"<]+/g)].map(([link]) => new URL(link).origin);
    expect(new Set(links)).toEqual(new Set(['https://example.org']));
    expect(body).toContain(
      `https://example.org/completeness?unit=${PLACE}&fy=2020&set=MONTHLY_FIGURES&lang=ja`,
    );
  });

  it('does not come again while nothing is new, and comes in English to who chose so', async () => {
    await mailed(person, { language: 'EN' });
    await run(MONDAY);
    expect(await run(later(24))).toMatchObject({ sent: 0, nothing: 1 });
    expect(mailbox.received).toHaveLength(1);
    expect(headerOf(mailbox.received[0]?.raw ?? '', 'Subject')).toBe(
      'Musubi: 3 new (targets that are behind: 2, reports that are late: 1)',
    );
    expect(await statesOf()).toEqual(['SENT', 'NOTHING']);
  });

  it('weekly comes on its day, or after it where the server was down, and not twice in a week', async () => {
    await mailed(person, { email: 'WEEKLY', weekday: 'FRIDAY' });
    // The last Friday was three days ago.
    expect(await run(MONDAY)).toMatchObject({ sent: 1 });
    await choose(person, { email: 'WEEKLY', weekday: 'TUESDAY' });
    await app.database.rows(`UPDATE alert_choice SET chosen_at = '2020-01-01'`);
    await app.database.rows(`DELETE FROM alert_mark`);
    expect(await run(later(24))).toEqual({ sent: 0, nothing: 0, failed: 0, unsure: 0 });
  });

  it('is not sent for an hour that came before somebody chose', async () => {
    await choose(person, { email: 'DAILY' });
    await app.database.rows(`UPDATE alert_choice SET chosen_at = $1`, [later(-0.5)]);
    expect(await run(MONDAY)).toMatchObject({ sent: 0 });
    expect(await run(later(24))).toMatchObject({ sent: 1 });
  });
});

describe('who is written to', () => {
  it('is nobody who lost the role, nor a stopped account: it is decided when it is sent', async () => {
    await mailed(person);
    await app.database.rows(
      `DELETE FROM role_assignment WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [person.email],
    );
    const stopped = await app.as('DIRECTOR', PLACE);
    await mailed(stopped);
    await app.database.rows(`UPDATE app_user SET disabled_at = now() WHERE email = $1`, [
      stopped.email,
    ]);
    expect(await run(MONDAY)).toEqual({ sent: 0, nothing: 1, failed: 0, unsure: 0 });
    expect(mailbox.received).toEqual([]);
  });

  it('cannot be widened by a name with line breaks or markup', async () => {
    await app.database.rows(`UPDATE app_user SET name = $2 WHERE email = $1`, [
      ...[person.email, 'x\r\nBcc: other@example.jp\r\n\r\n<script>alert(1)</script>'],
    ]);
    await mailed(person);
    await run(MONDAY);
    const [mail] = mailbox.received;
    expect(mail?.to).toEqual([person.email]);
    expect(mail?.raw).not.toMatch(/^Bcc:/im);
    expect(bodyOf(mail?.raw ?? '')).toContain('&lt;script&gt;');
  });
});

describe('two servers, and one that goes down', () => {
  it('send one e-mail between them', async () => {
    const other = await createApp(app.database.url, {
      ...readConfig({ DATABASE_URL: app.database.url }, process.cwd()),
      ...settings,
    });
    await other.init();
    await mailed(person);
    const reports = await Promise.all([run(MONDAY), run(MONDAY, other)]);
    await other.close();
    expect(reports.map(({ sent }) => sent).sort()).toEqual([0, 1]);
    expect(mailbox.received).toHaveLength(1);
  });

  it('never send again what somebody had begun to send', async () => {
    await mailed(person);
    await app.database.rows(
      `INSERT INTO alert_digest (user_id, day, state, attempts, at)
       SELECT id, '2020-11-16', 'CLAIMED', 1, now() FROM app_user WHERE email = $1`,
      [person.email],
    );
    expect(await run(later(1))).toEqual({ sent: 0, nothing: 0, failed: 0, unsure: 0 });
    expect(mailbox.received).toEqual([]);
  });
});

describe('a mail server that does not take it', () => {
  it('is tried again later, and then no more', async () => {
    await mailed(person);
    mailbox.refuse = 451;
    expect(await run(MONDAY)).toMatchObject({ failed: 1 });
    expect(await run(later(0.1))).toMatchObject({ failed: 0, sent: 0 });
    expect(await run(later(0.3))).toMatchObject({ failed: 1 });
    mailbox.refuse = null;
    expect(await run(later(2))).toMatchObject({ sent: 1 });
    expect(mailbox.received).toHaveLength(1);
    expect(await statesOf()).toEqual(['SENT']);
  });

  it('four times is given up for the day', async () => {
    await mailed(person);
    mailbox.refuse = 550;
    for (const hours of [0, 0.3, 2, 7, 12]) await run(later(hours));
    const [row] = await app.database.rows<{ attempts: number; retry: Date | null; reason: string }>(
      `SELECT d.attempts, d.retry_at AS retry, d.reason FROM alert_digest d JOIN app_user u ON u.id = d.user_id
       WHERE u.email = $1`,
      [person.email],
    );
    expect(row).toEqual({ attempts: 4, retry: null, reason: 'EENVELOPE_550' });
  });

  it('that cannot be reached is tried again too', async () => {
    const mail = settings.mail ? { ...settings.mail, port: 1 } : null;
    const lost = await createApp(app.database.url, {
      ...readConfig({ DATABASE_URL: app.database.url }, process.cwd()),
      ...{ ...settings, mail },
    });
    await lost.init();
    await mailed(person);
    expect(await run(MONDAY, lost)).toMatchObject({ failed: 1 });
    await lost.close();
    expect(await run(later(1))).toMatchObject({ sent: 1 });
  });
});

describe('a rehearsal', () => {
  it('says how many would be sent, and sends none', async () => {
    await mailed(person);
    expect(await run(MONDAY, app.app, true)).toMatchObject({ sent: 1 });
    expect(mailbox.received).toEqual([]);
    expect(await statesOf()).toEqual([]);
  });
});

import type { INestApplicationContext } from '@nestjs/common';
import { type DigestReport, DigestService } from './modules/alerts/index.js';

interface DigestCommand {
  readonly app: INestApplicationContext;
  readonly flags: { readonly 'dry-run'?: boolean };
}

interface Done {
  readonly isRefused: boolean;
  readonly report: DigestReport | { readonly state: 'NO_MAIL_SERVER' };
  readonly text: string;
}

const NO_MAIL_SERVER = `No mail server is named: set MUSUBI_SMTP_URL, MUSUBI_SMTP_FROM and MUSUBI_PUBLIC_URL.
メールサーバーが設定されていません。MUSUBI_SMTP_URL、MUSUBI_SMTP_FROM、MUSUBI_PUBLIC_URL を設定してください。`;

/** Sends the e-mails that are due, as the server itself does; with --dry-run only says how many there are. */
export async function sendDigests({ app, flags }: DigestCommand): Promise<Done> {
  const dryRun = flags['dry-run'] ?? false;
  const digests = app.get(DigestService);
  if (!digests.isReady && !dryRun) {
    return { isRefused: true, report: { state: 'NO_MAIL_SERVER' }, text: NO_MAIL_SERVER };
  }
  const report = await digests.run(new Date(), { dryRun });
  const { sent, nothing, failed, unsure } = report;
  const text = dryRun
    ? `${sent} e-mails would be sent now; ${nothing} people have nothing new.`
    : `${sent} e-mails sent, ${failed} not taken, ${unsure} perhaps sent; ${nothing} people have nothing new.`;
  return { isRefused: failed + unsure > 0, report, text };
}

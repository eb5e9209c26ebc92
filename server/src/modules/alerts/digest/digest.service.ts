import { Injectable } from '@nestjs/common';
import { log } from '../../../platform/log/log.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { toMail } from './digest-mail.js';
import { DigestLedgerService, type DueDigest } from './digest-ledger.service.js';
import { type AddressedDigest, DigestReadingService } from './digest-reading.service.js';
import { MailFailure, MailerService } from './mailer.service.js';

/** How many people's e-mails ended how. */
export interface DigestReport {
  readonly sent: number;
  /** Nothing new was to be said. */
  readonly nothing: number;
  readonly failed: number;
  /** Perhaps sent, and never tried again. */
  readonly unsure: number;
}

type Ending = keyof DigestReport;

/** Sends each person who chose it what is new, at most once for each day. */
@Injectable()
export class DigestService {
  constructor(
    private readonly ledger: DigestLedgerService,
    private readonly reading: DigestReadingService,
    private readonly mailer: MailerService,
  ) {}

  /** Whether the operator named a mail server. */
  get isReady(): boolean {
    return this.mailer.ready !== null;
  }

  /** Sends what is due now; several servers may do it at once. `dryRun` only says what would be sent. */
  async run(now: Date, { dryRun }: { readonly dryRun: boolean }): Promise<DigestReport> {
    const report = { sent: 0, nothing: 0, failed: 0, unsure: 0 };
    for (const due of await this.ledger.due(now)) {
      const ending = await this.one(due, now, dryRun);
      if (ending) report[ending] += 1;
    }
    return report;
  }

  /** What goes wrong with one person's is no reason not to send the others theirs. */
  private async one(due: DueDigest, now: Date, dryRun: boolean): Promise<Ending | null> {
    try {
      const found = await this.reading.of(due.userId, due.choice, now);
      if (!found) return null;
      return dryRun ? rehearsed(found) : await this.deliver(due, found, now);
    } catch (error) {
      const { name } = error as Error;
      log.error({ code: 'DIGEST_BROKEN_OFF', name }, 'an e-mail could not be made or noted');
      return 'failed';
    }
  }

  /** Claimed before anything is sent: whoever is cut off after that has sent it or not, and nobody sends it again. */
  private async deliver(
    { choice, ...key }: DueDigest,
    { email, name, digest }: AddressedDigest,
    now: Date,
  ): Promise<Ending | null> {
    const { publicUrl } = this.mailer.ready ?? {};
    const attempt = publicUrl ? await this.ledger.claim(key, now) : null;
    if (!publicUrl || attempt === null) return null;
    if (!digest) {
      await this.ledger.done(key, [], now);
      return 'nothing';
    }
    const given = { name, language: choice.language, today: todayInJapan(now), publicUrl };
    try {
      await this.mailer.send(email, toMail(digest, given));
    } catch (error) {
      return this.giveUp(key, error, attempt, now);
    }
    const told = digest.fresh.map((alert) => alert.key);
    await this.ledger.done(key, told, now);
    return 'sent';
  }

  private async giveUp(
    key: Pick<DueDigest, 'userId' | 'day'>,
    error: unknown,
    attempt: number,
    now: Date,
  ): Promise<Ending> {
    const { reason, isCertain } =
      error instanceof MailFailure ? error : new MailFailure('UNEXPECTED', false);
    log.error({ code: 'DIGEST_NOT_SENT', reason, attempt, isCertain }, 'an e-mail was not sent');
    await this.ledger.failed(key, { reason, isCertain, attempt }, now);
    return isCertain ? 'failed' : 'unsure';
  }
}

const rehearsed = ({ digest }: AddressedDigest): Ending => (digest ? 'sent' : 'nothing');

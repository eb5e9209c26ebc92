import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { log } from '../../../platform/log/log.js';
import { DigestService } from './digest.service.js';

/** Often enough to begin within minutes of the hour, and to try again what was not taken. */
const EVERY = 5 * 60_000;

/** Looks from time to time whether an e-mail is due, for as long as the server runs. */
@Injectable()
export class DigestSchedule implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly digests: DigestService) {}

  /** Nothing to do where the operator named no mail server. */
  start(): void {
    if (!this.digests.isReady || this.timer) return;
    this.timer = setInterval(() => this.look(), EVERY);
    this.timer.unref();
  }

  /** An e-mail on its way is waited for, so that it is known to have been sent. */
  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }

  private look(): void {
    this.running ??= this.digests
      .run(new Date(), { dryRun: false })
      .then(
        ({ sent, failed, unsure }) => {
          if (sent + failed + unsure > 0) log.info({ sent, failed, unsure }, 'e-mails of the day');
        },
        (error: unknown) => {
          const { name } = error as Error;
          log.error({ code: 'DIGEST_STOPPED', name }, 'the e-mails of the day were not looked at');
        },
      )
      .finally(() => {
        this.running = null;
      });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { addDays, type Day } from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { AlertChoiceRepository, type MailedChoice } from '../choice/alert-choice.repository.js';
import { AlertMarkRepository } from '../derive/alert-mark.repository.js';
import {
  AlertDigestRepository,
  type DigestEnd,
  type DigestKey,
  type DigestRow,
} from './alert-digest.repository.js';
import { dueDay, isSameWeek } from './due-day.js';

/** What was not taken is tried again after so many minutes; then no more. */
const RETRY_MINUTES = [15, 60, 240];
const MINUTE = 60_000;
const LOOK_BACK_DAYS = 14;

/** An e-mail whose day and hour have come. */
export interface DueDigest extends DigestKey {
  readonly choice: MailedChoice;
}

/** Who was sent what on which day: what makes that nobody is sent the same day's e-mail twice. */
@Injectable()
export class DigestLedgerService {
  constructor(
    private readonly database: Database,
    private readonly choices: AlertChoiceRepository,
    private readonly digests: AlertDigestRepository,
    private readonly marks: AlertMarkRepository,
  ) {}

  /** Of all who chose it; in three statements, however many they are. */
  due(now: Date): Promise<DueDigest[]> {
    return this.database.read(async (tx) => {
      const choices = await this.choices.mailed(tx);
      const since = addDays(todayInJapan(now), -LOOK_BACK_DAYS);
      const rows = Map.groupBy(await this.digests.since(tx, since), ({ userId }) => userId);
      return choices.flatMap((choice): DueDigest[] => {
        const { userId } = choice;
        const day = dueDay(choice, new Date(choice.chosenAt), now);
        const before = rows.get(userId) ?? [];
        return day !== null && isOpen(choice, day, before, now) ? [{ userId, day, choice }] : [];
      });
    });
  }

  /** Which attempt it is; null: somebody else has it, or it is done. */
  claim(key: DigestKey, now: Date): Promise<number | null> {
    return this.database.write((tx) => this.digests.claim(tx, key, now));
  }

  /** With what the person was told, so that it is not told again. */
  done(key: DigestKey, told: readonly string[], now: Date): Promise<void> {
    return this.database.write(async (tx) => {
      const state = told.length > 0 ? 'SENT' : 'NOTHING';
      await this.digests.end(tx, key, { state, retryAt: null, reason: null });
      if (told.length > 0) await this.marks.noteTold(tx, key.userId, told, now);
    });
  }

  /** What certainly was not sent is tried again, a few times. */
  failed(
    key: DigestKey,
    { reason, isCertain, attempt }: { reason: string; isCertain: boolean; attempt: number },
    now: Date,
  ): Promise<void> {
    const minutes = isCertain ? RETRY_MINUTES[attempt - 1] : undefined;
    const end: DigestEnd = {
      state: isCertain ? 'FAILED' : 'UNSURE',
      retryAt: minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE),
      reason,
    };
    return this.database.write((tx) => this.digests.end(tx, key, end));
  }
}

/** Whether there is still something to do: nobody has begun it, or it is to be tried again. */
function isOpen({ email }: MailedChoice, day: Day, rows: readonly DigestRow[], now: Date): boolean {
  const same = rows.find((row) => row.day === day);
  if (same) return same.retryAt !== null && new Date(same.retryAt) <= now;
  const weekly = rows.some((row) => row.state !== 'NOTHING' && isSameWeek(row.day, day));
  return email === 'DAILY' || !weekly;
}

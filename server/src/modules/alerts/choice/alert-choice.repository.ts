import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { AlertChoice } from './alert-choice.js';

const CHOICE = `SELECT kinds, email, weekday, language FROM alert_choice WHERE user_id = $1`;

const PUT = `INSERT INTO alert_choice (user_id, kinds, email, weekday, language, chosen_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (user_id) DO UPDATE SET kinds = EXCLUDED.kinds, email = EXCLUDED.email, weekday = EXCLUDED.weekday,
    language = EXCLUDED.language, chosen_at = EXCLUDED.chosen_at`;

const MAILED = `SELECT user_id AS "userId", kinds, email, weekday, language,
    to_char(chosen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "chosenAt"
  FROM alert_choice WHERE email <> 'NEVER' ORDER BY user_id`;

/** Somebody who chose to be told by e-mail. */
export interface MailedChoice extends AlertChoice {
  readonly userId: string;
  /** ISO instant. */
  readonly chosenAt: string;
}

@Injectable()
export class AlertChoiceRepository {
  async of(tx: ReadTx, userId: string): Promise<AlertChoice | null> {
    const [row] = await tx.rows<AlertChoice>(CHOICE, [userId]);
    return row ?? null;
  }

  put(tx: WriteTx, userId: string, choice: AlertChoice, at: Date): Promise<void> {
    const { kinds, email, weekday, language } = choice;
    return tx.run(PUT, [userId, kinds, email, weekday, language, at]);
  }

  mailed(tx: ReadTx): Promise<MailedChoice[]> {
    return tx.rows<MailedChoice>(MAILED);
  }
}

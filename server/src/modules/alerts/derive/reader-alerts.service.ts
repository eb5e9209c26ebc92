import { Injectable } from '@nestjs/common';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import type { AlertReader } from '../alert-reader.js';
import { USUAL_CHOICE } from '../choice/alert-choice.js';
import { AlertChoiceRepository } from '../choice/alert-choice.repository.js';
import type { AlertOf } from './alert.js';
import { AlertMarkRepository } from './alert-mark.repository.js';
import { type AlertQuestion, AlertsService } from './alerts.service.js';

const MOST_UNITS = 200;
const MOST_KEYS = 5_000;

export interface ReaderAlerts {
  readonly alerts: readonly AlertOf[];
  readonly isCut: boolean;
}

/** What needs a person's attention, and what of it they have seen. */
@Injectable()
export class ReaderAlertsService {
  constructor(
    private readonly database: Database,
    private readonly alerts: AlertsService,
    private readonly marks: AlertMarkRepository,
    private readonly choices: AlertChoiceRepository,
  ) {}

  /** At most fifteen statements, whatever the number of centers up to 200. @throws UNKNOWN_UNIT, EMPTY_LIST, TOO_MANY */
  of(reader: AlertReader, units: readonly string[] | null): Promise<ReaderAlerts> {
    if (units?.length === 0) throw invalid('EMPTY_LIST', { what: 'units' });
    checkCount('units', units, MOST_UNITS);
    const { id, scope, context } = reader;
    return this.database.read(async (tx) => {
      const { kinds } = (await this.choices.of(tx, id)) ?? USUAL_CHOICE;
      return this.marked(tx, id, { scope, now: context.now, units, kinds });
    });
  }

  /** What of these stands is seen from now on; what does not, or is out of sight, is passed over. @throws as `of` */
  async markSeen(
    reader: AlertReader,
    units: readonly string[] | null,
    keys: readonly string[],
  ): Promise<void> {
    checkCount('keys', keys, MOST_KEYS);
    const asked = new Set(keys);
    const { alerts } = await this.of(reader, units);
    const seen = alerts.filter(({ key }) => asked.has(key)).map(({ key }) => key);
    if (seen.length === 0) return;
    const { id, context } = reader;
    await this.database.write((tx) => this.marks.noteSeen(tx, id, seen, context.now));
  }

  /** The alerts a question finds, each with what the person was told and has seen of it. */
  async marked(tx: ReadTx, userId: string, question: AlertQuestion): Promise<ReaderAlerts> {
    const { alerts, isCut } = await this.alerts.standing(tx, question);
    const keys = alerts.map(({ key }) => key);
    const marks = keys.length > 0 ? await this.marks.of(tx, userId, keys) : [];
    const byKey = new Map(marks.map((mark) => [mark.key, mark]));
    return {
      isCut,
      alerts: alerts.map((alert) => {
        const { seen, told } = byKey.get(alert.key) ?? { seen: false, told: false };
        return { ...alert, seen, told };
      }),
    };
  }
}

function checkCount(what: string, given: readonly string[] | null, max: number): void {
  if (given && given.length > max) throw invalid('TOO_MANY', { what, given: given.length, max });
}

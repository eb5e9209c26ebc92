import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../platform/context/request-context.js';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { Day, Period } from '../../platform/time/period.js';
import type { DataSetName } from './data-set.js';
import type { ReportStage, Standing } from './life-cycle.js';
import type { Step, Total } from './totals.js';

/** Which report. */
export interface Which {
  readonly unitId: string;
  readonly dataSet: DataSetName;
  readonly period: Period;
}

export interface StandingRow extends Standing {
  readonly unitId: string;
  readonly dataSet: DataSetName;
  readonly from: Day;
}

/** A step that is taken now. */
export interface NewStep {
  readonly standing: Standing;
  readonly at: Date;
  readonly by: Actor;
  readonly comment: string;
  readonly totals: readonly Total[] | null;
}

/** A step of the past, as a whole history is brought in. */
export interface PastStep {
  readonly unitId: string;
  readonly dataSet: DataSetName;
  readonly from: Day;
  readonly to: Day;
  readonly version: number;
  readonly state: ReportStage;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly comment: string;
  readonly totals: readonly Total[] | null;
}

const STANDING = `state, version, published_version AS "publishedVersion"`;

const STANDINGS = `SELECT unit_id AS "unitId", data_set AS "dataSet", period_from AS "from", ${STANDING}
  FROM report WHERE unit_id = ANY($1) AND period_from <= $3 AND period_to >= $2`;

const BEGIN = `INSERT INTO report (unit_id, data_set, period_from, period_to, state, version)
  VALUES ($1, $2, $3, $4, 'DRAFT', 1) ON CONFLICT DO NOTHING`;

const HOLD = `SELECT ${STANDING} FROM report WHERE unit_id = $1 AND data_set = $2 AND period_from = $3 FOR UPDATE`;

const MOVE = `UPDATE report SET state = $4, version = $5, published_version = $6
  WHERE unit_id = $1 AND data_set = $2 AND period_from = $3`;

const ADD_STEP = `INSERT INTO report_version (unit_id, data_set, period_from, id, version, state, at, by_id, by_name, comment, totals)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const STEPS = `SELECT version, state, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
    by_name AS by, comment, totals
  FROM report_version WHERE unit_id = $1 AND data_set = $2 AND period_from = $3 ORDER BY id`;

const PAST = `SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "unitId" uuid, "dataSet" text, "from" date, "to" date,
    version integer, state text, at timestamptz, by text, comment text, totals jsonb)`;

/** How a history stands at its end: by its last step. */
const ADD_PAST_REPORTS = `INSERT INTO report (unit_id, data_set, period_from, period_to, state, version, published_version)
  SELECT DISTINCT ON ("unitId", "dataSet", "from") "unitId", "dataSet", "from", "to", state, version,
    max(version) FILTER (WHERE state = 'PUBLISHED') OVER (PARTITION BY "unitId", "dataSet", "from")
  FROM (${PAST}) AS past ORDER BY "unitId", "dataSet", "from", id DESC`;

const ADD_PAST_STEPS = `INSERT INTO report_version (unit_id, data_set, period_from, id, version, state, at, by_name, comment, totals)
  SELECT "unitId", "dataSet", "from", id, version, state, at, by, comment, totals FROM (${PAST}) AS past`;

/** Reports and their steps. */
@Injectable()
export class ReportRepository {
  standings(tx: ReadTx, unitIds: readonly string[], { from, to }: Period): Promise<StandingRow[]> {
    return tx.rows<StandingRow>(STANDINGS, [unitIds, from, to]);
  }

  /** One step of a report at a time, until the transaction ends. It begins with the first. */
  async hold(tx: WriteTx, which: Which): Promise<Standing> {
    const { from, to } = which.period;
    await tx.run(BEGIN, [which.unitId, which.dataSet, from, to]);
    const [row] = await tx.rows<Standing>(HOLD, keyOf(which));
    if (!row) throw new Error('A report was there and is not');
    return row;
  }

  async take(tx: WriteTx, which: Which, step: NewStep): Promise<void> {
    const { standing, at, by, comment, totals } = step;
    const { state, version, publishedVersion } = standing;
    await tx.run(MOVE, [...keyOf(which), state, version, publishedVersion]);
    const kept = totals && JSON.stringify(totals);
    await tx.run(ADD_STEP, [
      ...[...keyOf(which), uuid(), version, state, at],
      ...[by.id, by.name, comment, kept],
    ]);
  }

  /** In their order. */
  steps(tx: ReadTx, which: Which): Promise<Step[]> {
    return tx.rows<Step>(STEPS, keyOf(which));
  }

  /** Reports that are not there yet, each with its steps in order. */
  async addPast(tx: WriteTx, steps: readonly PastStep[]): Promise<void> {
    const past = JSON.stringify(steps.map((step) => ({ ...step, id: uuid() })));
    await tx.run(ADD_PAST_REPORTS, [past]);
    await tx.run(ADD_PAST_STEPS, [past]);
  }
}

const keyOf = ({ unitId, dataSet, period }: Which): string[] => [unitId, dataSet, period.from];

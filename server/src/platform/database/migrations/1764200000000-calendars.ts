import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When units are open: weekly hours with the day they begin, and closures. */
export class Calendars1764200000000 implements MigrationInterface {
  readonly name = 'Calendars1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const DAYS = `'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY'`;

const UP = [
  `CREATE TABLE opening_hours (
    unit_id uuid NOT NULL,
    valid_from date NOT NULL,
    CONSTRAINT opening_hours_pk PRIMARY KEY (unit_id, valid_from),
    CONSTRAINT opening_hours_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id)
  )`,
  `CREATE TABLE opening_span (
    unit_id uuid NOT NULL,
    valid_from date NOT NULL,
    day text NOT NULL,
    opens_at integer NOT NULL,
    closes_at integer NOT NULL,
    CONSTRAINT opening_span_pk PRIMARY KEY (unit_id, valid_from, day, opens_at),
    CONSTRAINT opening_span_hours_fk FOREIGN KEY (unit_id, valid_from) REFERENCES opening_hours (unit_id, valid_from),
    CONSTRAINT opening_span_day_ck CHECK (day IN (${DAYS})),
    CONSTRAINT opening_span_time_ck CHECK (0 <= opens_at AND opens_at < closes_at AND closes_at <= 1440)
  )`,
  `CREATE TABLE closure (
    unit_id uuid NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    reason_ja text NOT NULL,
    reason_en text NOT NULL,
    CONSTRAINT closure_pk PRIMARY KEY (unit_id, period_from),
    CONSTRAINT closure_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT closure_period_ck CHECK (period_from <= period_to)
  )`,
] as const;

const DOWN = [`DROP TABLE closure`, `DROP TABLE opening_span`, `DROP TABLE opening_hours`] as const;

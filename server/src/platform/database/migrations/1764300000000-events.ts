import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What centers log: consultations, bookings, sessions; and cells that are counted from them. */
export class Events1764300000000 implements MigrationInterface {
  readonly name = 'Events1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of [...TRAITS, ...EVENTS, ...ANNOTATIONS, ...CELLS]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const TRAITS = [
  `ALTER TABLE org_unit ADD COLUMN seats integer,
    ADD COLUMN center_kind text,
    ADD COLUMN fictional boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT org_unit_seats_ck CHECK (seats > 0),
    ADD CONSTRAINT org_unit_center_kind_ck CHECK (center_kind IN ('PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE'))`,
] as const;

const KEPT = `import_part_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    number text,
    day date NOT NULL,
    month date NOT NULL,
    active boolean NOT NULL,
    recorded_at timestamptz NOT NULL`;

const EVENTS = [
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  `CREATE TABLE event_span (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    import_part_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    data_set text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT event_span_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT event_span_set_ck CHECK (data_set IN ('CONSULTATION', 'BOOKING', 'SESSION')),
    CONSTRAINT event_span_period_ck CHECK (period_from <= period_to)
  )`,
  `CREATE INDEX event_span_unit_ix ON event_span (reporter_id, unit_id, data_set, period_from)`,
  `CREATE TABLE consultation (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    ${KEPT},
    topics text[] NOT NULL,
    channel text,
    client_type text,
    referral text,
    field text,
    outcome text,
    minutes integer,
    CONSTRAINT consultation_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT consultation_minutes_ck CHECK (minutes >= 0)
  )`,
  `CREATE INDEX consultation_month_ix ON consultation (reporter_id, unit_id, month, day) WHERE active`,
  `CREATE TABLE booking (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    ${KEPT},
    starts_at integer NOT NULL,
    ends_at integer NOT NULL,
    mode text,
    purpose text,
    users integer,
    state text NOT NULL,
    superseded boolean NOT NULL DEFAULT false,
    CONSTRAINT booking_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT booking_time_ck CHECK (0 <= starts_at AND starts_at < ends_at AND ends_at <= 1440),
    CONSTRAINT booking_users_ck CHECK (users >= 0),
    CONSTRAINT booking_state_ck CHECK (state IN ('USED', 'NO_SHOW', 'BOOKED', 'CANCELLED')),
    CONSTRAINT booking_superseded_ck CHECK (NOT (active AND superseded))
  )`,
  `CREATE INDEX booking_month_ix ON booking (reporter_id, unit_id, month, day) WHERE active`,
  `CREATE INDEX booking_uncounted_ix ON booking (reporter_id, unit_id, month, day) WHERE NOT active AND NOT superseded`,
  `CREATE TABLE space_use (
    reporter_id uuid NOT NULL,
    booking_id uuid NOT NULL,
    space_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    day date NOT NULL,
    month date NOT NULL,
    starts_at integer NOT NULL,
    ends_at integer NOT NULL,
    during tsrange NOT NULL,
    active boolean NOT NULL,
    CONSTRAINT space_use_pk PRIMARY KEY (reporter_id, booking_id, space_id),
    CONSTRAINT space_use_booking_fk FOREIGN KEY (reporter_id, booking_id) REFERENCES booking (reporter_id, id),
    CONSTRAINT space_use_once_ex EXCLUDE USING gist (reporter_id WITH =, space_id WITH =, during WITH &&) WHERE (active)
  )`,
  `CREATE INDEX space_use_month_ix ON space_use (reporter_id, unit_id, month, space_id) WHERE active`,
  `CREATE TABLE session (
    reporter_id uuid NOT NULL,
    id uuid NOT NULL,
    ${KEPT},
    programme text,
    format text,
    capacity_in_person integer,
    capacity_online integer,
    participants integer,
    groups integer,
    follows text,
    CONSTRAINT session_pk PRIMARY KEY (reporter_id, id),
    CONSTRAINT session_counts_ck CHECK (capacity_in_person >= 0 AND capacity_online >= 0 AND participants >= 0 AND groups >= 0)
  )`,
  `CREATE INDEX session_month_ix ON session (reporter_id, unit_id, month, day) WHERE active`,
  `CREATE INDEX session_number_ix ON session (reporter_id, unit_id, number) WHERE active AND number IS NOT NULL`,
  `CREATE TABLE programme (
    reporter_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    fiscal_year integer NOT NULL,
    code text NOT NULL,
    name_ja text NOT NULL,
    name_en text NOT NULL,
    planned_sessions integer,
    CONSTRAINT programme_pk PRIMARY KEY (reporter_id, unit_id, fiscal_year, code),
    CONSTRAINT programme_planned_ck CHECK (planned_sessions >= 0)
  )`,
] as const;

const ANNOTATIONS = [
  `CREATE TABLE time_mark (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    metric text,
    kind text NOT NULL,
    breaks boolean NOT NULL,
    period_from date NOT NULL,
    period_to date,
    text_ja text NOT NULL,
    text_en text NOT NULL,
    CONSTRAINT time_mark_pk PRIMARY KEY (id),
    CONSTRAINT time_mark_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT time_mark_kind_ck CHECK (kind IN ('OPERATOR', 'MOVE', 'DEFINITION', 'CLOSURE', 'EMERGENCY', 'OTHER')),
    CONSTRAINT time_mark_period_ck CHECK (period_from <= period_to)
  )`,
  `CREATE INDEX time_mark_unit_ix ON time_mark (unit_id, period_from)`,
  `CREATE TABLE source_choice (
    unit_id uuid NOT NULL,
    metric text NOT NULL,
    source text NOT NULL,
    CONSTRAINT source_choice_pk PRIMARY KEY (unit_id, metric),
    CONSTRAINT source_choice_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT source_choice_source_ck CHECK (source IN ('FIGURES', 'RECORDS'))
  )`,
] as const;

const CELLS = [
  `CREATE TABLE cell_generation (
    id integer NOT NULL,
    published integer NOT NULL,
    building integer,
    CONSTRAINT cell_generation_pk PRIMARY KEY (id),
    CONSTRAINT cell_generation_one_ck CHECK (id = 1)
  )`,
  `INSERT INTO cell_generation (id, published) VALUES (1, 1)`,
  `ALTER TABLE metric_cell ADD COLUMN generation integer NOT NULL DEFAULT 1,
    ADD COLUMN counted_at timestamptz,
    DROP CONSTRAINT metric_cell_origin_ck,
    DROP CONSTRAINT metric_cell_pk,
    DROP CONSTRAINT metric_cell_reporter_fk,
    DROP CONSTRAINT metric_cell_unit_fk,
    ADD CONSTRAINT metric_cell_origin_ck CHECK (origin IN ('FIGURE', 'DAYS', 'RECORDS')),
    ADD CONSTRAINT metric_cell_pk PRIMARY KEY (reporter_id, generation, unit_id, metric, grain, breakdown, period_from, option, period_to, definition, origin)`,
  `DROP INDEX metric_cell_unit_ix`,
  `CREATE INDEX metric_cell_figure_ix ON metric_cell (unit_id, metric, breakdown, period_from) WHERE origin <> 'RECORDS'`,
] as const;

const DOWN = [
  `DELETE FROM metric_cell WHERE origin = 'RECORDS' OR generation <> (SELECT published FROM cell_generation)`,
  `DROP INDEX metric_cell_figure_ix`,
  `CREATE INDEX metric_cell_unit_ix ON metric_cell (unit_id, metric, period_from)`,
  `ALTER TABLE metric_cell DROP CONSTRAINT metric_cell_origin_ck,
    DROP CONSTRAINT metric_cell_pk,
    ADD CONSTRAINT metric_cell_origin_ck CHECK (origin IN ('FIGURE', 'DAYS')),
    DROP COLUMN generation,
    DROP COLUMN counted_at,
    ADD CONSTRAINT metric_cell_reporter_fk FOREIGN KEY (reporter_id) REFERENCES org_unit (id),
    ADD CONSTRAINT metric_cell_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    ADD CONSTRAINT metric_cell_pk PRIMARY KEY (reporter_id, unit_id, metric, definition, breakdown, option, origin, period_from, period_to)`,
  `DROP TABLE cell_generation`,
  `DROP TABLE source_choice`,
  `DROP TABLE time_mark`,
  `DROP TABLE programme`,
  `DROP TABLE session`,
  `DROP TABLE space_use`,
  `DROP TABLE booking`,
  `DROP TABLE consultation`,
  `DROP TABLE event_span`,
  `DROP EXTENSION btree_gist`,
  `ALTER TABLE org_unit DROP CONSTRAINT org_unit_seats_ck,
    DROP CONSTRAINT org_unit_center_kind_ck,
    DROP COLUMN seats,
    DROP COLUMN center_kind,
    DROP COLUMN fictional`,
] as const;

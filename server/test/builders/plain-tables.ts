import type { TestDatabase } from '../support/test-database.js';

/** 建国記念の日 and its day in lieu, 天皇誕生日, 春分の日, 昭和の日, 憲法記念日 to a day in lieu, 海の日. */
const HOLIDAYS = [
  ...['2024-01-01', '2024-01-08', '2024-02-11', '2024-02-12', '2024-02-23', '2024-03-20'],
  ...['2024-04-29', '2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06', '2024-07-15'],
];

/** Each unit that keeps a log or is booked, with the first and last day on which it and all above it were open. */
const UNITS = `CREATE TABLE plain_unit AS
  SELECT u.id AS unit, u.level, u.seats, CASE u.level WHEN 'CENTER' THEN u.id ELSE u.parent_id END AS center,
    coalesce((SELECT max(x.opened_on) FROM org_unit x WHERE x.id IN (u.id, a.id, b.id)), '-infinity') AS opened,
    coalesce((SELECT min(x.closed_on) FROM org_unit x WHERE x.id IN (u.id, a.id, b.id)), 'infinity') AS closed,
    ARRAY[u.id, a.id, b.id] AS lineage
  FROM org_unit u LEFT JOIN org_unit a ON a.id = u.parent_id LEFT JOIN org_unit b ON b.id = a.parent_id
  WHERE u.level IN ('CENTER', 'SPACE')`;

/** Each day of each space for which its center has handed in a log of bookings: whether closed, and whose hours hold. */
const DAYS = `CREATE TABLE plain_day AS
  SELECT u.unit AS space, u.center, u.seats, d.day::date AS day, to_char(d.day, 'YYYY-MM') AS month,
    EXISTS (SELECT FROM closure c WHERE c.unit_id = ANY(u.lineage) AND d.day BETWEEN c.period_from AND c.period_to) AS closed,
    (SELECT h.unit_id FROM opening_hours h WHERE h.unit_id = ANY(u.lineage)
      ORDER BY array_position(u.lineage, h.unit_id) LIMIT 1) AS hours_of
  FROM plain_unit u CROSS JOIN generate_series('2024-01-01'::timestamp, '2024-12-31', '1 day') AS d(day)
  WHERE u.level = 'SPACE' AND d.day BETWEEN u.opened AND u.closed
    AND EXISTS (SELECT FROM event_span e WHERE e.unit_id = u.center AND e.data_set = 'BOOKING'
      AND d.day BETWEEN e.period_from AND e.period_to)`;

const HOURS = `ALTER TABLE plain_day ADD COLUMN hours_from date, ADD COLUMN known boolean`;
const FILL_HOURS = `UPDATE plain_day p SET known = true, hours_from = h.valid_from FROM opening_hours h
  WHERE h.unit_id = p.hours_of AND h.valid_from <= p.day
    AND NOT EXISTS (SELECT FROM opening_hours later WHERE later.unit_id = h.unit_id
      AND later.valid_from <= p.day AND later.valid_from > h.valid_from)`;
const FILL_CLOSED = `UPDATE plain_day SET known = true WHERE closed`;

/** Each half-hour a space was open, with the booking that has it: everything begins and ends at half an hour. */
const HALVES = `CREATE TABLE plain_half AS
  SELECT p.space, p.center, p.seats, p.day, p.month, lower(to_char(p.day, 'Dy')) AS weekday,
    CASE WHEN h.minute < 720 THEN 'morning' WHEN h.minute < 1020 THEN 'afternoon' ELSE 'evening' END AS time_slot,
    b.id AS booking, b.mode, CASE b.state WHEN 'NO_SHOW' THEN 0 ELSE b.users END AS people,
    (SELECT CASE WHEN bool_and(s.seats IS NOT NULL) THEN sum(s.seats) END FROM space_use a
      JOIN org_unit s ON s.id = a.space_id WHERE a.booking_id = b.id) AS seats_together
  FROM plain_day p
    JOIN opening_span o ON o.unit_id = p.hours_of AND o.valid_from = p.hours_from AND NOT p.closed
      AND o.day = CASE WHEN p.day = ANY($HOLIDAYS) THEN 'HOLIDAY' ELSE to_char(p.day, 'FMDAY') END
    JOIN generate_series(0, 1410, 30) AS h(minute) ON o.opens_at <= h.minute AND h.minute < o.closes_at
    LEFT JOIN space_use u ON u.active AND u.space_id = p.space AND u.day = p.day
      AND u.starts_at <= h.minute AND h.minute < u.ends_at
    LEFT JOIN booking b ON b.id = u.booking_id`.replace(
  '$HOLIDAYS',
  `ARRAY[${HOLIDAYS.map((day) => `'${day}'`).join()}]::date[]`,
);

/** Each use of a space, with what of it lies in half-hours it was open; of an unknown day nobody can tell. */
const USES = `CREATE TABLE plain_use AS
  SELECT u.space_id AS space, u.unit_id AS center, to_char(u.day, 'YYYY-MM') AS month, b.mode, b.purpose, b.state,
    u.ends_at - u.starts_at AS minutes, CASE WHEN p.known THEN u.ends_at - u.starts_at - 30 * (SELECT count(*)
      FROM plain_half h WHERE h.space = u.space_id AND h.booking = u.booking_id) END AS outside
  FROM space_use u JOIN booking b ON b.id = u.booking_id
    LEFT JOIN plain_day p ON p.space = u.space_id AND p.day = u.day
  WHERE u.active`;

/** Lays the records out in the plainest way, once they are all handed in. */
export async function layOutPlainly({ rows }: TestDatabase): Promise<void> {
  const index = `CREATE INDEX ON plain_half (space, booking)`;
  for (const sql of [UNITS, DAYS, HOURS, FILL_HOURS, FILL_CLOSED, HALVES, index, USES])
    await rows(sql);
}

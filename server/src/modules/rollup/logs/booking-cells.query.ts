import { BOOKING_COUNTS } from './booking-counts.query.js';
import { AS_CELLS, COVERED, MONTHS_OF_EVENTS } from './cell-frame.query.js';
import { OCCUPANCY_COUNTS } from './occupancy-counts.query.js';

/** Minutes from and to of the parts of a day. */
const SLOTS = `slots(slot, lo, hi) AS (VALUES ('morning', 0, 720), ('afternoon', 720, 1020), ('evening', 1020, 1440))`;

const WEEKDAYS = `ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']`;

/** Open time as it was given; a closed day is there without length, an unknown one is not. */
const OPEN = `open AS (SELECT o.*, date_trunc('month', o.day)::date AS month,
    (${WEEKDAYS})[extract(isodow FROM o.day)::integer] AS weekday
  FROM unnest($8::uuid[], $9::date[], $10::integer[], $11::integer[]) AS o(space_id, day, opens, closes))`;

const SEATS = `seats AS (SELECT * FROM unnest($12::uuid[], $13::integer[]) AS s(space_id, seats))`;

const BOOKED = `booked AS (SELECT e.id, e.month, e.mode, e.purpose, e.state, e.users,
    (${WEEKDAYS})[extract(isodow FROM e.day)::integer] AS weekday,
    CASE WHEN e.starts_at < 720 THEN 'morning' WHEN e.starts_at < 1020 THEN 'afternoon' ELSE 'evening' END AS slot
  FROM booking e WHERE e.reporter_id = $1 AND e.unit_id = $2 AND e.active AND ${MONTHS_OF_EVENTS})`;

/** Each space a booking takes, with the people who came: none to a no-show, null where nobody counted. */
const USES = `uses AS (SELECT e.booking_id, e.space_id, e.day, e.month, e.starts_at, e.ends_at,
    e.ends_at - e.starts_at AS minutes, b.mode, b.purpose, b.state, b.users, b.weekday, b.slot, s.seats,
    CASE WHEN b.state = 'NO_SHOW' THEN 0 ELSE b.users END AS people,
    sum(s.seats) OVER w AS seats_together, count(*) OVER w = count(s.seats) OVER w AS has_seats
  FROM space_use e JOIN booked b ON b.id = e.booking_id LEFT JOIN seats s ON s.space_id = e.space_id
  WHERE e.reporter_id = $1 AND e.unit_id = $2 AND e.active AND ${MONTHS_OF_EVENTS}
  WINDOW w AS (PARTITION BY e.booking_id))`;

/** What of a use lies within open time, in each part of the day; “first” marks the part it begins in. */
const IN_HOURS = `in_hours AS (SELECT u.booking_id, u.space_id, u.day, u.month, u.mode, o.weekday, p.slot,
    sum(least(u.ends_at, o.closes, p.hi) - greatest(u.starts_at, o.opens, p.lo)) AS minutes,
    row_number() OVER (PARTITION BY u.booking_id, u.space_id ORDER BY min(p.lo)) = 1 AS first
  FROM uses u JOIN open o ON o.space_id = u.space_id AND o.day = u.day
    JOIN slots p ON least(u.ends_at, o.closes) > p.lo AND greatest(u.starts_at, o.opens) < p.hi
  WHERE least(u.ends_at, o.closes, p.hi) > greatest(u.starts_at, o.opens, p.lo)
  GROUP BY u.booking_id, u.space_id, u.day, u.month, u.mode, o.weekday, p.slot)`;

/** Each open part of each day of each space: how long it was open, and how long booked. */
const PARTS = `parts AS (SELECT o.space_id, o.day, o.month, o.weekday, p.slot,
    sum(least(o.closes, p.hi) - greatest(o.opens, p.lo)) AS open_minutes
  FROM open o JOIN slots p ON o.opens < p.hi AND o.closes > p.lo AND o.opens < o.closes
  GROUP BY o.space_id, o.day, o.month, o.weekday, p.slot),
  day_parts AS (SELECT p.*, coalesce(i.minutes, 0) AS minutes, coalesce(i.uses, 0) AS uses, coalesce(i.begun, 0) AS begun
    FROM parts p LEFT JOIN (SELECT space_id, day, slot, sum(minutes) AS minutes, count(*) AS uses,
        count(*) FILTER (WHERE first) AS begun FROM in_hours GROUP BY space_id, day, slot) AS i
      ON i.space_id = p.space_id AND i.day = p.day AND i.slot = p.slot)`;

/** The cells of a center's bookings: of each of its spaces, and of the center, for which a booking of A and B is one. */
export const BOOKING_CELLS = `WITH ${COVERED}, ${SLOTS}, ${OPEN}, ${SEATS}, ${BOOKED}, ${USES}, ${IN_HOURS}, ${PARTS},
  ${OCCUPANCY_COUNTS}, ${BOOKING_COUNTS}, counted AS (TABLE occupancy_counts UNION ALL TABLE booking_counts) ${AS_CELLS}`;

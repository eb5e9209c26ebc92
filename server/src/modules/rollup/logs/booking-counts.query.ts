/** The lists a group of bookings is by, in the order of their codes. */
const LISTS = `concat_ws(',', CASE GROUPING(mode) WHEN 0 THEN 'mode' END, CASE GROUPING(purpose) WHEN 0 THEN 'purpose' END,
  CASE GROUPING(slot) WHEN 0 THEN 'time_slot' END, CASE GROUPING(weekday) WHEN 0 THEN 'weekday' END) AS breakdown,
  concat_ws(',', mode, purpose, slot, weekday) AS option`;
const NOTED = `(GROUPING(mode) = 1 OR mode IS NOT NULL) AND (GROUPING(purpose) = 1 OR purpose IS NOT NULL)`;
const KNOWN = `FILTER (WHERE state IN ('USED', 'NO_SHOW'))`;
/** Many centers note how many came, and never whether. */
const CAME = `FILTER (WHERE state <> 'NO_SHOW')`;
const COUNTS = `count(*) AS n, count(*) ${KNOWN} AS known, count(*) FILTER (WHERE state = 'NO_SHOW') AS no_shows,
  CASE WHEN count(*) ${CAME} = 0 THEN 0 ELSE sum(users) ${CAME} END AS users,
  CASE WHEN count(users) ${CAME} BETWEEN 1 AND count(*) ${CAME} - 1 THEN 'AT_LEAST' END AS users_at_least`;

/** Bookings of the center: one, however many spaces it takes. Of a space: each that takes it, in total. */
const BOOKINGS = `bookings AS (
  SELECT $2::uuid AS unit_id, month, ${LISTS}, ${COUNTS} FROM booked
  GROUP BY month, GROUPING SETS ((), (mode), (purpose), (slot), (weekday), (slot, weekday), (mode, purpose), (mode, slot),
    (mode, weekday), (purpose, slot), (purpose, weekday)) HAVING ${NOTED}
  UNION ALL SELECT space_id, month, '', '', ${COUNTS} FROM uses GROUP BY space_id, month)`;

const MODE_AND_PURPOSE = `concat_ws(',', CASE GROUPING(mode) WHEN 0 THEN 'mode' END,
  CASE GROUPING(purpose) WHEN 0 THEN 'purpose' END) AS breakdown, concat_ws(',', mode, purpose) AS option`;

/** Minutes are of spaces, so those of the center are the sum of its spaces. */
const MINUTES = `minutes AS (SELECT coalesce(space_id, $2::uuid) AS unit_id, month, ${MODE_AND_PURPOSE}, count(*) AS n,
    sum(minutes) AS booked, sum(minutes) FILTER (WHERE state = 'USED') AS used, sum(minutes) ${KNOWN} AS known
  FROM uses GROUP BY GROUPING SETS ((month), (month, mode), (month, purpose), (month, mode, purpose), (month, space_id))
  HAVING ${NOTED})`;

/** For each use whether its day was known, what of it lies within open time, and its people among the seats it took. */
const SEATED = `seated AS (SELECT u.space_id, u.month, u.minutes, u.state, u.people,
    EXISTS (SELECT FROM open o WHERE o.space_id = u.space_id AND o.day = u.day) AS is_known,
    coalesce(i.minutes, 0) AS inside,
    CASE WHEN u.has_seats THEN u.people * u.seats::numeric / u.seats_together END AS seated, u.seats
  FROM uses u LEFT JOIN (SELECT booking_id, space_id, sum(minutes) AS minutes FROM in_hours GROUP BY booking_id, space_id) AS i
    ON i.booking_id = u.booking_id AND i.space_id = u.space_id),
  inside AS (SELECT coalesce(space_id, $2::uuid) AS unit_id, month,
      sum(minutes - inside) FILTER (WHERE is_known) AS outside,
      CASE WHEN bool_or(is_known) AND NOT bool_and(is_known) THEN 'AT_LEAST' END AS outside_at_least,
      count(*) FILTER (WHERE is_known AND minutes > inside) AS outside_n,
      round(sum(seated * inside) FILTER (WHERE seats IS NOT NULL), 6) AS seated_minutes,
      sum(seats * inside) FILTER (WHERE seated IS NOT NULL) AS seat_minutes,
      count(*) FILTER (WHERE seated IS NOT NULL AND inside > 0) AS seated_n,
      bool_or(people IS NULL AND inside > 0) AS is_at_least
    FROM seated GROUP BY GROUPING SETS ((month), (month, space_id))),
  open_seats AS (SELECT coalesce(p.space_id, $2::uuid) AS unit_id, p.month, sum(p.open_minutes * s.seats) AS minutes
    FROM parts p JOIN seats s ON s.space_id = p.space_id AND s.seats IS NOT NULL
    GROUP BY GROUPING SETS ((p.month), (p.month, p.space_id)))`;

/** A month covered by the log has its totals, also where they are zero. */
const TOTALS = `booking_totals AS (SELECT c.unit_id, c.month, coalesce(b.n, 0) AS n, coalesce(b.known, 0) AS known,
    coalesce(b.no_shows, 0) AS no_shows, CASE WHEN b.n IS NULL THEN 0 ELSE b.users END AS users, b.users_at_least,
    coalesce(m.booked, 0) AS booked,
    coalesce(m.used, 0) AS used, coalesce(m.known, 0) AS known_minutes,
    CASE WHEN m.booked IS NULL THEN 0 WHEN m.known IS NOT NULL THEN coalesce(m.used, 0) END AS minutes_used,
    CASE WHEN m.known < m.booked THEN 'AT_LEAST' END AS used_at_least,
    CASE WHEN i.month IS NULL THEN 0 ELSE i.outside END AS outside, i.outside_at_least,
    coalesce(i.outside_n, 0) AS outside_n, coalesce(i.seated_minutes, 0) AS seated_minutes,
    coalesce(i.seat_minutes, 0) AS seat_minutes, coalesce(i.seated_n, 0) AS seated_n,
    coalesce(o.minutes, 0) AS open_seats, CASE WHEN i.is_at_least THEN 'AT_LEAST' END AS qualifier
  FROM covered c LEFT JOIN bookings b ON b.unit_id = c.unit_id AND b.month = c.month AND b.breakdown = ''
    LEFT JOIN minutes m ON m.unit_id = c.unit_id AND m.month = c.month AND m.breakdown = ''
    LEFT JOIN inside i ON i.unit_id = c.unit_id AND i.month = c.month
    LEFT JOIN open_seats o ON o.unit_id = c.unit_id AND o.month = c.month)`;

const DAYS = `booking_days AS (SELECT $2::uuid AS unit_id, d.month, d.day, count(b.id) AS n
  FROM (SELECT DISTINCT month, day FROM open WHERE opens < closes) AS d
    LEFT JOIN (SELECT DISTINCT u.booking_id AS id, u.day FROM uses u) AS b ON b.day = d.day GROUP BY d.month, d.day)`;

const SPLIT = `'as_reported', breakdown, option`;

/** Bookings, minutes, people and seats. */
export const BOOKING_COUNTS = `${BOOKINGS}, ${MINUTES}, ${SEATED}, ${TOTALS}, ${DAYS}, booking_counts AS (
  SELECT unit_id, month, NULL::date AS day, v.metric, 'as_reported' AS definition, '' AS breakdown, '' AS option,
    v.value, v.num, v.den, v.qualifier, v.n
  FROM booking_totals CROSS JOIN LATERAL (VALUES
    ('space.bookings', n::numeric, NULL::numeric, NULL::numeric, NULL::text, n),
    ('space.minutes_booked', booked, NULL, NULL, NULL, n),
    ('space.minutes_used', minutes_used, NULL, NULL, used_at_least, known),
    ('space.minutes_out_of_hours', outside, NULL, NULL, outside_at_least, outside_n),
    ('space.used_share', NULL, used, known_minutes, NULL, known),
    ('space.no_show_rate', NULL, no_shows, known, NULL, known),
    ('space.users', users, NULL, NULL, users_at_least, n))
    AS v(metric, value, num, den, qualifier, n)
  UNION ALL SELECT t.unit_id, t.month, NULL, v.metric, 'as_reported', '', '', NULL, v.num, v.den, v.qualifier, t.seated_n
  FROM booking_totals t JOIN known_months k ON k.unit_id = t.unit_id AND k.month = t.month CROSS JOIN LATERAL (VALUES
    ('space.seat_occupancy', seated_minutes, seat_minutes, NULL),
    ('space.utilisation', seated_minutes, open_seats, t.qualifier)) AS v(metric, num, den, qualifier)
  UNION ALL SELECT unit_id, month, NULL, 'space.bookings', ${SPLIT}, n, NULL, NULL, NULL, n FROM bookings WHERE breakdown <> ''
  UNION ALL SELECT unit_id, month, NULL, 'space.users', ${SPLIT}, users, NULL, NULL, users_at_least, n FROM bookings WHERE breakdown = 'purpose'
  UNION ALL SELECT unit_id, month, NULL, 'space.no_show_rate', ${SPLIT}, NULL, no_shows, known, NULL, known FROM bookings
  WHERE breakdown = 'purpose'
  UNION ALL SELECT unit_id, month, NULL, 'space.minutes_booked', ${SPLIT}, booked, NULL, NULL, NULL, n FROM minutes
  WHERE breakdown <> ''
  UNION ALL SELECT unit_id, month, day, 'space.bookings', 'as_reported', '', '', n, NULL, NULL, NULL, n FROM booking_days)`;

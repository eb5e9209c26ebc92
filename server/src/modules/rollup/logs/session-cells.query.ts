import { AS_CELLS, COVERED, MONTHS_OF_EVENTS } from './cell-frame.query.js';

/** With the attendance of the session it follows, however long before: a later one or itself is none. */
const EVENTS = `e AS (SELECT e.month, e.programme, e.format, e.participants, e.groups, e.capacity_in_person AS room,
    e.capacity_online AS online, coalesce(e.capacity_in_person, 0) + coalesce(e.capacity_online, 0) AS seats,
    e.capacity_in_person IS NOT NULL OR e.capacity_online IS NOT NULL AS has_seats, f.participants AS before
  FROM session e LEFT JOIN LATERAL (SELECT f.participants FROM session f WHERE f.reporter_id = e.reporter_id
      AND f.unit_id = e.unit_id AND f.active AND f.number = e.follows
      AND f.id <> e.id AND f.day <= e.day ORDER BY f.day, f.id LIMIT 1) AS f ON true
  WHERE e.reporter_id = $1 AND e.unit_id = $2 AND e.active AND ${MONTHS_OF_EVENTS})`;

const BREAKDOWN = `concat_ws(',', CASE GROUPING(format) WHEN 0 THEN 'format' END, CASE GROUPING(programme) WHEN 0 THEN 'programme' END)`;
const NOTED = `(GROUPING(format) = 1 OR format IS NOT NULL) AND (GROUPING(programme) = 1 OR programme IS NOT NULL)`;
const FILLED = `FILTER (WHERE has_seats AND participants IS NOT NULL)`;
const FOLLOWED = `FILTER (WHERE participants IS NOT NULL AND before IS NOT NULL)`;

const HELD = `held AS (SELECT month, ${BREAKDOWN} AS breakdown, concat_ws(',', format, programme) AS option,
    count(*) AS n, sum(participants) AS participants, sum(groups) AS groups, sum(seats) FILTER (WHERE has_seats) AS seats,
    CASE WHEN count(participants) BETWEEN 1 AND count(*) - 1 THEN 'AT_LEAST' END AS people_at_least,
    CASE WHEN count(groups) BETWEEN 1 AND count(*) - 1 THEN 'AT_LEAST' END AS groups_at_least,
    sum(room) AS room, sum(online) AS online,
    sum(participants) ${FILLED} AS filled, sum(seats) ${FILLED} AS fillable,
    sum(participants) ${FOLLOWED} AS came, sum(before) ${FOLLOWED} AS came_before
  FROM e GROUP BY month, GROUPING SETS ((), (format), (programme), (format, programme)) HAVING ${NOTED})`;

/** Seats are counted by the way of taking part they are for, not by the format of the session. */
const SEATS = `seats AS (SELECT month, v.breakdown, v.option, sum(v.places) AS places, sum(n) AS n FROM held
  CROSS JOIN LATERAL (VALUES ('in_person', room), ('online', online)) AS w(way, places)
  CROSS JOIN LATERAL (VALUES (CASE held.breakdown WHEN '' THEN 'format' ELSE 'format,programme' END,
    concat_ws(',', w.way, nullif(held.option, '')), w.places)) AS v(breakdown, option, places)
  WHERE held.breakdown IN ('', 'programme') AND w.places IS NOT NULL GROUP BY month, v.breakdown, v.option)`;

const ALL = `grid AS (SELECT c.unit_id, c.month, '' AS breakdown, '' AS option FROM covered c
  UNION ALL SELECT $2::uuid, month, breakdown, option FROM held WHERE breakdown <> ''),
  filled AS (SELECT g.unit_id, g.month, g.breakdown, g.option, coalesce(h.n, 0) AS n,
      CASE WHEN h.n IS NULL THEN 0 ELSE h.participants END AS participants, h.people_at_least,
      CASE WHEN h.n IS NULL THEN 0 ELSE h.groups END AS groups, h.groups_at_least,
      CASE WHEN h.n IS NULL THEN 0 ELSE h.seats END AS seats,
      coalesce(h.filled, 0) AS filled, coalesce(h.fillable, 0) AS fillable, coalesce(h.came, 0) AS came,
      coalesce(h.came_before, 0) AS came_before
    FROM grid g LEFT JOIN held h ON h.month = g.month AND h.breakdown = g.breakdown AND h.option = g.option)`;

const COUNTED = `counted AS (
  SELECT unit_id, month, NULL::date AS day, v.metric, 'as_reported' AS definition, breakdown, option, v.value, v.num,
    v.den, v.qualifier, n
  FROM filled CROSS JOIN LATERAL (VALUES ('session.held', n, NULL::bigint, NULL::bigint, NULL::text, true),
    ('session.participants', participants, NULL, NULL, people_at_least, true),
    ('session.groups', groups, NULL, NULL, groups_at_least, true),
    ('session.capacity', seats, NULL, NULL, NULL, breakdown IN ('', 'programme')),
    ('session.seat_fill', NULL, filled, fillable, NULL, true),
    ('session.follow_through', NULL, came, came_before, NULL, breakdown IN ('', 'programme')))
    AS v(metric, value, num, den, qualifier, is_counted) WHERE v.is_counted
  UNION ALL SELECT $2::uuid, month, NULL, 'session.capacity', 'as_reported', breakdown, option, places, NULL, NULL, NULL, n
  FROM seats)`;

/** The cells of a center's sessions. */
export const SESSION_CELLS = `WITH ${COVERED}, ${EVENTS}, ${HELD}, ${SEATS}, ${ALL}, ${COUNTED} ${AS_CELLS}`;

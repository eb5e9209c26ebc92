/** A group is of a space, or of the center where there is none. */
const UNIT = `coalesce(space_id, $2::uuid) AS unit_id`;
const WEEK_AND_SLOT = `concat_ws(',', CASE GROUPING(slot) WHEN 0 THEN 'time_slot' END, CASE GROUPING(weekday) WHEN 0 THEN 'weekday' END)`;

/** Booked and open minutes of space, month, part of the day and weekday; the sums of rooms are those of the center. */
const HOURS = `hours AS (SELECT ${UNIT}, month, ${WEEK_AND_SLOT} AS breakdown, concat_ws(',', slot, weekday) AS option,
    sum(minutes) AS num, sum(open_minutes) AS den, sum(uses) AS uses, sum(begun) AS begun,
    count(*) FILTER (WHERE minutes > 0) AS used_parts, count(*) AS open_parts
  FROM day_parts GROUP BY GROUPING SETS ((month), (month, weekday), (month, slot), (month, slot, weekday),
    (month, space_id), (month, space_id, weekday), (month, space_id, slot), (month, space_id, slot, weekday)))`;

/** By mode; what it is a share of is the open time of the same hours, whatever the mode. */
const MODES = `modes AS (SELECT ${UNIT}, month, ${WEEK_AND_SLOT} AS hours_of, concat_ws(',', slot, weekday) AS hours_option,
    concat_ws(',', 'mode', nullif(${WEEK_AND_SLOT}, '')) AS breakdown, concat_ws(',', mode, slot, weekday) AS option,
    sum(minutes) AS num, count(*) AS uses, count(*) FILTER (WHERE first) AS begun
  FROM in_hours WHERE mode IS NOT NULL
  GROUP BY mode, GROUPING SETS ((month), (month, weekday), (month, slot), (month, space_id)))`;

const DAYS = `space_days AS (SELECT space_id, day, month, sum(minutes) AS num, sum(open_minutes) AS den, sum(begun) AS begun
    FROM day_parts GROUP BY space_id, day, month),
  days AS (SELECT ${UNIT}, month, day, sum(num) AS num, sum(den) AS den, sum(begun) AS begun FROM space_days
    GROUP BY GROUPING SETS ((month, day), (month, day, space_id))),
  used_days AS (SELECT ${UNIT}, month, count(*) FILTER (WHERE num > 0) AS num, count(*) AS den, sum(begun) AS begun
    FROM space_days GROUP BY GROUPING SETS ((month), (month, space_id)))`;

/** Months in which it is known of a day at least when a space was open; of any space, for the center. */
const KNOWN = `known_months AS (SELECT DISTINCT u.unit_id, o.month
  FROM open o CROSS JOIN LATERAL (VALUES (o.space_id), ($2::uuid)) AS u(unit_id))`;

/** A month in which a space was known to be closed all the time has no open minutes: a rate of nothing. */
const CLOSED = `closed AS (SELECT u.unit_id, u.month FROM known_months u
  WHERE NOT EXISTS (SELECT FROM hours h WHERE h.unit_id = u.unit_id AND h.month = u.month))`;

const OCCUPANCY = `'space.occupancy'`;
const FREE = `'space.free_share'`;
const NOTHING = `NULL::numeric AS value`;

/** Occupancy by hours, by parts of days and by days; and what the hours leave free. */
export const OCCUPANCY_COUNTS = `${HOURS}, ${MODES}, ${DAYS}, ${KNOWN}, ${CLOSED}, occupancy_counts AS (
  SELECT unit_id, month, NULL::date AS day, ${OCCUPANCY} AS metric, 'hours' AS definition, breakdown, option, ${NOTHING},
    num::numeric AS num, den::numeric AS den, NULL::text AS qualifier,
    (CASE WHEN breakdown LIKE '%time_slot%' THEN uses ELSE begun END)::bigint AS n FROM hours
  UNION ALL SELECT unit_id, month, NULL, ${FREE}, 'as_reported', breakdown, option, NULL, den - num, den, NULL,
    (CASE WHEN breakdown LIKE '%time_slot%' THEN uses ELSE begun END)::bigint FROM hours
  UNION ALL SELECT m.unit_id, m.month, NULL, ${OCCUPANCY}, 'hours', m.breakdown, m.option, NULL, m.num, h.den, NULL,
    CASE WHEN m.hours_of = 'time_slot' THEN m.uses ELSE m.begun END
  FROM modes m JOIN hours h ON h.unit_id = m.unit_id AND h.month = m.month AND h.breakdown = m.hours_of
    AND h.option = m.hours_option
  UNION ALL SELECT unit_id, month, NULL, ${OCCUPANCY}, 'slots', '', '', NULL, used_parts, open_parts, NULL, begun
  FROM hours WHERE breakdown = ''
  UNION ALL SELECT unit_id, month, NULL, ${OCCUPANCY}, 'days', '', '', NULL, num, den, NULL, begun FROM used_days
  UNION ALL SELECT unit_id, month, day, ${OCCUPANCY}, 'hours', '', '', NULL, num, den, NULL, begun FROM days
  UNION ALL SELECT unit_id, month, NULL, m.metric, m.meaning, '', '', NULL, 0, 0, NULL, 0
  FROM closed CROSS JOIN (VALUES (${OCCUPANCY}, 'hours'), (${OCCUPANCY}, 'slots'), (${OCCUPANCY}, 'days'),
    (${FREE}, 'as_reported')) AS m(metric, meaning))`;

/**
 * What the statements of all logs have in common. Parameters: $1 reporter, $2 center, $3 to $7 the months covered (unit,
 * month, first and last day, when it came in), $8 to $11 open time (space, day, from, to), $12 and $13 seats of spaces.
 */
export const COVERED = `covered AS (SELECT * FROM unnest($3::uuid[], $4::date[], $5::date[], $6::date[], $7::timestamptz[])
    AS m(unit_id, month, cov_from, cov_to, at)),
  unused AS (SELECT $8::uuid[], $9::date[], $10::integer[], $11::integer[], $12::uuid[], $13::integer[])`;

/** From the first to the last month covered: the range of the index on events. */
export const MONTHS_OF_EVENTS = `e.month >= (SELECT min(month) FROM covered) AND e.month <= (SELECT max(month) FROM covered)`;

/**
 * A cell of `counted` (unit_id, month, day, metric, definition, breakdown, option, value, num, den, qualifier, n), where
 * the log covers its month. `value` is null for a rate, which is formed here, once, from its parts, and for a number that
 * nobody noted for any of the events: that is not zero.
 */
export const AS_CELLS = `SELECT $1::uuid AS reporter_id, x.unit_id, x.metric, x.definition, x.breakdown, x.option,
    'RECORDS' AS origin, CASE WHEN x.day IS NULL THEN 'MONTH' ELSE 'DAY' END AS grain,
    coalesce(x.day, x.month) AS period_from,
    coalesce(x.day, (x.month + interval '1 month' - interval '1 day')::date) AS period_to,
    trim_scale(coalesce(x.value::numeric, x.num::numeric / nullif(x.den, 0))) AS value,
    trim_scale(x.num::numeric) AS numerator, trim_scale(x.den::numeric) AS denominator,
    CASE WHEN x.value IS NOT NULL OR x.den <> 0 THEN x.qualifier END AS qualifier,
    CASE WHEN x.value IS NULL AND x.den IS NULL THEN 'NOT_COLLECTED' WHEN x.value IS NULL AND x.den = 0
      THEN 'NOT_APPLICABLE' ELSE 'NORMAL' END AS status,
    CASE WHEN x.day IS NULL THEN c.cov_from END AS coverage_from,
    CASE WHEN x.day IS NULL THEN c.cov_to END AS coverage_to,
    NULL::date AS as_of, NULL::text AS note_ja, NULL::text AS note_en, x.n::integer AS source_count,
    '[]'::jsonb AS sources, c.at AS counted_at
  FROM counted x JOIN covered c ON c.unit_id = x.unit_id AND c.month = x.month`;

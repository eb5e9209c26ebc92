import { AS_CELLS, COVERED, MONTHS_OF_EVENTS } from './cell-frame.query.js';

const EVENTS = `e AS (SELECT e.month, e.channel, e.client_type, e.field, e.outcome, e.referral, e.topics, e.minutes
    FROM consultation e WHERE e.reporter_id = $1 AND e.unit_id = $2 AND e.active AND ${MONTHS_OF_EVENTS})`;

/** Every list and every pair of lists, in one pass. */
const SETS = `(), (channel), (client_type), (field), (outcome), (referral), (channel, client_type), (channel, field),
  (channel, outcome), (channel, referral), (client_type, field), (client_type, outcome), (client_type, referral),
  (field, outcome), (field, referral), (outcome, referral)`;

/** The lists a group is by, in the order of their codes, as one text; the topic is the last of them. */
const BREAKDOWN = `concat_ws(',', CASE GROUPING(channel) WHEN 0 THEN 'channel' END,
  CASE GROUPING(client_type) WHEN 0 THEN 'client_type' END, CASE GROUPING(field) WHEN 0 THEN 'field' END,
  CASE GROUPING(outcome) WHEN 0 THEN 'outcome' END, CASE GROUPING(referral) WHEN 0 THEN 'referral' END)`;
const OPTION = `concat_ws(',', channel, client_type, field, outcome, referral)`;

/** What was not noted is no option. */
const NOTED = `(GROUPING(channel) = 1 OR channel IS NOT NULL) AND (GROUPING(client_type) = 1 OR client_type IS NOT NULL)
  AND (GROUPING(field) = 1 OR field IS NOT NULL) AND (GROUPING(outcome) = 1 OR outcome IS NOT NULL)
  AND (GROUPING(referral) = 1 OR referral IS NOT NULL)`;

const CASES = `cases AS (SELECT month, ${BREAKDOWN} AS breakdown, ${OPTION} AS option, count(*) AS n, sum(minutes) AS minutes,
    CASE WHEN count(minutes) BETWEEN 1 AND count(*) - 1 THEN 'AT_LEAST' END AS at_least,
    count(*) FILTER (WHERE cardinality(topics) > 0) AS with_topics,
    sum(cardinality(topics)) AS labels, count(*) FILTER (WHERE 'other' = ANY(topics)) AS residual
  FROM e GROUP BY month, GROUPING SETS (${SETS}) HAVING ${NOTED})`;

/** A case stands under each of its topics, once. */
const TOPICS = `topics AS (SELECT month, concat_ws(',', nullif(${BREAKDOWN}, ''), 'topic') AS breakdown,
    concat_ws(',', nullif(${OPTION}, ''), topic) AS option, count(*) AS n
  FROM e CROSS JOIN LATERAL unnest(e.topics) AS t(topic)
  GROUP BY month, topic, GROUPING SETS ((), (channel), (client_type), (field), (outcome), (referral)) HAVING ${NOTED})`;

/**
 * A month covered by the log has its totals, also where they are zero. Of cases without any topic nobody knows how many
 * they had.
 */
const TOTALS = `totals AS (SELECT c.unit_id, c.month, coalesce(t.n, 0) AS n, CASE WHEN t.n IS NULL THEN 0 ELSE t.minutes END AS minutes, t.at_least,
    CASE WHEN t.n IS NULL THEN 0 WHEN t.with_topics > 0 THEN t.labels END AS labels,
    CASE WHEN t.n IS NULL THEN 0 WHEN t.with_topics > 0 THEN t.residual END AS residual,
    CASE WHEN t.n IS NULL THEN 0 WHEN t.with_topics > 0 THEN t.n END AS labelled,
    CASE WHEN t.with_topics BETWEEN 1 AND t.n - 1 THEN 'AT_LEAST' END AS labels_at_least
  FROM covered c LEFT JOIN cases t ON t.month = c.month AND t.breakdown = '')`;

const NO_DAY = `NULL::date AS day`;
const REPORTED = `'as_reported' AS definition`;

const COUNTED = `counted AS (
  SELECT unit_id, month, ${NO_DAY}, v.metric, ${REPORTED}, '' AS breakdown, '' AS option, v.value, v.num, v.den,
    v.qualifier, n
  FROM totals CROSS JOIN LATERAL (VALUES ('consultation.cases', n, NULL::bigint, NULL::bigint, NULL::text),
    ('consultation.minutes', minutes, NULL, NULL, at_least), ('consultation.labels', labels, NULL, NULL, labels_at_least),
    ('consultation.labels_per_case', NULL, labels, labelled, labels_at_least), ('consultation.residual_share', NULL, residual, labels, NULL))
    AS v(metric, value, num, den, qualifier)
  UNION ALL SELECT $2::uuid, month, NULL, 'consultation.cases', 'as_reported', breakdown, option, n, NULL, NULL, NULL, n
  FROM cases WHERE breakdown <> ''
  UNION ALL SELECT $2::uuid, month, NULL, 'consultation.minutes', 'as_reported', breakdown, option, minutes,
    NULL, NULL, at_least, n FROM cases WHERE breakdown IN ('channel', 'client_type', 'channel,client_type')
  UNION ALL SELECT $2::uuid, month, NULL, 'consultation.cases', 'as_reported', breakdown, option, n, NULL, NULL, NULL, n
  FROM topics)`;

/** The cells of a center's consultations. */
export const CONSULTATION_CELLS = `WITH ${COVERED}, ${EVENTS}, ${CASES}, ${TOPICS}, ${TOTALS}, ${COUNTED} ${AS_CELLS}`;

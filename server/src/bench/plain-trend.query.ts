/** What a network of today's members ($1) did in each month, counted from its events. */
export const PLAIN_TREND = `WITH members AS (SELECT m.unit_id FROM org_unit_group_member m
    JOIN org_unit_group g ON g.id = m.group_id WHERE g.code = $1)
  SELECT 'consultation.cases' AS metric, month, count(*) AS value FROM consultation
  WHERE active AND unit_id IN (TABLE members) GROUP BY month
  UNION ALL SELECT 'space.bookings', month, count(*) FROM booking
  WHERE active AND unit_id IN (TABLE members) GROUP BY month
  UNION ALL SELECT 'session.participants', month, sum(participants) FROM session
  WHERE active AND unit_id IN (TABLE members) GROUP BY month
  ORDER BY metric, month`;

/**
 * What a statement sees, as one text: two that see the same text see exactly the same data. A transaction that commits
 * changes the list of those in progress or passes its end, and neither comes back. The numbers of transactions begin
 * anew only when the server starts, or when it recovers from a crash, which resets its statistics. Null: a standby,
 * whose list is empty.
 */
export const SNAPSHOT = `(SELECT CASE WHEN NOT pg_is_in_recovery() THEN concat_ws(' ', pg_postmaster_start_time(),
  pg_stat_get_bgwriter_stat_reset_time(), pg_current_snapshot()) END)`;

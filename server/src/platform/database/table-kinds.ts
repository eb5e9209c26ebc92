/**
 * How each table would be placed on a distributed PostgreSQL: facts by `reporter_id`, reference tables
 * everywhere, local ones on the coordinator. A guard holds keys and migrations against this list.
 */
export const TABLE_KINDS = {
  network_code: 'reference',
  network_name: 'reference',
  org_unit: 'reference',
  org_unit_group: 'reference',
  org_unit_group_member: 'reference',
  opening_hours: 'reference',
  opening_span: 'reference',
  closure: 'reference',
  time_mark: 'reference',
  source_choice: 'reference',
  source_document: 'reference',
  import_batch: 'local',
  import_part: 'distributed',
  import_chunk: 'local',
  import_habit: 'local',
  observation: 'distributed',
  event_span: 'distributed',
  event_span_replaced: 'distributed',
  consultation: 'distributed',
  booking: 'distributed',
  space_use: 'distributed',
  session: 'distributed',
  programme: 'distributed',
  metric_cell: 'distributed',
  cell_generation: 'reference',
  finding: 'local',
  finding_case: 'local',
  finding_comment: 'local',
  reporter_check: 'local',
  report: 'local',
  report_version: 'local',
  data_set_duty: 'local',
  audit_entry: 'local',
  app_user: 'local',
  role_assignment: 'local',
  login: 'local',
  invitation: 'local',
  machine_token: 'local',
  sign_in_try: 'local',
  publication: 'local',
} as const satisfies Record<string, 'distributed' | 'reference' | 'local'>;

/** Rows are added and read, never changed: the server's role holds no right to. */
export const APPEND_ONLY_TABLES = ['audit_entry', 'finding_comment', 'report_version'] as const;

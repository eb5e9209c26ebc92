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
  source_document: 'reference',
  import_batch: 'local',
  import_part: 'distributed',
  observation: 'distributed',
  metric_cell: 'distributed',
  finding: 'local',
  reporter_check: 'local',
} as const satisfies Record<string, 'distributed' | 'reference' | 'local'>;

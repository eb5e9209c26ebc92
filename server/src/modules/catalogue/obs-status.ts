/** What a value is worth, after SDMX CL_OBS_STATUS. Missing, not open, suppressed and zero are different things. */
export const OBS_STATUSES = [
  'NORMAL',
  'PROVISIONAL',
  'ESTIMATED',
  'BREAK',
  'MISSING',
  'NOT_APPLICABLE',
  'NOT_OPEN',
  'NOT_COLLECTED',
  'NIL',
  'SUPPRESSED',
  'LOW_RELIABILITY',
] as const;

export type ObsStatus = (typeof OBS_STATUSES)[number];

/** The states in which there is no number. */
export const WITHOUT_VALUE: readonly ObsStatus[] = [
  'MISSING',
  'NOT_APPLICABLE',
  'NOT_OPEN',
  'NOT_COLLECTED',
  'NIL',
  'SUPPRESSED',
];

export const QUALIFIERS = ['ABOUT', 'AT_LEAST', 'AT_MOST'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** The check constraint of every table with a status. */
export const OBS_STATUS_SQL = `status IN (${OBS_STATUSES.map((status) => `'${status}'`).join(', ')})`;

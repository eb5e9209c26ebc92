/** What the comparison reads from its address besides unit and fiscal year. */
export interface CompareSearch {
  metric?: string;
  /** `cities`, `centers`, `country` or the code of a group. */
  with?: string;
  match?: 'same';
  show?: 'per1000';
}

export function toCompareSearch(raw: Record<string, unknown>): CompareSearch {
  return {
    metric: word(raw.metric),
    with: word(raw.with),
    match: raw.match === 'same' ? 'same' : undefined,
    show: raw.show === 'per1000' ? 'per1000' : undefined,
  };
}

function word(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

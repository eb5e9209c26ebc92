import type { AuditEntry } from './audit-sentence';

export function anEntry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    at: '2026-11-24T01:00:00Z',
    actor: { kind: 'PERSON', name: '佐藤 花子' },
    action: 'USER_INVITED',
    unit: null,
    subject: 'ken@example.jp',
    changes: [],
    requestId: 'r-1',
    ...overrides,
  };
}

/**
 * The server modules in their order: each imports only what stands before it, and only through the door
 * (`index.ts`). The import zones are computed from this list; a guard holds it against the folders and
 * against docs/architecture.md.
 */
export const serverModules = [
  'audit',
  'network',
  'access',
  'catalogue',
  'records',
  'rollup',
  'quality',
  'reports',
  'ingest',
  'completeness',
  'demo-network',
  'analytics',
  'workspace',
  'plans',
  'claims',
  'kpi',
  'alerts',
];

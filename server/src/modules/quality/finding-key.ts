import { createHash } from 'node:crypto';
import type { Finding } from './finding.js';

/** The same as long as the same figures stand against each other, whatever their numbers are. */
export function keyOf(reporterId: string, finding: Finding): string {
  const { kind, unitId, metrics, definition, split, period, against } = finding;
  const identity = [
    ...[reporterId, kind, unitId, definition, split.breakdown, split.option],
    ...[period.from, period.to, against, ...metrics],
  ];
  return createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 22);
}

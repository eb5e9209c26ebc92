import { findMetric } from '../catalogue/index.js';
import type { Directory } from '../network/index.js';
import type { Finding } from './finding.js';

/** Whether all a finding speaks of is in sight: it names figures of every metric it touches. */
export function isSeen(directory: Directory, { unitId, metrics, split }: Finding): boolean {
  const isCrossed = split.breakdown.includes(',');
  if (isCrossed && !directory.seesCrossed(unitId)) return false;
  return metrics.every((code) => directory.sees(unitId, findMetric(code)?.domain ?? ''));
}

import { invalid } from '../../platform/errors/domain-error.js';
import type { Directory, Group, Unit } from './directory.js';

/** @throws UNKNOWN_UNIT, NOT_A_UNIT */
export function getUnit(directory: Directory, code: string): Unit {
  const found = directory.get(code);
  if (found.kind !== 'UNIT') throw invalid('NOT_A_UNIT', { code });
  return found;
}

/** A city, a center or a space. @throws UNKNOWN_UNIT, NOT_A_UNIT, CONTEXT_ONLY */
export function getReportingUnit(directory: Directory, code: string): Unit {
  const unit = getUnit(directory, code);
  if (unit.level === 'COUNTRY') throw invalid('CONTEXT_ONLY', { code });
  return unit;
}

/** @throws UNKNOWN_UNIT, NOT_A_GROUP */
export function getGroup(directory: Directory, code: string): Group {
  const found = directory.get(code);
  if (found.kind !== 'GROUP') throw invalid('NOT_A_GROUP', { code });
  return found;
}

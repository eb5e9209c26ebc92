import { invalid } from '../../platform/errors/domain-error.js';
import type { Directory, Unit } from '../network/index.js';

/** @throws UNKNOWN_UNIT, NOT_A_CENTER */
export function centerOf(directory: Directory, code: string): Unit {
  const found = directory.get(code);
  if (found.kind !== 'UNIT' || found.level !== 'CENTER') throw invalid('NOT_A_CENTER', { code });
  return found;
}

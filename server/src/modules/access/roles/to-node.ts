import { isEverything, type Scope } from '../../../platform/context/scope.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import type { Directory } from '../../network/index.js';

/**
 * The unit or group something is given for; none: everywhere, which only those can give who have it.
 * @throws UNKNOWN_UNIT
 */
export function toNode(directory: Directory, scope: Scope, code: string | null): string | null {
  if (code !== null) return directory.get(code).code;
  if (!isEverything(scope)) throw invalid('UNKNOWN_UNIT', { code: '' });
  return null;
}

import { invalid } from '../../../platform/errors/domain-error.js';
import type { Directory, Unit } from '../../network/index.js';

/** A center, and those of its spaces that were asked for. */
export interface CenterSpaces {
  /** What was asked for. */
  readonly asked: Unit;
  readonly center: Unit;
  readonly spaces: readonly Unit[];
  /** Single bookings are of members of the network only. */
  readonly isHidden: boolean;
}

/** Of a center all its spaces, of a space itself. @throws UNKNOWN_UNIT, HAS_NO_SPACES */
export function spacesAt(directory: Directory, code: string): CenterSpaces {
  const asked = directory.get(code);
  const isSpace = asked.kind === 'UNIT' && asked.level === 'SPACE';
  const center = isSpace ? directory.parent(asked) : asked;
  if (asked.kind !== 'UNIT' || center?.kind !== 'UNIT' || center.level !== 'CENTER') {
    throw invalid('HAS_NO_SPACES', { code });
  }
  const spaces = directory.within(asked).filter(({ level }) => level === 'SPACE');
  return { asked, center, spaces, isHidden: !directory.seesCrossed(asked.id) };
}

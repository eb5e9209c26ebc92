import { invalid } from '../../../platform/errors/domain-error.js';
import type { Scheme } from '../schemes/scheme.js';
import { findScheme } from '../schemes/schemes.js';
import type { Aim } from './aim.js';

/** The newest version of an achievement scheme, or the one named. @throws UNKNOWN_SCHEME */
export function schemeOf(code: string, version?: number): Scheme {
  const scheme = findScheme(code, version);
  if (!scheme) throw invalid('UNKNOWN_SCHEME', { code });
  return scheme;
}

/** Of a target of which nobody said how its achievement is told. */
export const defaultScheme = ({ type }: Pick<Aim, 'type'>): string =>
  type === 'AT_MOST' ? 'reverse' : 'uncapped';

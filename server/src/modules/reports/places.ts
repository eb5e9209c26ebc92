import type { Directory, Unit } from '../network/index.js';
import type { Place } from './content.query.js';

/** A center and its spaces: whose figures its reports are made of. */
export const placesOf = (directory: Directory, center: Unit): Place[] =>
  directory.within(center).map(({ id }) => ({ id, center: center.id }));

import type { Directory, Unit } from '../../network/index.js';

const known = new WeakMap<Directory, ReadonlyMap<string, readonly Unit[]>>();

/** The units in sight by the municipality code they carry: a city, or the center of a ward. */
export function unitsByMunicipality(directory: Directory): ReadonlyMap<string, readonly Unit[]> {
  const found = known.get(directory) ?? group(directory.units);
  known.set(directory, found);
  return found;
}

function group(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const coded = units.filter(({ municipalityCode }) => municipalityCode !== null);
  return Map.groupBy(coded, ({ municipalityCode }) => municipalityCode ?? '');
}

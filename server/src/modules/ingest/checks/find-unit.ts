import type { Directory, Unit } from '../../network/index.js';
import type { TidyRow } from '../formats/tidy.js';
import { unitsByMunicipality } from '../formats/units-by-municipality.js';
import {
  looksLikeMunicipalityCode,
  readMunicipalityCode,
} from '../reading/read-municipality-code.js';
import { Unreadable } from '../reading/reading.js';
import { required } from './cells.js';
import { RowRefusal } from './row-refusal.js';

type UnitColumn = 'unit' | 'reporter';

/** The unit a row names by its code or by that of its municipality. @throws RowRefusal */
export function findUnit(
  row: TidyRow,
  column: UnitColumn,
  directory: Directory,
  code = required(row, column),
): Unit {
  const found = directory.find(code);
  if (found?.kind === 'GROUP') throw new RowRefusal(column, 'ROW_REPORTER_IS_GROUP', { code });
  if (found) return found;
  if (!looksLikeMunicipalityCode(code)) throw new RowRefusal(column, 'UNKNOWN_UNIT', { code });
  return ofMunicipality(row, column, directory, code);
}

function ofMunicipality(
  row: TidyRow,
  column: UnitColumn,
  directory: Directory,
  printed: string,
): Unit {
  const known = unitsByMunicipality(directory);
  const { value, doubts } = read(column, printed, (code) => known.has(code));
  const [unit, ...others] = known.get(value) ?? [];
  if (!unit) throw new RowRefusal(column, 'UNKNOWN_UNIT', { code: value });
  if (others.length > 0) {
    const codes = [unit, ...others].map((each) => each.code).join(', ');
    throw new RowRefusal(column, 'UNIT_AMBIGUOUS', { printed, codes });
  }
  row.assumed?.push(...doubts.map((doubt) => ({ ...doubt, column })));
  return unit;
}

function read(column: UnitColumn, printed: string, isKnown: (code: string) => boolean) {
  try {
    return readMunicipalityCode(printed, isKnown);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new RowRefusal(column, error.code, error.params);
  }
}

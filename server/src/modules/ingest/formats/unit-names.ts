import type { Directory, Unit } from '../../network/index.js';
import { foldName } from '../reading/fold-name.js';
import {
  looksLikeMunicipalityCode,
  readMunicipalityCode,
} from '../reading/read-municipality-code.js';
import { Unreadable } from '../reading/reading.js';
import type { UnitRemark } from '../tables/figure.types.js';
import { unitsByMunicipality } from './units-by-municipality.js';

interface Found {
  readonly units: readonly Unit[];
  readonly remark: UnitRemark | null;
}

const NOBODY: Found = { units: [], remark: null };

/** As many as a person reads; 会議室A stands in every center. */
const SHOWN = 5;

/** The units in sight by their codes, their names and their municipality codes. Two of one name are nobody. */
export class UnitNames {
  private readonly byName = new Map<string, Unit[]>();
  private readonly byMunicipality: ReadonlyMap<string, readonly Unit[]>;

  constructor(directory: Directory) {
    for (const unit of directory.units) {
      const names = [unit.code, ...unit.names.flatMap(({ ja, en }) => [ja, en])];
      for (const name of new Set(names.map(foldName))) {
        const known = this.byName.get(name);
        if (known) known.push(unit);
        else this.byName.set(name, [unit]);
      }
    }
    this.byMunicipality = unitsByMunicipality(directory);
  }

  named(label: string): string | null {
    const { units } = this.find(label);
    return units.length === 1 ? (units[0]?.code ?? null) : null;
  }

  /** 府中市 alone does not say whose, and a code may have been read with an assumption, or not at all. */
  remark(label: string): UnitRemark | null {
    const { units, remark } = this.find(label);
    if (units.length < 2) return remark;
    const codes = units.slice(0, SHOWN).map(({ code }) => code);
    const more = units.length > SHOWN ? ', …' : '';
    return {
      code: 'UNIT_AMBIGUOUS',
      params: { printed: label, codes: `${codes.join(', ')}${more}` },
    };
  }

  isNameOf(label: string, code: string): boolean {
    return this.find(label).units.some((unit) => unit.code === code);
  }

  private find(label: string): Found {
    const units = this.byName.get(foldName(label));
    if (units) return { units, remark: null };
    return looksLikeMunicipalityCode(label) ? this.ofMunicipality(label) : NOBODY;
  }

  private ofMunicipality(label: string): Found {
    try {
      const isKnown = (code: string): boolean => this.byMunicipality.has(code);
      const { value, doubts } = readMunicipalityCode(label, isKnown);
      const units = this.byMunicipality.get(value);
      // 10000 below 相談件数 is no code as long as nobody has it.
      return units ? { units, remark: doubts[0] ?? null } : NOBODY;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { code, params } = error;
      const isWrong = code === 'MUNICIPALITY_CODE_WRONG';
      return isWrong ? { units: [], remark: { code, params } } : NOBODY;
    }
  }
}

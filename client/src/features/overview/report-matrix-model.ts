import type { LocalText } from '../../shared/format/locale';
import { fullName, hasFigures, toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';

export interface MatrixRow {
  code: string;
  name: LocalText;
  cells: MatrixCell[];
  /** Those of a center that have figures, folded beneath it. */
  spaces: MatrixRow[];
}

/** The units of one city that never reported, folded into one line. */
export interface FoldedRows {
  city: LocalText;
  /** Another unit of the city has a row of its own. */
  isRest: boolean;
  rows: MatrixRow[];
}

export interface Matrix {
  /** Those with figures first. */
  rows: MatrixRow[];
  folded: FoldedRows[];
}

export interface MatrixCell {
  fiscalYear: number;
  /** Null: not reported. */
  figures: number | null;
}

/** A row for each center and space, and for any other unit that reported. */
export function toMatrix(network: NetworkQuery, years: readonly number[]): Matrix {
  const all = toRows(network, years);
  const filled = all.filter(isFilled);
  const byCity = new Map<string, MatrixRow[]>();
  for (const row of all.filter((each) => !isFilled(each))) {
    const city = cityOf(network, row.code).code;
    byCity.set(city, [...(byCity.get(city) ?? []), row]);
  }
  const unreported = [...byCity.values()];
  return {
    rows: [
      ...underCenters(network, filled),
      ...unreported.filter((rows) => rows.length === 1).flat(),
    ],
    folded: unreported.flatMap((rows) => {
      const [first, second] = rows;
      if (!first || !second) return [];
      const city = cityOf(network, first.code);
      const isRest = filled.some(({ code }) => cityOf(network, code).code === city.code);
      return { city: city.name, isRest, rows };
    }),
  };
}

/** The spaces beneath their centers; a space whose center has no figures stands by itself. */
function underCenters({ orgUnits }: NetworkQuery, filled: readonly MatrixRow[]): MatrixRow[] {
  const codes = new Set(filled.map(({ code }) => code));
  const centerOf = new Map(
    orgUnits.flatMap(({ code, level, parent }) =>
      level === 'SPACE' && parent && codes.has(parent.code) ? [[code, parent.code] as const] : [],
    ),
  );
  return filled
    .filter(({ code }) => !centerOf.has(code))
    .map((row) => ({
      ...row,
      spaces: filled.filter(({ code }) => centerOf.get(code) === row.code),
    }));
}

function isFilled({ cells }: MatrixRow): boolean {
  return cells.some(({ figures }) => figures !== null);
}

/** The unit at the top of the tree it stands in, which may itself be out of sight. */
function cityOf(network: NetworkQuery, code: string): Pick<MatrixRow, 'code' | 'name'> {
  const unit = network.orgUnits.find((each) => each.code === code);
  if (!unit?.parent) return toUnitRef(network, code);
  const isInSight = network.orgUnits.some((each) => each.code === unit.parent?.code);
  return isInSight ? cityOf(network, unit.parent.code) : unit.parent;
}

function toRows(network: NetworkQuery, years: readonly number[]): MatrixRow[] {
  const reported = new Map(network.availability.map((entry) => [entry.unit.code, entry]));
  const places = network.orgUnits
    .filter(({ level }) => level === 'CENTER' || level === 'SPACE')
    .map((unit) => ({ code: unit.code, name: fullName(unit) }));
  const known = new Set(places.map(({ code }) => code));
  const others = network.availability
    .filter((entry) => hasFigures(entry) && !known.has(entry.unit.code))
    .map(({ unit }) => unit);
  return [...places, ...others].map(({ code, name }) => ({
    code,
    name,
    spaces: [],
    cells: years.map((fiscalYear) => {
      const found = reported
        .get(code)
        ?.fiscalYears.find((available) => available.fiscalYear === fiscalYear);
      return { fiscalYear, figures: found && found.figures > 0 ? found.figures : null };
    }),
  }));
}

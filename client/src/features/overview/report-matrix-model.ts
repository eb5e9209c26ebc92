import type { LocalText } from '../../shared/format/locale';
import { fullName, hasFigures, toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';

export interface MatrixRow {
  code: string;
  name: LocalText;
  cells: MatrixCell[];
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
    const city = cityOf(network, row.code);
    byCity.set(city, [...(byCity.get(city) ?? []), row]);
  }
  const unreported = [...byCity];
  return {
    rows: [...filled, ...unreported.flatMap(([, rows]) => (rows.length === 1 ? rows : []))],
    folded: unreported
      .filter(([, rows]) => rows.length > 1)
      .map(([city, rows]) => ({
        city: toUnitRef(network, city).name,
        isRest: filled.some(({ code }) => cityOf(network, code) === city),
        rows,
      })),
  };
}

function isFilled({ cells }: MatrixRow): boolean {
  return cells.some(({ figures }) => figures !== null);
}

/** The unit at the top of the tree it stands in. */
function cityOf(network: NetworkQuery, code: string): string {
  const parent = network.orgUnits.find((unit) => unit.code === code)?.parent;
  return parent ? cityOf(network, parent.code) : code;
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
    cells: years.map((fiscalYear) => {
      const found = reported
        .get(code)
        ?.fiscalYears.find((available) => available.fiscalYear === fiscalYear);
      return { fiscalYear, figures: found && found.figures > 0 ? found.figures : null };
    }),
  }));
}

import type { LocalText } from '../../shared/format/locale';
import { fullName, hasFigures } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';

export interface MatrixRow {
  code: string;
  name: LocalText;
  cells: MatrixCell[];
}

export interface MatrixCell {
  fiscalYear: number;
  /** Null: not reported. */
  figures: number | null;
}

/** A row for each center and space, and for any other unit that reported. */
export function toMatrix(network: NetworkQuery, years: readonly number[]): MatrixRow[] {
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

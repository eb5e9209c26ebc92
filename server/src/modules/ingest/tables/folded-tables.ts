import { isLess } from '../reading/decimal-text.js';
import { placesOf, toScaled, fromScaled } from './decimals.js';
import type { Figure, FigureFinding } from './figure.types.js';
import type { TableRead } from './read-table.js';

/**
 * A wide table that was folded has its total in one part only: the findings that the parts below explain are taken out.
 * `folded`: for each table whether it goes on from the one above.
 */
export function withoutFolded(
  tables: readonly TableRead[],
  folded: readonly boolean[],
): readonly FigureFinding[] {
  return tables.flatMap((table, at) => {
    if (table.findings.length === 0 || folded[at]) return table.findings;
    const next = folded.findIndex((goesOn, index) => index > at && !goesOn);
    const below = tables.slice(at + 1, next < 0 ? undefined : next);
    if (below.length === 0 || !folded[at + 1]) return table.findings;
    const rest = sumsByRow(below.flatMap(({ values }) => values));
    const rows = new Map(table.values.map((figure) => [`${figure.row} ${figure.column}`, figure]));
    return table.findings.filter(
      (finding) => !isExplained(finding, rows.get(`${finding.row} ${finding.column}`), rest),
    );
  });
}

/** What names the row of a figure in every part: its time and the labels before those of the column. */
const rowKey = ({ period, labels }: Figure): string =>
  JSON.stringify([period, labels.slice(0, -1)]);

function sumsByRow(values: readonly Figure[]): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const figure of values) {
    if (figure.role !== 'VALUE' || figure.value === null || figure.state !== 'NUMBER') continue;
    const key = rowKey(figure);
    sums.set(key, add(sums.get(key) ?? '0', figure.value));
  }
  return sums;
}

function isExplained(
  { code, value, computed }: FigureFinding,
  figure: Figure | undefined,
  rest: ReadonlyMap<string, string>,
): boolean {
  if (code !== 'SUM_DIFFERS' || !figure) return false;
  const sum = add(computed, rest.get(rowKey(figure)) ?? '0');
  return !isLess(sum, value) && !isLess(value, sum);
}

function add(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other));
  return fromScaled(toScaled(one, places) + toScaled(other, places), places);
}

const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** The name of a column by position from 0: A, Z, AA. */
function columnName(position: number): string {
  let name = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** The name of a cell by row and column from 0: C5. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column from 0 of a name such as `C5`; null for any other text. */
export function placeOf(name: string): CellPlace | null {
  const [, letters, digits] = NAME.exec(name) ?? [];
  if (letters === undefined || Number(digits) < 1) return null;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - A + 1;
  return { row: Number(digits) - 1, column: column - 1 };
}

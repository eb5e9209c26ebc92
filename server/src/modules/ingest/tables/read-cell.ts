import { shiftPoint } from '../reading/decimal-text.js';
import { measureOf, powerOf } from '../reading/number-units.js';
import type { NumberDoubt, NumberFound, NumberRead, Qualifier } from '../reading/number.types.js';
import { readNumber } from '../reading/read-number.js';
import { type Doubt, Unreadable } from '../reading/reading.js';
import { absolute, placesOf, toScaled } from './decimals.js';
import type { FigureState, TableCorrection } from './figure.types.js';
import type { SheetCell } from './sheet.js';

/** The unit that is said for a cell, outside of it. */
export interface SaidUnit {
  readonly unit: string | null;
  /** Said for the whole table: a cell or a rate may have another one. */
  readonly weak: boolean;
}

export interface Quantity {
  readonly value: string | null;
  readonly to: string | null;
  readonly state: FigureState;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
}

export interface CellRead extends Quantity {
  /** The second quantity of 15団体・15名. */
  readonly rest: Quantity | null;
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt<NumberDoubt>[];
  /** Decimals to which the value is rounded, negative for 千円; null when it is exact. */
  readonly rounded: number | null;
  /** What the sheet keeps behind the cell and how it was used. */
  readonly behind: 'SAME' | 'FINER' | 'OTHER' | 'ZERO' | null;
}

type DashOverZero = NonNullable<TableCorrection['dashOverZero']>;

const EXACT = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/**
 * A cell of figures. The number behind it counts where the printed one is a rounding of it: 0.683 behind 68%.
 * @throws Unreadable what `readNumber` throws
 */
export function readCell(
  cell: SheetCell,
  said: SaidUnit,
  dashOverZero: DashOverZero = 'ZERO',
): CellRead {
  const read = readWeak(cell.printed, said);
  const exact = cell.exact !== null && EXACT.test(cell.exact) ? shiftPoint(cell.exact, 0) : null;
  if (read.kind === 'STATE') {
    const { state, notes } = read;
    const isZero = exact === '0' && state === 'NIL' && dashOverZero === 'ZERO';
    const found = isZero
      ? { ...NOTHING, value: '0', state: 'NUMBER' as const }
      : { ...NOTHING, state };
    const behind = isZero ? 'ZERO' : exact === null ? null : 'OTHER';
    return { ...found, rest: null, notes, doubts: [], rounded: null, behind };
  }
  const { notes, doubts, unit, qualifier } = read;
  if (read.kind === 'RANGE') {
    const found = { value: read.from, to: read.to, state: 'RANGE' as const, qualifier, unit };
    return { ...found, rest: null, notes, doubts, rounded: null, behind: null };
  }
  return fromNumber(read, exact, cell.printed);
}

const NOTHING = { value: null, to: null, qualifier: null, unit: null };

/** A unit of the title does not refuse a cell that has its own. */
function readWeak(printed: string, { unit, weak }: SaidUnit): NumberRead {
  try {
    return readNumber(printed, unit === null ? {} : { unit });
  } catch (error) {
    const isOther = error instanceof Unreadable && error.code === 'NUMBER_UNIT_DIFFERS';
    if (!isOther || !weak) throw error;
    return readNumber(printed);
  }
}

function fromNumber(read: NumberFound, exact: string | null, printed: string): CellRead {
  const { value, unit, qualifier, notes, doubts } = read;
  const rest = read.rest ? { ...read.rest, to: null, state: 'NUMBER' as const } : null;
  const found = { value, to: null, state: 'NUMBER' as const, qualifier, unit, rest, notes, doubts };
  const places = printedPlaces(printed, unit);
  const isCount = places === 0 && unit !== '%';
  const rounded = qualifier !== null || !isCount ? places : null;
  if (exact === null || rest !== null) return { ...found, rounded, behind: null };
  const finer = behindOf({ value, places, unit }, exact);
  if (finer === null) return fromBrackets({ ...found, rounded, behind: 'OTHER' }, exact);
  if (finer === value) return { ...found, rounded, behind: 'SAME' };
  return { ...found, value: finer, rounded: null, behind: 'FINER' };
}

/** (1,234) of an account is -1234. */
function fromBrackets(read: CellRead, exact: string): CellRead {
  const inBrackets = read.doubts.some(({ code }) => code === 'BRACKETS');
  const value = `-${read.value}`;
  const power = measureOf(read.unit ?? '')?.power ?? 0;
  if (!inBrackets || ![exact, shiftPoint(exact, power)].includes(value)) return read;
  const doubts = read.doubts.filter(({ code }) => code !== 'BRACKETS');
  return { ...read, value, doubts, behind: 'SAME' };
}

interface Printed {
  readonly value: string;
  readonly places: number;
  readonly unit: string | null;
}

/** The number behind a cell in the base of its unit, when the printed one is a rounding of it. */
function behindOf({ value, places, unit }: Printed, exact: string): string | null {
  const power = measureOf(unit ?? '')?.power ?? 0;
  const candidates = [shiftPoint(exact, power), exact];
  return candidates.find((candidate) => isRounding(value, candidate, places)) ?? null;
}

function isRounding(value: string, candidate: string, places: number): boolean {
  const scale = Math.max(places, placesOf(value), placesOf(candidate), 0) + 1;
  const difference = absolute(toScaled(value, scale) - toScaled(candidate, scale));
  return difference <= 5n * 10n ** BigInt(scale - places - 1);
}

const DECIMALS = /\d\.(\d+)/;
const SCALE = /\d\s?([十百千万億兆]+)/u;

/** To how many decimals of the base unit a cell is printed: 3 for 68.3%, -3 for 5千円 or 5 under 千円. */
function printedPlaces(printed: string, unit: string | null): number {
  const text = printed.normalize('NFKC');
  const decimals = DECIMALS.exec(text)?.[1]?.length ?? 0;
  const measured = measureOf(unit ?? '')?.power ?? 0;
  const scale = measured === 0 ? powerOf(SCALE.exec(text)?.[1] ?? '') : 0;
  return decimals - measured - scale;
}

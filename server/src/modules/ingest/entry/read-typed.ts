import type { MetricDefinition, Qualifier } from '../../catalogue/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import { shiftPoint } from '../reading/decimal-text.js';
import { isSameUnit } from '../reading/number-units.js';
import type { NumberFound } from '../reading/number.types.js';
import { readNumber } from '../reading/read-number.js';
import { Unreadable } from '../reading/reading.js';
import { plainUnit } from './entry-line.js';

export interface Typed {
  /** Exact, in the base of its unit. */
  readonly value: string;
  readonly qualifier: Qualifier | null;
}

/** What may be assumed of a typed number; anything else is asked back. */
const HARMLESS: readonly string[] = [
  'MAYBE_DATE',
  'SHARE_OR_PERCENT',
  'COUNTED_AGAIN',
  'UNIT_OVER_HEADER',
  'UNIT_UNKNOWN',
];

/** A number as people type it: full width, commas, 1.2千. @throws RowRefusal */
export function readTyped(printed: string, metric: MetricDefinition): Typed {
  const { value, unit, qualifier } = read(printed, metric.unit === 'ratio' ? '%' : undefined);
  const own = plainUnit(metric);
  if (unit !== null && !isSameUnit(unit, own) && !isBareScale(unit))
    throw new RowRefusal('value', 'ROW_WRONG_UNIT_MEASURE', { printed: unit, expected: own });
  return { value: shiftPoint(value, 0), qualifier };
}

/** The numerator or denominator of a rate, in whatever it is counted. @throws RowRefusal */
export function readPart(printed: string): string {
  return shiftPoint(read(printed, undefined).value, 0);
}

const isBareScale = (unit: string): boolean => isSameUnit(unit, '千');

function read(printed: string, unit: string | undefined): NumberFound {
  try {
    const found = readNumber(printed, unit === undefined ? {} : { unit });
    if (found.kind === 'STATE') {
      if (found.state === 'EMPTY') throw new RowRefusal('value', 'ENTRY_EMPTY', {});
      throw new RowRefusal('value', 'ENTRY_SIGN', { printed });
    }
    const isPlain =
      found.kind === 'NUMBER' &&
      !found.rest &&
      found.per === null &&
      found.doubts.every(({ code }) => HARMLESS.includes(code));
    if (!isPlain) throw new RowRefusal('value', 'ENTRY_ONE_NUMBER', { printed });
    return found;
  } catch (error) {
    if (error instanceof Unreadable) throw new RowRefusal('value', error.code, error.params);
    throw error;
  }
}

import { shiftPoint } from './decimal-text.js';
import { refuseTooLong } from './number-digits.js';
import { type Amount, type CellContext, doubt } from './number-phrase.js';
import { type Measure, measureOf } from './number-units.js';
import type { PrintedQuantity } from './number.types.js';
import { Unreadable } from './reading.js';

/** The unit printed in a header. */
export interface Header {
  readonly unit: string;
  readonly measure: Measure;
}

interface Applied {
  readonly unit: string | null;
  readonly power: number;
}

/**
 * The quantity an amount stands for, with the unit of its cell or else of the header.
 * @throws Unreadable NUMBER_UNIT_DIFFERS, NUMBER_TOO_LONG
 */
export function applyUnit(
  amount: Amount,
  header: Header | null,
  context: CellContext,
): PrintedQuantity {
  const { unit, power } = choose(amount, header, context);
  const value = shiftPoint(amount.value, power);
  refuseTooLong(value, context.printed);
  return { value, qualifier: amount.qualifier, unit };
}

function choose(amount: Amount, header: Header | null, context: CellContext): Applied {
  const own = amount.unit === null ? null : measureOf(amount.unit);
  if (own === null) return header ? fromHeader(amount, header, context) : { unit: null, power: 0 };
  const { unit } = amount;
  if (header) compare(amount, own, header, context);
  return { unit, power: own.power };
}

function fromHeader(amount: Amount, { unit, measure }: Header, context: CellContext): Applied {
  if (amount.power !== 0 && measure.power > 0) {
    doubt(context, 'UNIT_OVER_HEADER', { header: unit });
    return { unit: measure.base, power: 0 };
  }
  if (!measure.known) doubt(context, 'UNIT_UNKNOWN', { unit });
  if (measure.power < 0 && isUpToOne(amount.value)) doubt(context, 'SHARE_OR_PERCENT', { unit });
  return { unit, power: measure.power };
}

/** 0.68 under `%` may be 0.68 % or 68 %; 0 is 0 in both. */
const isUpToOne = (value: string): boolean => /^-?(?:0\.\d+|1)$/.test(value);

/** Under a header in 千円, `5千円` agrees, `5円` is taken at its word, `5人` is refused. */
function compare(amount: Amount, own: Measure, header: Header, context: CellContext): void {
  const { unit, measure } = header;
  if (measure.base !== null && measure.base !== own.base) {
    const { printed } = context;
    throw new Unreadable('NUMBER_UNIT_DIFFERS', {
      printed,
      unit: amount.unit ?? '',
      expected: unit,
    });
  }
  const withScale = amount.power === null ? null : amount.power + own.power;
  if (own.power !== measure.power && withScale !== measure.power) {
    doubt(context, 'UNIT_OVER_HEADER', { header: unit });
  }
}

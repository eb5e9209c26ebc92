import type { PlainValue } from './plain-answer.js';

type Field = 'REPORTED' | 'EXPECTED' | 'REASON' | 'OPEN' | 'ZERO' | 'RATIO';

/**
 * Where the answers tell less apart than counting by hand does, and what is then not compared: how many months were
 * reported or expected, why there is no value, whether there is none or a zero, what a rate is a share of.
 */
const NOT_COMPARED = {
  /** Of the months joined, some had nothing to form a rate of; or an option had. */
  OF_NOTHING: ['REPORTED', 'REASON'],
  /** Of the months joined, in some nobody noted a number. */
  NOT_COLLECTED: ['REASON'],
  /** There were events in a month, and of none of them the list was noted. */
  UNNOTED: ['REPORTED', 'REASON', 'ZERO', 'RATIO'],
  /** A space whose center was not open. */
  CENTER_SHUT: ['EXPECTED', 'REASON', 'OPEN'],
  /** All spaces together, over more than a month or where a log is not there: a month without a rate is not counted. */
  ALL_SPACES: ['REPORTED', 'REASON'],
} as const satisfies Record<string, readonly Field[]>;

export type Doubt = keyof typeof NOT_COMPARED;

/** A value counted by hand. */
export interface ByHand extends PlainValue {
  readonly isRate: boolean;
  readonly doubts: readonly Doubt[];
}

const near = (n: number | null): string => (n === null ? '-' : String(Number(n.toFixed(5))));

/** `3 = 6/2 AT_LEAST NORMAL 2 of 4`, with a question mark for what is not compared; nothing is not “at least”. */
function inWords(found: PlainValue, { isRate, doubts }: Pick<ByHand, 'isRate' | 'doubts'>): string {
  const fields = new Set<Field>(doubts.flatMap((doubt) => NOT_COMPARED[doubt]));
  const { value, numerator, denominator, qualifier, status, coverage } = found;
  const isOpen = status !== 'NOT_OPEN' || fields.has('OPEN');
  const number = (n: number | null): string => near(fields.has('ZERO') && isOpen ? (n ?? 0) : n);
  const hasRatio = isRate && fields.has('RATIO');
  const hasReason = fields.has('REASON') && isOpen && (value === null || fields.has('ZERO'));
  return [
    hasRatio ? '?' : isRate ? near(value) : number(value),
    isRate ? `= ${number(numerator)}/${hasRatio ? '?' : near(denominator)}` : '',
    fields.has('ZERO') ? '?' : value === null ? '' : (qualifier ?? ''),
    hasReason ? '?' : status,
    fields.has('REPORTED') ? '?' : coverage.reported,
    `of ${fields.has('EXPECTED') ? '?' : coverage.expected}`,
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** What was answered otherwise than counted by hand; a few lines are enough to see. */
export function differences(
  found: ReadonlyMap<string, PlainValue>,
  expected: ReadonlyMap<string, ByHand>,
): string[] {
  const words = (value: PlainValue | undefined, byHand: ByHand | undefined): string =>
    value
      ? inWords(value, byHand ?? { isRate: value.numerator !== null, doubts: [] })
      : 'not there';
  return [...new Set([...found.keys(), ...expected.keys()])]
    .map((key) => {
      const byHand = expected.get(key);
      return [key, words(found.get(key), byHand), words(byHand, byHand)] as const;
    })
    .filter(([, answered, byHand]) => answered !== byHand)
    .map(([key, answered, byHand]) => `${key}: ${answered}, by hand ${byHand}`)
    .concat([...found].filter(isConfused).map(([key, value]) => `${key}: ${JSON.stringify(value)}`))
    .slice(0, 5);
}

/** A number has to say that it is one, and what is none has to say why. */
const isConfused = ([, { value, status }]: readonly [string, PlainValue]): boolean =>
  (value !== null) !== (status === 'NORMAL');

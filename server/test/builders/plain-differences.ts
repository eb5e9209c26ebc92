import type { PlainValue } from './plain-answer.js';

/** A value counted by hand. */
export interface ByHand extends PlainValue {
  readonly isRate: boolean;
  /** Whether a list was noted in no month looked at: the answer may say so, or that there is nothing. */
  readonly isUnnoted: boolean;
}

const near = (n: number | null): string => (n === null ? '-' : String(Number(n.toFixed(5))));

/** `3 = 6/2 AT_LEAST NORMAL 2 of 4`; nothing is not “at least”. */
function inWords(found: PlainValue, { isRate, isUnnoted }: Pick<ByHand, 'isRate' | 'isUnnoted'>) {
  const { value, numerator, denominator, qualifier, status, coverage } = found;
  const isReasonOpen = isUnnoted && value === null && status !== 'NOT_OPEN';
  return [
    near(value),
    isRate ? `= ${near(numerator)}/${near(denominator)}` : '',
    value === null ? '' : (qualifier ?? ''),
    isReasonOpen ? '?' : status,
    `${coverage.reported} of ${coverage.expected}`,
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
      ? inWords(value, byHand ?? { isRate: value.numerator !== null, isUnnoted: false })
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

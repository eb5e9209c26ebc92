import { isValued, type RuleFigure, type Valued } from './figure-set.js';

/** Whether a number is final or provisional; null where it says itself that it is not to be taken exactly. */
export function firmnessOf({ status }: RuleFigure): 'FINAL' | 'PROVISIONAL' | null {
  if (status === 'PROVISIONAL') return 'PROVISIONAL';
  return status === 'NORMAL' || status === 'BREAK' ? 'FINAL' : null;
}

/** True for a number that claims to be exact, if only for the time being. */
export function isExact(figure: RuleFigure): figure is Valued {
  return isValued(figure) && figure.qualifier === null && firmnessOf(figure) !== null;
}

/** Figures whose difference says something: all exact, and all final or all provisional. */
export function areComparable(figures: readonly RuleFigure[]): boolean {
  const [first] = figures;
  return (
    first !== undefined &&
    figures.every((figure) => isExact(figure) && firmnessOf(figure) === firmnessOf(first))
  );
}

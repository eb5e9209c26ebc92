import { type Aim, isNumeric } from '../targets/aim.js';
import { isBelow } from '../targets/near.js';
import { capped } from './capped.js';
import { grade } from './grades.js';
import { ladder } from './ladder.js';
import { passFail } from './pass-fail.js';
import { backward, forward } from './ratio.js';
import { reverse } from './reverse.js';
import { type Achievement, notMeasurable, type Scheme } from './scheme.js';
import { uncapped } from './uncapped.js';

export interface AchieveContext {
  /** Nothing can come to the outcome any more: the year is over, and every month is reported. */
  readonly isFinal?: boolean;
  /** The metric is a quotient, no count. */
  readonly isRate?: boolean;
  /** A rate or a stock: while the year is open, more months may turn it either way. */
  readonly isLevel?: boolean;
}

/**
 * The achievement of an outcome by a scheme. Not measurable, with the reason: no outcome, a target without a number
 * (通年, a day), a target of 0 (but for PASS_FAIL), REVERSE for a target that has no upper end. Against AT_MOST every
 * scheme counts backward. While the year is open there is a share so far, but no verdict that more months could turn:
 * no failure, no grade below the best, and nothing for a limit that is kept so far. A rate or a stock has none at all.
 */
export function achieve(
  scheme: Scheme,
  aim: Aim,
  actual: number | null,
  { isFinal = true, isRate = false, isLevel = false }: AchieveContext = {},
): Achievement {
  if (actual === null) return notMeasurable('NO_ACTUAL');
  if (!isNumeric(aim)) return notMeasurable('NO_NUMBER');
  if (scheme.kind === 'REVERSE' && aim.high === null) return notMeasurable('NOT_A_LIMIT');
  const rate = rateOf(scheme, aim, { actual, isRate });
  if (rate === null) return notMeasurable('TARGET_ZERO');
  return isFinal ? final(scheme, rate) : open(scheme, aim, { rate, isLevel });
}

function rateOf(
  { kind, steps }: Scheme,
  aim: Aim,
  { actual, isRate }: { actual: number; isRate: boolean },
): number | null {
  if (kind === 'PASS_FAIL') return passFail(aim, actual, isRate);
  if (kind === 'REVERSE') return reverse(aim, actual);
  const ratio = aim.type === 'AT_MOST' ? backward(aim, actual) : forward(aim, actual);
  if (ratio === null) return null;
  switch (kind) {
    case 'CAPPED':
      return capped(ratio);
    case 'LADDER':
      return ladder(steps, ratio);
    case 'UNCAPPED':
    case 'GRADES':
      return uncapped(ratio);
  }
}

function final({ steps }: Scheme, rate: number): Achievement {
  const step = grade(steps, rate);
  return { rate, band: step && { code: step.code, name: step.name }, reason: null };
}

interface SoFar {
  readonly rate: number;
  readonly isLevel: boolean;
}

/** A count above a limit only gets further above, and one that is reached stays so; a level may turn. */
function open(scheme: Scheme, aim: Aim, { rate, isLevel }: SoFar): Achievement {
  const isBackward = scheme.kind === 'REVERSE' || aim.type === 'AT_MOST';
  const isBest = !isBelow(rate, scheme.steps.at(-1)?.from ?? 0);
  const isSettled = !isLevel && (isBackward ? isBelow(rate, 1) : isBest);
  if (isBackward && !isBelow(rate, 1)) return notMeasurable('YEAR_OPEN');
  if (scheme.kind === 'PASS_FAIL') {
    return isSettled ? final(scheme, rate) : notMeasurable('YEAR_OPEN');
  }
  if (!isBackward && isSettled) return final(scheme, rate);
  return { rate, band: null, reason: scheme.steps.length > 0 ? 'YEAR_OPEN' : null };
}

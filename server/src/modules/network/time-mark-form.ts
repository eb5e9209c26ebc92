import { checkBoth, checkDays } from './network-form.js';
import type { GivenMark } from './time-mark.js';

/** @throws PERIOD_ORDER, TEXT_INVALID */
export function checkMark(given: GivenMark): GivenMark {
  const { from, to } = given;
  checkDays({ from, to });
  return { ...given, text: checkBoth('text', given.text) };
}

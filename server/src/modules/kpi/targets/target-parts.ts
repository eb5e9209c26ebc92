import { schemeOf } from './scheme-of.js';
import type { SaidTarget, Target } from './target.js';

/** What a target says, as one text for each part: to set two of them side by side. */
const PARTS = {
  aim: ({ aim }) => JSON.stringify([aim.type, aim.low, aim.high, aim.dueOn]),
  printed: ({ printed }) => printed ?? '',
  profile: ({ profile, shares }) => JSON.stringify([profile, shares]),
  scheme: ({ scheme }) => scheme,
  baseline: ({ baseline, baselineYear }) => JSON.stringify([baseline, baselineYear]),
  reason: ({ reason }) => reason,
} as const satisfies Record<string, (said: SaidTarget) => string>;

export type TargetPart = keyof typeof PARTS;

/** In which parts two of them differ. */
export function differing(a: SaidTarget, b: SaidTarget): TargetPart[] {
  return (Object.keys(PARTS) as TargetPart[]).filter((part) => PARTS[part](a) !== PARTS[part](b));
}

/** Nothing would be said that does not hold already. */
export function isSame(target: Target, said: SaidTarget): boolean {
  if (target.removed) return false;
  const isNewest = target.schemeVersion === schemeOf(said.scheme).version;
  return isNewest && differing(target, said).length === 0;
}

import type { ClaimKind } from '../judging/claim-kinds.js';

/** A word by which a sentence may be one that figures can be asked about. */
export interface ClaimSign {
  readonly pattern: RegExp;
  readonly kind: ClaimKind;
}

/**
 * The first that fits counts: the sharper word before the plainer one. Words of intention (増やす, 高める) are left out,
 * for a plan claims nothing; so is 多くの, which only goes before a noun.
 */
export const CLAIM_SIGNS: readonly ClaimSign[] = [
  { pattern: /過去最[多高]|最多|最も多[いく]/u, kind: 'MOST_EVER' },
  { pattern: /激減|大幅に?減|半減/u, kind: 'SHARP_DECREASE' },
  { pattern: /激増|急増|大幅に?増/u, kind: 'SHARP_INCREASE' },
  { pattern: /倍増|[2-9２-９二三]倍/u, kind: 'DOUBLED' },
  { pattern: /率[がもはの]?[^。]{0,6}?(?:高[くいま]|向上|上昇)/u, kind: 'HIGH_RATE' },
  { pattern: /(?:ニーズ|関心|満足度|認知度)[^。]{0,6}?(?:高[くいま])/u, kind: 'HIGH_RATE' },
  { pattern: /減少|減って|減った|減り|少なくな|低下/u, kind: 'DECREASE' },
  { pattern: /増加|増えて|増えた|増え、|増えつつ|伸びて|伸びた|上昇/u, kind: 'INCREASE' },
  { pattern: /高くな|高まっ|向上し|向上に寄与|向上につなが/u, kind: 'INCREASE' },
  { pattern: /多数|多く(?!の)|多い|少ない/u, kind: 'MANY' },
];

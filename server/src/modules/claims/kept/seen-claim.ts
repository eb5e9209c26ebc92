import type { Facts } from '../../analytics/index.js';
import type { UnitOrGroup } from '../../network/index.js';
import type { ClaimedDocument } from './claim.js';
import type { JudgedClaim } from '../judging/judging.service.js';

export interface ClaimsAsked {
  /** null: all in reach. */
  readonly units: readonly string[] | null;
  readonly document: string | null;
  readonly fiscalYear: number | null;
}

/** A claim as its reader finds it. */
export interface SeenClaim extends JudgedClaim {
  readonly node: UnitOrGroup;
  /** The reader may link, confirm and remove it. */
  readonly mayCheck: boolean;
}

export interface SeenClaims {
  readonly seen: readonly SeenClaim[];
  /** null: none is linked. */
  readonly facts: Facts | null;
}

export interface ListedClaims extends SeenClaims {
  /** How many more there are. */
  readonly more: number;
  readonly documents: readonly ClaimedDocument[];
}

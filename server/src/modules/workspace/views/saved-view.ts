import type { Kept } from '../kept.js';

export interface SavedView extends Kept {
  readonly ownerId: string;
  readonly ownerName: string;
  readonly name: string;
  readonly path: string;
  /** Codes of the units and groups in the path. */
  readonly nodes: readonly string[];
  /** For all who may read its units by a role; else for its owner alone. */
  readonly shared: boolean;
}

/** What opens first: a view, or a page. */
export interface Opening {
  readonly viewId: string | null;
  readonly page: string | null;
}

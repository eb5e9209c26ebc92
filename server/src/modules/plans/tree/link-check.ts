import { targetOf } from './canonical.js';
import { parseMark } from './marks.js';
import type { PrintedNode } from './plan.js';

/**
 * What is odd about the marks of second listings. UNKNOWN: the place it names is not there. NOT_BACK: the place it names
 * says nothing of it. LESS_EXACT: the place names it, but only by its section.
 */
export const LINK_PROBLEMS = ['UNKNOWN', 'NOT_BACK', 'LESS_EXACT'] as const;
export type LinkProblemKind = (typeof LINK_PROBLEMS)[number];

export interface LinkProblem {
  readonly kind: LinkProblemKind;
  /** The entry whose mark is odd. */
  readonly node: string;
  /** The place as its mark names it; of NOT_BACK, the place it should name. */
  readonly printed: string;
  /** The entry at the other end; null: there is none. */
  readonly other: string | null;
}

/** Holds the marks against each other: what says “listed again there” must be said there, too, as exactly. */
export function linkProblems(nodes: readonly PrintedNode[]): LinkProblem[] {
  return nodes.flatMap((node) =>
    (parseMark(node.mark)?.places ?? []).flatMap((place): LinkProblem[] => {
      const target = targetOf(nodes, node, place);
      if (!target)
        return [{ kind: 'UNKNOWN', node: node.code, printed: place.printed, other: null }];
      const back = parseMark(target.mark)?.places.find(
        (answer) => targetOf(nodes, target, answer) === node,
      );
      const ends = { node: target.code, other: node.code };
      if (!back) return [{ kind: 'NOT_BACK', ...ends, printed: node.code }];
      return back.item === null ? [{ kind: 'LESS_EXACT', ...ends, printed: back.printed }] : [];
    }),
  );
}

import type { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import type { LinkProblem } from './link-check.js';
import { nameOfPlace } from './place-name.js';
import type { StoredNode } from './plan.js';

/** In words what is odd about a mark. */
export function linkText(nodes: readonly StoredNode[], problem: LinkProblem): LocalizedTextType {
  const at = nameOfPlace(nodes, problem.node);
  const other = problem.other === null ? '' : nameOfPlace(nodes, problem.other);
  const { printed } = problem;
  switch (problem.kind) {
    case 'UNKNOWN':
      return {
        ja: `${at}の印は「${printed}」を挙げていますが、この計画に${printed}はありません。`,
        en: `The mark at ${at} names ${printed}, which is not in this plan.`,
      };
    case 'NOT_BACK':
      return {
        ja: `${other}の印は${at}を挙げていますが、${at}の側には${other}を示す再掲の印がありません。`,
        en: `The mark at ${other} names ${at}, but ${at} bears no mark that names ${other}.`,
      };
    case 'LESS_EXACT':
      return {
        ja: `${other}の印は${at}を挙げていますが、${at}の印は「${printed}」までで、どの取組かを示していません。`,
        en: `The mark at ${other} names ${at}, but the mark at ${at} says only “${printed}” and not which entry of it.`,
      };
  }
}

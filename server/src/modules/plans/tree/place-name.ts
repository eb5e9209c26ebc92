import type { StoredNode } from './plan.js';

/** How people name a place of the plan: 2-1③; of the higher ones what is printed before the title. */
export function nameOfPlace(nodes: readonly StoredNode[], code: string): string {
  const node = nodes.find((each) => each.code === code);
  if (!node) return code;
  const { number, parent, kind } = node;
  if (kind === 'ACTION' && parent !== null && number !== null && /^[①-⑳]$/u.test(number))
    return parent + number;
  return number !== null && /\d/u.test(number) ? number : code;
}

import { parseMark, type Place } from './marks.js';
import type { PrintedNode } from './plan.js';

/**
 * Why one copy counts. ONLY: it is listed once. CONFIRMED: a person says so. MARK: its mark alone says …に再掲. ORDER: no
 * mark tells, so the first in the plan is taken; a person should look.
 */
export const BASES = ['ONLY', 'CONFIRMED', 'MARK', 'ORDER'] as const;
export type Basis = (typeof BASES)[number];

/** A measure with all its places in the plan. */
export interface Copies {
  readonly canonical: string;
  readonly basis: Basis;
  /** Codes of all its places, in the order of the plan, the canonical one among them. */
  readonly members: readonly string[];
}

/** The entry a mark names; where it names a section alone, the one of it that answers, or bears the same title. */
export function targetOf(
  nodes: readonly PrintedNode[],
  from: PrintedNode,
  { section, item }: Place,
): PrintedNode | null {
  if (item !== null) return nodes.find(({ code }) => code === item) ?? null;
  const inside = nodes.filter(({ parent }) => parent === section);
  const answers = (node: PrintedNode): boolean =>
    parseMark(node.mark)?.places.some((place) => place.item === from.code) ?? false;
  for (const fits of [answers, ({ title }: PrintedNode) => title === from.title]) {
    const [found, ...others] = inside.filter(fits);
    if (found && others.length === 0) return found;
  }
  return null;
}

/** For each entry its measure: what is listed twice is one. `confirmed`: per entry the copy a person chose. */
export function copiesOf(
  nodes: readonly PrintedNode[],
  confirmed: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Copies> {
  const groups = new Map(nodes.map((node) => [node.code, new Set([node])]));
  for (const node of nodes) {
    for (const place of parseMark(node.mark)?.places ?? []) {
      const target = targetOf(nodes, node, place);
      if (target) unite(groups, node.code, target.code);
    }
  }
  const chosen = [...new Set(groups.values())].map((group) => choose(nodes, group, confirmed));
  return new Map(chosen.flatMap((copies) => copies.members.map((code) => [code, copies])));
}

function unite(groups: Map<string, Set<PrintedNode>>, one: string, other: string): void {
  const all = new Set([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
  for (const { code } of all) groups.set(code, all);
}

function choose(
  nodes: readonly PrintedNode[],
  group: ReadonlySet<PrintedNode>,
  confirmed: ReadonlyMap<string, string>,
): Copies {
  const listed = nodes.filter((node) => group.has(node));
  const members = listed.map(({ code }) => code);
  const [first = ''] = members;
  if (members.length === 1) return { canonical: first, basis: 'ONLY', members };
  const said = members.map((code) => confirmed.get(code)).find((code) => code !== undefined);
  if (said !== undefined && members.includes(said))
    return { canonical: said, basis: 'CONFIRMED', members };
  const [marked, ...others] = listed.filter(({ mark }) => parseMark(mark)?.side === 'AGAIN_AT');
  if (marked && others.length === 0) return { canonical: marked.code, basis: 'MARK', members };
  return { canonical: first, basis: 'ORDER', members };
}

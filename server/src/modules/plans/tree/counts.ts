import type { Copies } from './canonical.js';
import {
  PLAN_KINDS,
  type PlanKind,
  type PrintedNode,
  RESULT_STATES,
  type ResultState,
} from './plan.js';

/** How many entries there are: in print, and when what is listed again counts once. */
export interface Count {
  readonly printed: number;
  readonly distinct: number;
}

export interface KindCount extends Count {
  readonly kind: PlanKind;
}

type Measures = ReadonlyMap<string, Copies>;

const count = (nodes: readonly PrintedNode[], measures: Measures): Count => ({
  printed: nodes.length,
  distinct: new Set(nodes.map(({ code }) => measures.get(code)?.canonical ?? code)).size,
});

/** By kind, from the top of the plan down; notes are no entries. */
export function countsOf(nodes: readonly PrintedNode[], measures: Measures): KindCount[] {
  return PLAN_KINDS.filter((kind) => kind !== 'NOTE')
    .map((kind) => ({ kind, ...count(ofKind(nodes, kind), measures) }))
    .filter(({ printed }) => printed > 0);
}

/** The lowest entries below one: what is done, in print and distinct. */
export function actionsBelow(
  nodes: readonly PrintedNode[],
  code: string,
  measures: Measures,
): Count {
  return count(ofKind(nodesBelow(nodes, code), 'ACTION'), measures);
}

/** Codes of the measures that are done, each once. */
export function distinctActions(nodes: readonly PrintedNode[], measures: Measures): string[] {
  const actions = ofKind(nodes, 'ACTION');
  return [...new Set(actions.map(({ code }) => measures.get(code)?.canonical ?? code))];
}

/** How many measures have come how far; null: nothing was said of them. Every state stands there, also with none. */
export function progressOf(
  actions: readonly string[],
  states: ReadonlyMap<string, ResultState>,
): { readonly state: ResultState | null; readonly count: number }[] {
  return [...RESULT_STATES, null].map((state) => ({
    state,
    count: actions.filter((code) => (states.get(code) ?? null) === state).length,
  }));
}

/** Entries nothing is measured of: no figure is attached to them, their copies, or anything below them. */
export function withoutIndicator(
  nodes: readonly PrintedNode[],
  measures: Measures,
  attached: ReadonlySet<string>,
): string[] {
  const isMeasured = ({ code }: PrintedNode): boolean =>
    measures.get(code)?.members.some((member) => attached.has(member)) ?? false;
  return nodes
    .filter(({ kind, code }) => kind !== 'NOTE' && measures.get(code)?.canonical === code)
    .filter((node) => ![node, ...nodesBelow(nodes, node.code)].some(isMeasured))
    .map(({ code }) => code);
}

function nodesBelow(nodes: readonly PrintedNode[], code: string): PrintedNode[] {
  const children = nodes.filter(({ parent }) => parent === code);
  return children.flatMap((child) => [child, ...nodesBelow(nodes, child.code)]);
}

const ofKind = (nodes: readonly PrintedNode[], kind: PlanKind): PrintedNode[] =>
  nodes.filter((node) => node.kind === kind);

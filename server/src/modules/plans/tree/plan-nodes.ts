import type { PlanFileNode } from './plan-files.js';
import type { StoredNode } from './plan.js';

/** The entries of a file, as they are kept. */
export function toNodes(nodes: readonly PlanFileNode[]): StoredNode[] {
  return nodes.map(({ code, parent, kind, number, title, mark, remark, listed, ...node }) => ({
    ...{ code, parent, kind, number, title },
    body: node.text.map(({ text }) => text).join('\n'),
    mark: mark ?? null,
    remark: remark?.text ?? null,
    remarkLine: remark?.line ?? null,
    listedTitle: listed?.text ?? null,
    listedLine: listed?.line ?? null,
    line: node.line ?? null,
    lineTo: node.text.at(-1)?.line ?? node.line ?? null,
    tags: node.tags ?? [],
  }));
}

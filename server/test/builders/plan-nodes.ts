import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planFile } from '../../src/modules/plans/tree/plan-files.js';
import type { PrintedNode, StoredNode } from '../../src/modules/plans/tree/plan.js';
import { toNodes } from '../../src/modules/plans/tree/plan-nodes.js';

/** An entry of a plan for a test. */
export const node = (code: string, more: Partial<PrintedNode> = {}): PrintedNode => ({
  code,
  parent: code.includes('-') ? code.replace(/-\d+$/, '') : null,
  kind: code.split('-').length > 2 ? 'ACTION' : 'MEASURE',
  title: `t${code}`,
  body: '',
  mark: null,
  remark: null,
  listedTitle: null,
  ...more,
});

/** The entries of a published plan, as they are in its newest version. */
export function publishedNodes(code: string): StoredNode[] {
  const path = resolve(process.cwd(), '..', 'seeds/plans', `${code}.json`);
  const file = planFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return toNodes(file.versions.at(-1)?.nodes ?? []);
}

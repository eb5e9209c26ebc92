import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { entryId } from './entry-id';
import { PlanEntry } from './plan-entry';
import type { Tree } from './plan-head';
import { TreeText } from './tree-text';

/** The whole plan in the order of the print: the higher entries as headings, what is done as rows to unfold. */
export function PlanTree({ tree }: { tree: Tree }) {
  const t = useTranslations('plans');
  const tops = tree.nodes.filter(({ parent }) => parent === null);
  return (
    <section aria-labelledby="plan-tree" className="grid gap-4">
      <h2 id="plan-tree" className="text-lg font-bold">
        {t('treeTitle')}
      </h2>
      {tops.map((node) => (
        <section
          key={node.code}
          aria-labelledby={entryId(node.code)}
          className="grid min-w-0 gap-3 rounded-8 border border-border bg-surface p-4 *:min-w-0 sm:p-5"
        >
          <Heading node={node} level={3} />
          <TreeText tree={tree} node={node} />
          <Below tree={tree} node={node} />
        </section>
      ))}
    </section>
  );
}

interface NodeProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
}

function Below({ tree, node }: NodeProps) {
  const children = tree.nodes.filter(({ parent }) => parent === node.code);
  const rows = children.filter(({ kind }) => kind === 'ACTION');
  const groups = children.filter(({ kind }) => kind !== 'ACTION' && kind !== 'NOTE');
  return (
    <>
      {rows.length > 0 && (
        <ul className="grid border-t border-border">
          {rows.map((row) => (
            <PlanEntry key={row.code} tree={tree} node={row} />
          ))}
        </ul>
      )}
      {groups.map((group) => (
        <section key={group.code} aria-labelledby={entryId(group.code)} className="grid gap-2">
          <Heading node={group} level={4} />
          <TreeText tree={tree} node={group} />
          <Below tree={tree} node={group} />
        </section>
      ))}
    </>
  );
}

function Heading({ node, level }: { node: PlanNodeFieldsFragment; level: 3 | 4 }) {
  const t = useTranslations('plans');
  const Tag = `h${level}` as const;
  const { actions } = node;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <Tag
        id={entryId(node.code)}
        className={`scroll-mt-4 ${level === 3 ? 'text-lg font-bold' : 'border-l-4 border-border-strong pl-2 font-bold'}`}
      >
        <span className="mr-2 text-text-quiet">
          {node.kind === 'POLICY' ? t('policyNumber', { number: node.place }) : node.place}
        </span>
        <span lang="ja">{node.title}</span>
      </Tag>
      {actions && (
        <span className="text-sm text-text-quiet">
          {t('actionsBelow', { count: actions.printed })}
        </span>
      )}
    </div>
  );
}

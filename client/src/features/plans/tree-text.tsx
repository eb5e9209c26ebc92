import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { EntryLink } from './entry-link';
import type { Tree } from './plan-head';
import { PlanFigures } from './plan-figures';
import { SourceLine } from './source-line';

interface TreeTextProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
}

/** The text of an entry above others, folded; what points elsewhere and its figures stand open. */
export function TreeText({ tree, node }: TreeTextProps) {
  const t = useTranslations('plans');
  const document = tree.version.document?.code;
  return (
    <>
      {node.paragraphs.length > 0 && (
        <details>
          <summary className="min-h-6 py-1 text-sm text-accent">{t('readText')}</summary>
          <Paragraphs node={node} />
          {document !== undefined && node.line !== null && (
            <SourceLine document={document} line={node.line} />
          )}
        </details>
      )}
      {node.references.map(({ printed, line, entry }) => (
        <p key={printed} className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <span lang="ja">{printed}</span>
          {entry !== null && (
            <EntryLink code={entry}>
              {t('show', { place: tree.nodes.find(({ code }) => code === entry)?.place ?? entry })}
            </EntryLink>
          )}
          {document !== undefined && line !== null && (
            <SourceLine document={document} line={line} />
          )}
        </p>
      ))}
      {node.indicators.length > 0 && (
        <PlanFigures figures={node.indicators} fiscalYear={tree.fiscalYear} />
      )}
    </>
  );
}

/** As printed, in Japanese. */
export function Paragraphs({ node }: { node: PlanNodeFieldsFragment }) {
  return (
    <div lang="ja" className="grid max-w-[60rem] gap-2">
      {node.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

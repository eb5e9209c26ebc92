import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { Badge } from '../../shared/ui/badge';
import { EntryDetail } from './entry-detail';
import { entryId } from './entry-id';
import type { Tree } from './plan-head';
import { usePlansSearch } from './use-plans-search';

interface PlanEntryProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
}

/** What is to be done, as a row: its name unfolds it, which the address keeps. */
export function PlanEntry({ tree, node }: PlanEntryProps) {
  const t = useTranslations('plans');
  const { open } = usePlansSearch();
  const isOpen = open === node.code;
  const place = node.number !== null && /[①-⑳]/u.test(node.number) ? node.number : node.place;
  return (
    <li
      id={entryId(node.code)}
      className={`scroll-mt-4 border-b border-border py-1 ${isOpen ? 'border-l-4 border-l-accent pl-3' : ''}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Link
          to="/plans"
          search={(previous) => ({ ...previous, open: isOpen ? undefined : node.code })}
          activeProps={{ 'aria-current': undefined }}
          aria-expanded={isOpen}
          resetScroll={false}
          role="button"
          className="inline-flex min-h-9 items-center text-accent underline [word-break:auto-phrase]"
        >
          <span>
            <span className="mr-2">{place}</span>
            <span lang="ja">{node.title}</span>
          </span>
        </Link>
        <span className="flex flex-wrap items-center gap-1.5">
          {node.canonical !== node.code && <Badge tone="plain">{t('badge.again')}</Badge>}
          {node.canonical === node.code && node.copies.length > 0 && (
            <Badge tone="plain">{t('badge.listedAgain')}</Badge>
          )}
          {node.drift !== null && <Badge tone="notice">{t('badge.drift')}</Badge>}
          {node.result && <Badge tone="plain">{t(`state.${node.result.state}`)}</Badge>}
        </span>
      </div>
      {isOpen && <EntryDetail tree={tree} node={node} />}
    </li>
  );
}

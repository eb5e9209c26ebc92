import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { OpenFindingsDocument } from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';
import { Can } from '../session/can';

const TAB =
  'inline-flex items-center gap-1.5 border-b-4 border-transparent px-3 py-2 text-text aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent forced-colors:not-aria-[current=page]:border-surface';

/** The pages around the data that come in: the files, what is doubtful in them, what is missing. */
export function DeskTabs() {
  const t = useTranslations('findings.tabs');
  const entry = useTranslations('entry');
  return (
    <nav aria-label={t('label')} className="border-b border-border print:hidden">
      <ul className="flex flex-wrap">
        <Can permission="IMPORT">
          <li>
            <Link to="/data" activeOptions={{ includeSearch: false }} className={TAB}>
              {t('data')}
            </Link>
          </li>
          <li>
            <Link to="/entry" activeOptions={{ includeSearch: false }} className={TAB}>
              {entry('tab')}
            </Link>
          </li>
        </Can>
        <li>
          <Link to="/findings" activeOptions={{ includeSearch: false }} className={TAB}>
            {t('findings')}
            <OpenCount />
          </Link>
        </li>
        <li>
          <Link to="/completeness" activeOptions={{ includeSearch: false }} className={TAB}>
            {t('completeness')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

const NOTHING = {};
const MOST = 500;

/** How many findings are open, beside the word; nothing where there are none. */
function OpenCount() {
  const t = useTranslations('findings.tabs');
  const open = useQuestion(OpenFindingsDocument, NOTHING).data?.findings.length ?? 0;
  if (open === 0) return null;
  return (
    <span className="rounded-full bg-surface-quiet px-2 text-xs leading-5 font-normal text-text-quiet">
      {t(open < MOST ? 'open' : 'openMost', { count: open })}
    </span>
  );
}

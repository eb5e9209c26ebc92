import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { COMPARE_VIEWS, type CompareViewName } from './compare-search';

/** Colours of the system draw a transparent border, too. */
const TAB =
  'block border-b-4 border-transparent px-3 py-2.5 text-text aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent forced-colors:not-aria-[current=page]:border-surface';

const NOT_BY_ROUTER = {};

/** The questions a comparison can answer, one at a time. */
export function CompareTabs({ shown }: { shown: CompareViewName }) {
  const t = useTranslations('compareViews.tabs');
  return (
    <nav aria-label={t('label')} className="border-b border-border print:hidden">
      <ul className="flex flex-wrap">
        {COMPARE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              to="/compare"
              search={(previous) => ({ ...previous, view: view === 'ranks' ? undefined : view })}
              // Which one it is stands in the address beside much else.
              activeProps={NOT_BY_ROUTER}
              aria-current={view === shown ? 'page' : undefined}
              className={TAB}
            >
              {t(view)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PARTS, type PlansPart } from './plans-search';

const TAB =
  'inline-flex min-h-11 items-center border-b-4 px-3 py-2 aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent border-transparent text-text forced-colors:not-aria-[current=page]:border-surface';

/** The parts of the page; which one is shown stands in the address. */
export function PlansTabs({ part }: { part: PlansPart }) {
  const t = useTranslations('plans');
  return (
    <nav aria-label={t('parts.label')} className="border-b border-border print:hidden">
      <ul className="flex flex-wrap">
        {PARTS.map((each) => (
          <li key={each}>
            <Link
              to="/plans"
              search={(previous) => ({
                ...previous,
                part: each === 'tree' ? undefined : each,
                open: undefined,
              })}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': undefined }}
              aria-current={each === part ? 'page' : undefined}
              resetScroll={false}
              className={TAB}
            >
              {t(`parts.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

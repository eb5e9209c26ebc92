import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { canAddUp, grainFor } from './trends-choice';
import type { TrendsSearch } from './trends-search';
import { setsFor, type UnitSet } from './trends-sets';
import type { TrendsQuestion } from './use-trends';

interface PresetsProps {
  network: NetworkQuery;
  unit: string;
  question: TrendsQuestion;
}

/** Every choice but unit, metric and year, taken back. */
const PLAIN: TrendsSearch = {
  ...{ units: undefined, grain: undefined, from: undefined, to: undefined, mode: undefined },
  ...{ measure: undefined, base: undefined, previous: undefined, cumulative: undefined },
  ...{ every: undefined, lines: undefined, layout: undefined, axis: undefined, open: undefined },
};

interface Preset {
  name: 'cumulative' | 'yearBefore' | 'years' | UnitSet;
  search: TrendsSearch;
}

/** What people ask most, one press away. */
export function Presets({ network, unit, question }: PresetsProps) {
  const t = useTranslations('trendsViews');
  const presets = presetsFor(network, unit, question);
  if (presets.length === 0) return null;
  return (
    <nav aria-label={t('presets.title')} className="text-sm print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {presets.map(({ name, search }) => {
          const isShown = isChosen(question.search, search);
          return (
            <li key={name}>
              <Link
                to="."
                search={(previous) => ({
                  ...previous,
                  ...PLAIN,
                  ...search,
                  metric: question.choice.metric,
                })}
                activeProps={NOT_BY_ROUTER}
                activeOptions={EXACTLY}
                aria-current={isShown ? 'true' : undefined}
                className="inline-block py-1 text-accent underline aria-[current]:font-bold aria-[current]:text-text aria-[current]:no-underline"
              >
                {t(`presets.${name}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const NOT_BY_ROUTER = {};
const EXACTLY = { exact: true };

/** Only those that have something to show. */
function presetsFor(network: NetworkQuery, unit: string, question: TrendsQuestion): Preset[] {
  const { choice, metrics, reach } = question;
  const metric = metrics.find(({ code }) => code === choice.metric);
  const known = reach.get(choice.metric);
  const grain = known && grainFor(known);
  const step = grain === 'MONTH' ? 'month' : 'quarter';
  const isFine = grain === 'MONTH' || grain === 'QUARTER';
  const spansYears = known !== undefined && known.firstYear < known.lastYear;
  const presets: Preset[] = [];
  if (metric && isFine && spansYears && canAddUp(metric, grain, 'count')) {
    presets.push({
      name: 'cumulative',
      search: { grain: step, cumulative: 'yes', lines: 'years' },
    });
  }
  if (isFine && spansYears) {
    presets.push({ name: 'yearBefore', search: { grain: step, previous: 'yes' } });
  }
  if (spansYears) presets.push({ name: 'years', search: { grain: 'year' } });
  return [
    ...presets,
    ...setsFor(network, unit).map((every): Preset => ({ name: every, search: { every } })),
  ];
}

/** Whether the address says just that. */
function isChosen(now: TrendsSearch, preset: TrendsSearch): boolean {
  const asked: TrendsSearch = { ...PLAIN, ...preset };
  return (Object.keys(PLAIN) as (keyof TrendsSearch)[]).every((key) => now[key] === asked[key]);
}

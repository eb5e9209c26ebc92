import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useNarrow } from '../../shared/charts/use-narrow';
import { UnitSelect } from '../../shared/filters/filter-bar';
import { allYears, type View } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { Select } from '../../shared/ui/select';
import { BaseSelect } from './base-select';
import { MetricSelect } from './metric-select';
import { Presets } from './presets';
import { canAddUp, measuresOf } from './trends-choice';
import { GRAINS, MODES } from './trends-search';
import { UnitAdd, UnitChips } from './unit-chips';
import { useChoose } from './use-choose';
import { useTrendsQuestion, type TrendsQuestion } from './use-trends';

interface TrendsFilterProps {
  network: NetworkQuery;
  view: View;
}

interface TimeSelectsProps {
  network: NetworkQuery;
  question: TrendsQuestion;
}

/** Everything that can be chosen; all of it goes into the address. */
export function TrendsFilter({ network, view }: TrendsFilterProps) {
  const t = useTranslations('trends');
  const { question } = useTrendsQuestion(network, view);
  return (
    <div
      role="search"
      aria-label={t('filter')}
      className="grid gap-4 rounded-8 border border-border bg-surface p-4 print:hidden"
    >
      {question && <Presets network={network} unit={view.unit} question={question} />}
      <div className="grid gap-3 *:min-w-0 lg:grid-cols-3">
        <UnitSelect network={network} unit={view.unit} />
        {question && (
          <>
            <MetricSelect question={question} />
            <UnitAdd network={network} unit={view.unit} question={question} />
          </>
        )}
      </div>
      {question && (
        <>
          <UnitChips network={network} question={question} />
          <Folded>
            <div className="grid gap-3 *:min-w-0 sm:grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))]">
              <TimeSelects network={network} question={question} />
              <WaySelects question={question} />
            </div>
            <Switches question={question} />
          </Folded>
        </>
      )}
    </div>
  );
}

/** On a phone the chart comes before what is changed less often. */
function Folded({ children }: { children: ReactNode }) {
  const t = useTranslations('trends');
  if (!useNarrow()) return children;
  return (
    <details>
      <summary className="py-1 text-accent">{t('more')}</summary>
      <div className="mt-2 grid gap-4">{children}</div>
    </details>
  );
}

const GRAIN_NAMES = { MONTH: 'month', QUARTER: 'quarter', FISCAL_YEAR: 'year' } as const;

/** The length of a step, and the first and last fiscal year. */
function TimeSelects({ network, question }: TimeSelectsProps) {
  const t = useTranslations('trends');
  const format = useFormat();
  const choose = useChoose();
  const { grain, from, to } = question.choice;
  const years = [...new Set([...allYears(network), from, to])].sort((a, b) => a - b);
  const options = years.map((year) => (
    <option key={year} value={year}>
      {format.fiscalYear(year)}
    </option>
  ));
  return (
    <>
      <Select
        label={t('grain')}
        value={GRAIN_NAMES[grain]}
        onChange={(value) =>
          choose({ grain: GRAINS.find((each) => each === value), base: undefined })
        }
      >
        {GRAINS.map((each) => (
          <option key={each} value={each}>
            {t(`grains.${each}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('from')}
        value={String(from)}
        onChange={(value) => choose({ from: Number(value), to: Math.max(to, Number(value)) })}
      >
        {options}
      </Select>
      <Select
        label={t('to')}
        value={String(to)}
        onChange={(value) => choose({ to: Number(value), from: Math.min(from, Number(value)) })}
      >
        {options}
      </Select>
    </>
  );
}

const MODE_NAMES = {
  AS_REPORTED: 'reported',
  LIKE_FOR_LIKE: 'same',
  TO_DATE: 'to-date',
} as const;

/** Which months are compared, and against what the numbers are set. */
function WaySelects({ question }: { question: TrendsQuestion }) {
  const t = useTranslations('trends');
  const choose = useChoose();
  const { metrics, choice } = question;
  const metric = metrics.find(({ code }) => code === choice.metric);
  const measures = metric ? measuresOf(metric) : [];
  return (
    <>
      <Select
        label={t('mode')}
        value={MODE_NAMES[choice.mode]}
        onChange={(value) => choose({ mode: MODES.find((each) => each === value) })}
      >
        {MODES.map((each) => (
          <option key={each} value={each}>
            {t(`modes.${each}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('measure')}
        value={choice.measure}
        onChange={(value) =>
          choose({ measure: measures.find((each) => each === value), base: undefined })
        }
      >
        {measures.map((each) => (
          <option key={each} value={each}>
            {t(`measures.${each}`)}
          </option>
        ))}
      </Select>
    </>
  );
}

/** The year before, and the running total where there can be one. */
function Switches({ question: { choice, metrics } }: { question: TrendsQuestion }) {
  const t = useTranslations('trends');
  const choose = useChoose();
  const metric = metrics.find(({ code }) => code === choice.metric);
  const views = useTranslations('trendsViews');
  const { previous, cumulative, grain, measure, lines } = choice;
  const overYears = lines === 'years';
  return (
    <div role="group" aria-label={t('extras')} className="flex flex-wrap items-center gap-2">
      {!overYears && (
        <Button
          pressed={previous}
          onClick={() => choose({ previous: previous ? undefined : 'yes' })}
        >
          {t('previous')}
        </Button>
      )}
      {grain !== 'FISCAL_YEAR' && (
        <Button
          pressed={overYears}
          onClick={() => choose({ lines: overYears ? undefined : 'years' })}
        >
          {views('overYears')}
        </Button>
      )}
      {metric && canAddUp(metric, grain, measure) && (
        <Button
          pressed={cumulative}
          onClick={() => choose({ cumulative: cumulative ? undefined : 'yes' })}
        >
          {t('cumulative')}
        </Button>
      )}
      {measure === 'index' && <BaseSelect choice={choice} />}
    </div>
  );
}

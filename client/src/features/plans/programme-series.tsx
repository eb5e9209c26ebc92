import { useTranslations } from 'use-intl';
import { signsOf } from '../../shared/charts/model/axis-mark';
import { SeriesFrame } from '../../shared/charts/series/series-frame';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearOf } from '../../shared/format/period';
import {
  type MetricFieldsFragment,
  type NetworkQuery,
  ProgrammeSeriesDocument,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Panel } from '../../shared/ui/panel';
import { Skeleton } from '../../shared/ui/skeleton';
import { FollowChoice } from './follow-choice';
import { type Followed, signed, toProgrammeLines } from './programme-series-view';
import type { Yearly } from './programmes-part';
import { usePlansSearch } from './use-plans-search';

interface ProgrammeSeriesProps {
  network: NetworkQuery;
  view: View;
  yearly: Yearly;
}

/** One programme followed over the years, with marks where it is not the same any more. */
export function ProgrammeSeries({ network, view, yearly }: ProgrammeSeriesProps) {
  const app = useTranslations('app');
  const { follow, metric } = usePlansSearch();
  const isThere = yearly.programmes.some(({ code, parent }) => parent === null && code === follow);
  const { data, error, refetch } = useQuestion(ProgrammeSeriesDocument, {
    ...view,
    programme: isThere ? (follow ?? null) : null,
    metric: metric ?? null,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={2} />;
  const { programmeSeries: followed } = data;
  // A single year is no course.
  return followed.metric && followed.yearsWithValues.length > 1 ? (
    <Lines
      followed={followed}
      metric={followed.metric}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  ) : (
    <InWords followed={followed} />
  );
}

const nameOf = ({ programmes, programme }: Followed): string =>
  programmes.find(({ code }) => code === programme)?.name ?? '';

interface LinesProps {
  followed: Followed;
  metric: MetricFieldsFragment;
  lastImportedAt: string | null;
}

function Lines({ followed, metric, lastImportedAt }: LinesProps) {
  const t = useTranslations('plans.follow');
  const format = useFormat();
  const view = toProgrammeLines(followed, metric, {
    ...format,
    sum: t('sum'),
    lineName: ({ name, role }) =>
      role === 'FOLLOWED' ? name : t(role === 'EARLIER' ? 'earlier' : 'later', { name }),
  });
  const marks = signed(followed.marks);
  const points = followed.lines[0]?.points ?? [];
  return (
    <SeriesFrame
      {...view}
      id="followed"
      level={2}
      title={t('title', { name: nameOf(followed), metric: format.text(metric.name) })}
      period={{ from: points[0]?.period ?? '', to: points.at(-1)?.periodTo ?? '' }}
      stepHeader={t('year')}
      withPrevious={false}
      marks={marks}
      signs={signsOf(marks)}
      controls={<FollowChoice followed={followed} />}
      notes={marks.map(({ sign, from, text }) =>
        t('mark', {
          ...{ sign, text: format.text(text) },
          year: format.shortFiscalYear(fiscalYearOf(from)),
        }),
      )}
      lastImportedAt={lastImportedAt}
    />
  );
}

/** No chart of a single year or of none: which years have figures, and what happened to the programme. */
function InWords({ followed }: { followed: Followed }) {
  const t = useTranslations('plans.follow');
  const format = useFormat();
  const { metric, yearsWithValues, marks } = followed;
  const [year] = yearsWithValues;
  const name = nameOf(followed);
  const counted = metric ? format.text(metric.name) : '';
  return (
    <Panel title={t('heading')}>
      <FollowChoice followed={followed} />
      <p>
        {!metric && t('noMetric', { name })}
        {metric && year === undefined && t('noYears', { name, metric: counted })}
        {metric &&
          year !== undefined &&
          t('oneYear', { name, metric: counted, year: format.fiscalYear(year) })}
      </p>
      {marks.length > 0 && (
        <ul className="list-disc pl-5">
          {marks.map(({ from, text }) => (
            <li key={from + text.ja}>
              {t('plainMark', {
                year: format.shortFiscalYear(fiscalYearOf(from)),
                text: format.text(text),
              })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

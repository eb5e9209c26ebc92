import { useTranslations } from 'use-intl';
import { DumbbellChart } from '../../../shared/charts/dumbbell/dumbbell-chart';
import { Frame } from '../../../shared/charts/frame';
import { usePartialNote } from '../../../shared/charts/use-partial-note';
import { fiscalYearPeriod } from '../../../shared/format/period';
import { useFormat } from '../../../shared/i18n/use-format';
import type { AnsweredProps } from '../answered';
import { useWhom } from '../use-whom';
import { ChangeApart, ToAlike } from './change-apart';
import { ChangeLegend } from './change-legend';
import { toDumbbell, type ChangeView } from './change-model';
import { ChangeTable } from './change-table';

interface ChangeFrameProps extends AnsweredProps {
  changes: ChangeView;
}

/** Then and now of each unit, and the change between as the server gives it. */
export function ChangeFrame({ view, choice, lastImportedAt, changes }: ChangeFrameProps) {
  const t = useTranslations('compareViews.change');
  const format = useFormat();
  const { since, alike } = choice;
  const { metric, drawn, apart, absent } = changes;
  const title = t(alike ? 'titleAlike' : 'title', {
    metric: format.text(metric.name),
    since: format.fiscalYear(since),
    year: format.fiscalYear(view.fiscalYear),
  });
  const rows = [...drawn, ...apart, ...absent];
  const years = { then: since, now: view.fiscalYear };
  const partial = usePartialNote(rows.flatMap((row) => [row.before, row]));
  return (
    <Frame
      id="change"
      level={2}
      title={title}
      figures={rows.flatMap(({ before, figure }) => [figure, before.figure])}
      period={{ from: fiscalYearPeriod(since).from, to: fiscalYearPeriod(view.fiscalYear).to }}
      whose={useWhom()(choice.whom)}
      picture={
        drawn.length > 0 ? (
          <DumbbellChart rows={drawn.map((row) => toDumbbell(row, format.change))} />
        ) : undefined
      }
      legend={<ChangeLegend changes={changes} years={years} />}
      table={(hidden) => (
        <ChangeTable caption={title} rows={[...drawn, ...apart]} years={years} hidden={hidden} />
      )}
      reading={
        <>
          <ToAlike rows={apart} alike={alike} />
          {drawn.length > 0 && <ChangeApart rows={apart} years={years} />}
        </>
      }
      notes={[...(drawn.length > 1 ? [t('order')] : []), ...(partial ? [partial] : [])]}
      lastImportedAt={lastImportedAt}
    />
  );
}

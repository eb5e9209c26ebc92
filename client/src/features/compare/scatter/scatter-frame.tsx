import { useTranslations } from 'use-intl';
import { Frame } from '../../../shared/charts/frame';
import { ScatterChart, type ScatterPoint } from '../../../shared/charts/scatter/scatter-chart';
import { usePartialNote } from '../../../shared/charts/use-partial-note';
import { fiscalYearPeriod } from '../../../shared/format/period';
import type { MetricFieldsFragment } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import type { AnsweredProps } from '../answered';
import { useWhom } from '../use-whom';
import { PairApart } from './pair-apart';
import { PairLegend } from './pair-legend';
import { PairTable } from './pair-table';
import { isDrawable, type PairRow, type PairView } from './scatter-model';

interface ScatterFrameProps extends AnsweredProps {
  metrics: { across: MetricFieldsFragment; up: MetricFieldsFragment };
  pairs: PairView;
}

/** Units by two metrics; below, who is not drawn or stands apart, and why. */
export function ScatterFrame({ view, choice, lastImportedAt, metrics, pairs }: ScatterFrameProps) {
  const t = useTranslations('compareViews.scatter');
  const format = useFormat();
  const names = { across: format.text(metrics.across.name), up: format.text(metrics.up.name) };
  const title = t(choice.perResidents ? 'titlePerResidents' : 'title', {
    ...names,
    year: format.fiscalYear(view.fiscalYear),
  });
  const { drawn, apart, absent } = pairs;
  const rows = [...drawn, ...apart, ...absent];
  const partial = usePartialNote(rows.flatMap(({ across, up }) => [across, up]));
  const unitOf = (which: 'across' | 'up') => {
    const value = rows[0]?.[which].figure.value;
    return value ? format.text(value.unitName) : '';
  };
  const known = rows.filter(({ residents }) => residents.amount !== null);
  return (
    <Frame
      id="scatter"
      level={2}
      title={title}
      figures={[
        ...rows.flatMap(({ across, up }) => [across.figure, up.figure]),
        ...known.map(({ residents }) => residents.figure),
      ]}
      period={fiscalYearPeriod(view.fiscalYear)}
      whose={useWhom()(choice.whom)}
      measure={t('measures', { across: unitOf('across'), up: unitOf('up') })}
      picture={isDrawable(pairs) ? <Picture pairs={pairs} names={names} /> : undefined}
      legend={<PairLegend pairs={pairs} />}
      table={(hidden) => (
        <PairTable caption={title} pairs={pairs} metrics={metrics} hidden={hidden} />
      )}
      reading={isDrawable(pairs) && <PairApart pairs={pairs} names={names} />}
      notes={[t('claims'), ...(partial ? [partial] : [])]}
      lastImportedAt={lastImportedAt}
    />
  );
}

interface PictureProps {
  pairs: PairView;
  names: { across: string; up: string };
}

function Picture({ pairs: { drawn, medians }, names }: PictureProps) {
  return <ScatterChart points={drawn.map(toPoint)} titles={names} medians={medians} />;
}

function toPoint(row: PairRow, at: number): ScatterPoint {
  const { key, label, lead, comparable, across, up, residents } = row;
  return {
    ...{ key, label, lead, comparable, across, up },
    number: String(at + 1),
    weight: residents.amount,
  };
}

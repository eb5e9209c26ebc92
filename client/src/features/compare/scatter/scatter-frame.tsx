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
import type { PairRow, PairView } from './scatter-model';

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
  const { drawn, apart } = pairs;
  const rows = [...drawn, ...apart];
  const partial = usePartialNote(rows.flatMap(({ across, up }) => [across, up]));
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
      picture={drawn.length > 0 ? <Picture pairs={pairs} names={names} /> : undefined}
      legend={<PairLegend pairs={pairs} />}
      table={(hidden) => (
        <PairTable caption={title} pairs={pairs} metrics={metrics} hidden={hidden} />
      )}
      reading={<PairApart pairs={pairs} names={names} />}
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
  const format = useFormat();
  const [first] = drawn;
  const measured = (which: 'across' | 'up') => {
    const value = first?.[which].figure.value;
    const unit = value && value.unit !== 'ratio' ? format.text(value.unitName) : '';
    return unit === '' ? names[which] : `${names[which]} (${unit})`;
  };
  return (
    <ScatterChart
      points={drawn.map(toPoint)}
      titles={{ across: measured('across'), up: measured('up') }}
      medians={medians}
    />
  );
}

function toPoint(row: PairRow, at: number): ScatterPoint {
  const { key, label, lead, comparable, across, up, residents } = row;
  return {
    ...{ key, label, lead, comparable, across, up },
    number: String(at + 1),
    weight: residents.amount,
  };
}

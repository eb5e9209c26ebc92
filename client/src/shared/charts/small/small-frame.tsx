import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../../format/period';
import { Frame, type Noted } from '../frame';
import { figuresOf, type ChartSeries, type SeriesLook } from '../model/chart-series';
import { placesKept } from '../model/small-charts';
import { SeriesLegend } from '../series/series-legend';
import { usePartialNote } from '../use-partial-note';
import { SmallGrid, type SmallGridProps } from './small-grid';
import { SmallTwin } from './small-twin';

export interface SmallFrameProps extends SmallGridProps {
  id: string;
  title: string;
  level?: 2 | 3;
  period: Period;
  stepHeader: string;
  whose: string;
  /** Lines that every chart has, such as years; empty where each has one line under its heading. */
  named: readonly { key: string; name: string; look: SeriesLook; lead: boolean }[];
  /** The lines of all charts, named so that they can be told apart in one table. */
  columns: readonly ChartSeries[];
  controls?: ReactNode;
  reading?: ReactNode;
  /** What happened and was noted, by step: for the table. */
  signs?: ReadonlyMap<string, string>;
  noted?: readonly Noted[];
  notes: string[];
  empty?: ReactNode;
  lastImportedAt: string | null;
}

/** About the width of the narrowest drawing. */
const NARROWEST = 130;

/** One frame around a small chart for each unit, with one table of all their values. */
export function SmallFrame(props: SmallFrameProps) {
  const { title, charts, steps, axis, withPrevious, columns, named, notes } = props;
  const t = useTranslations('smallCharts');
  const partial = usePartialNote(columns.flatMap(({ points }) => points));
  const isThinned = columns.some((line) => placesKept([line], NARROWEST) !== null);
  return (
    <Frame
      {...props}
      figures={figuresOf(columns)}
      readable
      picture={<SmallGrid {...props} />}
      legend={<SeriesLegend series={columns} withPrevious={withPrevious} named={named} withBands />}
      table={(hidden) => (
        <SmallTwin
          caption={title}
          stepHeader={props.stepHeader}
          series={columns}
          steps={steps}
          withPrevious={withPrevious}
          signs={props.signs}
          hidden={hidden}
        />
      )}
      notes={[
        t(axis === 'free' ? 'freeAxis' : 'sharedAxis', { count: charts.length }),
        ...(isThinned ? [t('thinned')] : []),
        ...notes,
        ...(partial ? [partial] : []),
      ]}
    />
  );
}

import type { ReactNode } from 'react';
import type { Period } from '../../format/period';
import { ColumnsChart } from '../charts';
import { Frame, type Noted } from '../frame';
import { FrameLegend } from '../frame-legend';
import { toLegend } from '../model/chart-row';
import type { AxisMark } from '../model/axis-mark';
import type { AxisRemark } from '../model/axis-remark';
import { figuresOf, type ChartSeries } from '../model/chart-series';
import type { AxisStep } from '../model/period-axis';
import { usePartialNote } from '../use-partial-note';
import { useSpoken } from '../use-spoken';
import { MatrixTwin } from './matrix-twin';
import { SeriesChart } from './series-chart';
import { SeriesLegend } from './series-legend';

export interface SeriesFrameProps {
  id: string;
  title: string;
  /** Of its heading. */
  level?: 2 | 3;
  series: ChartSeries[];
  steps: AxisStep[];
  period: Period;
  stepHeader: string;
  whose?: string;
  withPrevious: boolean;
  /** 100 for an index. */
  baseline?: number | null;
  /** What happened, told in the notes under the same signs. */
  marks?: readonly AxisMark[];
  /** What readers noted, told beneath under the same letters. */
  remarks?: readonly AxisRemark[];
  /** Of both, by step: for the table. */
  signs?: ReadonlyMap<string, string>;
  noted?: readonly Noted[];
  controls?: ReactNode;
  reading?: ReactNode;
  notes?: string[];
  empty?: ReactNode;
  lastImportedAt: string | null;
}

/** Years that are as well read from columns as from a line. */
const FEW = 3;

/** The frame around lines over time, with their table of periods and units. */
export function SeriesFrame(props: SeriesFrameProps) {
  const { title, series, steps, withPrevious, marks = [], notes = [] } = props;
  const [only, more] = series;
  // Columns have no place for what sets years apart.
  const isBroken = marks.some(({ breaks }) => breaks);
  const asColumns =
    only && !more && !withPrevious && !isBroken && isYears(steps) && steps.length <= FEW;
  const spoken = useSpoken();
  const partial = usePartialNote(series.flatMap(({ points }) => points));
  return (
    <Frame
      {...props}
      figures={figuresOf(series)}
      picture={
        asColumns ? <ColumnsChart rows={only.points} unit={only.key} /> : <SeriesChart {...props} />
      }
      legend={
        asColumns ? (
          <FrameLegend legend={toLegend(only.points)} colour={only.look.colour} />
        ) : (
          <SeriesLegend series={series} withPrevious={withPrevious} />
        )
      }
      spoken={spoken(
        series.map(({ name, points }) => ({ name: series.length > 1 ? name : null, points })),
      )}
      table={(hidden) => (
        <MatrixTwin
          caption={title}
          stepHeader={props.stepHeader}
          series={series}
          steps={steps}
          withPrevious={withPrevious}
          signs={props.signs}
          hidden={hidden}
        />
      )}
      notes={partial ? [...notes, partial] : notes}
    />
  );
}

function isYears(steps: readonly AxisStep[]): boolean {
  return steps.every(({ perYear }) => perYear === 1);
}

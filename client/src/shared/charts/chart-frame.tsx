import type { ReactNode } from 'react';
import type { Period } from '../format/period';
import { seriesColour } from '../theme/series-colour';
import { Frame } from './frame';
import { FrameLegend } from './frame-legend';
import { toLegend, type ChartRow } from './model/chart-row';
import { TableTwin, type TwinColumn } from './table-twin';
import { usePartialNote } from './use-partial-note';
import { useSpoken } from './use-spoken';

export interface ChartFrameProps {
  /** Names the frame in the address and the file. */
  id: string;
  /** A sentence that says what is shown. */
  title: string;
  /** Of its heading. */
  level?: 2 | 3;
  rows: ChartRow[];
  totals?: ChartRow[];
  period: Period;
  labelHeader: string;
  valueHeader: string;
  columns?: TwinColumn[];
  notes?: string[];
  emptyText?: string;
  lastImportedAt: string | null;
  controls?: ReactNode;
  /** The chart itself. */
  children: ReactNode;
}

/** The frame around a chart of one row of marks. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, rows, totals = [], columns = [], notes = [] } = props;
  const partial = usePartialNote(rows);
  const spoken = useSpoken();
  const [first] = rows;
  return (
    <Frame
      id={id}
      title={title}
      level={props.level}
      figures={[...rows, ...totals].map(({ figure }) => figure)}
      period={props.period}
      controls={props.controls}
      picture={props.children}
      legend={
        first && (
          <FrameLegend legend={toLegend(rows)} colour={seriesColour(first.figure.unit.code)} />
        )
      }
      spoken={spoken([{ name: null, points: rows }])}
      table={(hidden) => (
        <TableTwin
          caption={title}
          labelHeader={props.labelHeader}
          valueHeader={props.valueHeader}
          rows={rows}
          totals={totals}
          columns={columns}
          hidden={hidden}
        />
      )}
      notes={partial ? [...notes, partial] : notes}
      empty={props.emptyText}
      lastImportedAt={props.lastImportedAt}
    />
  );
}

import type { ReactNode } from 'react';
import { ValueButton } from '../figures/source-button';
import { StatusBadges } from '../figures/status-badges';
import { useFigureWords } from '../figures/use-figure-words';
import { isReported } from '../figures/figure';
import type { ChartRow } from './model/chart-row';

/** A column beside label and value, such as rank or share. */
export interface TwinColumn {
  key: string;
  header: string;
  cell: (row: ChartRow) => ReactNode;
}

interface TableTwinProps {
  caption: string;
  labelHeader: string;
  valueHeader: string;
  rows: ChartRow[];
  /** Rows after the marks, such as the total. */
  totals: ChartRow[];
  columns: TwinColumn[];
  /** Only for screen readers while the chart is shown: then nothing in it takes the focus. */
  hidden: boolean;
}

/** Exactly the values of the chart, as a table. */
export function TableTwin(props: TableTwinProps) {
  const { caption, labelHeader, valueHeader, rows, totals, columns, hidden } = props;
  return (
    <div className={hidden ? 'sr-only' : 'overflow-x-auto'}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-border-strong bg-surface-quiet">
            <th scope="col" className="px-3 py-2 text-left">
              {labelHeader}
            </th>
            <th scope="col" className="px-3 py-2 text-right">
              {valueHeader}
            </th>
            {columns.map(({ key, header }) => (
              <th key={key} scope="col" className="px-3 py-2 text-right">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TwinRow key={row.key} row={row} columns={columns} hidden={hidden} />
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot className="border-t-2 border-border-strong font-bold">
            {totals.map((row) => (
              <TwinRow key={row.key} row={row} columns={columns} hidden={hidden} />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface TwinRowProps {
  row: ChartRow;
  columns: TwinColumn[];
  hidden: boolean;
}

function TwinRow({ row, columns, hidden }: TwinRowProps) {
  const words = useFigureWords();
  const { figure } = row;
  const months = row.partial ? words.months(figure) : null;
  return (
    <tr className="border-b border-border">
      <th scope="row" className="px-3 py-2 text-left font-normal">
        {row.label}
      </th>
      <td className="px-3 py-2 text-right tabular-nums">
        {hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />}
        {(row.provisional || months) && (
          <span className="ml-2 inline-flex flex-wrap justify-end gap-1">
            {row.provisional && <StatusBadges figure={figure} />}
            {months && <span className="text-xs text-text-quiet">{months}</span>}
          </span>
        )}
      </td>
      {columns.map(({ key, cell }) => (
        <td key={key} className="px-3 py-2 text-right tabular-nums">
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ValueButton } from '../figures/source-button';
import { useFigureWords } from '../figures/use-figure-words';
import { isReported } from '../figures/figure';
import { Badge } from '../ui/badge';
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
  const t = useTranslations('frame');
  const withState = [...rows, ...totals].some((row) => row.partial || row.provisional);
  const rest = { columns, hidden, withState };
  return (
    <div className={hidden ? 'sr-only' : 'mt-3 overflow-x-auto'}>
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
            {withState && (
              <th scope="col" className="px-3 py-2 text-right">
                {t('stateColumn')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TwinRow key={row.key} row={row} {...rest} />
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot className="border-t-2 border-border-strong font-bold">
            {totals.map((row) => (
              <TwinRow key={row.key} row={row} {...rest} />
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
  withState: boolean;
}

function TwinRow({ row, columns, hidden, withState }: TwinRowProps) {
  const words = useFigureWords();
  const { figure } = row;
  return (
    <tr className="border-b border-border">
      <th scope="row" className="min-w-32 px-3 py-2 text-left font-normal">
        {row.label}
      </th>
      <td className="px-3 py-2 text-right whitespace-nowrap tabular-nums">
        {hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />}
      </td>
      {columns.map(({ key, cell }) => (
        <td key={key} className="px-3 py-2 text-right whitespace-nowrap tabular-nums">
          {cell(row)}
        </td>
      ))}
      {withState && <StateCell row={row} />}
    </tr>
  );
}

/** In words what the chart says by hatching and dashes. */
function StateCell({ row }: { row: ChartRow }) {
  const status = useTranslations('status');
  const words = useFigureWords();
  const { figure, partial, provisional } = row;
  return (
    <td className="px-3 py-2 text-right">
      {provisional && <Badge tone="notice">{status('PROVISIONAL')}</Badge>}{' '}
      {partial && <span className="inline-block text-xs">{words.months(figure)}</span>}
    </td>
  );
}

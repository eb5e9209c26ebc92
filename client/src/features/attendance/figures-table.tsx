import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isPartial, isProvisional, isReported, type Figure } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { Badge } from '../../shared/ui/badge';
import { filledColumns, type Column, type FiguresRow } from './attendance-model';

interface FiguresTableProps {
  caption: string;
  labelHeader: string;
  rows: readonly FiguresRow[];
  total?: FiguresRow;
  /** Else the label of the row. */
  name?: (row: FiguresRow) => ReactNode;
  /** Key of the row that is spoken of elsewhere on the page. */
  marked?: string;
}

/** Planned beside held, who came, seats, and how full they were: a row each. */
export function FiguresTable(props: FiguresTableProps) {
  const { caption, labelHeader, rows, total, name, marked } = props;
  const t = useTranslations('attendance');
  const columns = filledColumns(total ? [...rows, total] : rows);
  return (
    <div className="relative mt-3 overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-sm print:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-border-strong bg-surface-quiet">
          <tr>
            <th scope="col" className={`${NAME} bg-surface-quiet align-bottom`}>
              {labelHeader}
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`${CELL} align-bottom [word-break:auto-phrase]`}
              >
                {t(`columns.${column}`)}
              </th>
            ))}
            <th scope="col" className={`${CELL} align-bottom [word-break:auto-phrase]`}>
              {t('stateColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} isMarked={row.key === marked}>
              {name?.(row) ?? row.label}
            </Row>
          ))}
        </tbody>
        {total && (
          <tfoot className="border-t-2 border-border-strong font-bold">
            <Row row={total} columns={columns} isMarked={false}>
              {total.label}
            </Row>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const CELL = 'px-2 py-2 text-right tabular-nums sm:px-3 print:px-1';
const NAME =
  'sticky left-0 z-1 w-28 min-w-28 px-2 py-2 text-left sm:w-auto sm:min-w-44 sm:px-3 print:min-w-24 print:px-1';

interface RowProps {
  row: FiguresRow;
  columns: readonly Column[];
  isMarked: boolean;
  children: ReactNode;
}

function Row({ row, columns, isMarked, children }: RowProps) {
  const ground = isMarked ? 'bg-surface-accent' : 'bg-surface';
  return (
    <tr className={`border-b border-border ${ground}`}>
      <th
        scope="row"
        className={`${NAME} ${ground} align-top font-normal [word-break:auto-phrase] ${isMarked ? 'border-l-4 border-accent' : ''}`}
      >
        {children}
      </th>
      {columns.map((column) => (
        <td key={column} className={`${CELL} align-top whitespace-nowrap`}>
          <FigureCell column={column} figure={row.figures[column]} />
        </td>
      ))}
      <td className={`${CELL} min-w-40 align-top print:min-w-0`}>
        <StateOf figure={row.figures.held} />
      </td>
    </tr>
  );
}

/** The value as the way to its source; without one the reason in words. */
export function FigureCell({ column, figure }: { column: Column; figure: Figure }) {
  const t = useTranslations('attendance');
  const words = useFigureWords();
  if (isReported(figure)) return <ValueButton figure={figure} />;
  // Sessions without a limit have no number of seats.
  const isUnlimited = column === 'capacity' && figure.value.status === 'NOT_APPLICABLE';
  return (
    <span className="text-xs font-normal text-text-quiet">
      {isUnlimited ? t('noLimit') : words.value(figure)}
    </span>
  );
}

/** How far the sessions held are known. */
function StateOf({ figure }: { figure: Figure }) {
  const status = useTranslations('status');
  const words = useFigureWords();
  const months = isPartial(figure) ? words.months(figure) : null;
  return (
    <>
      {isProvisional(figure) && <Badge tone="notice">{status('PROVISIONAL')}</Badge>}{' '}
      <span className="inline-block text-xs font-normal text-text-quiet">
        {months ?? (isReported(figure) ? status(figure.value.status) : words.value(figure))}
      </span>
    </>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Can } from '../../shared/session/can';
import type { Cell, Row } from './completeness-search';
import { DutyDialog } from './duty-dialog';
import { ReportCell } from './report-cell';
import { useDutyWords } from './use-duty-words';

interface MatrixTableProps {
  label: string;
  rows: readonly Row[];
  onAsk: (row: Row, cell: Cell) => void;
  onDone: (words: string) => void;
}

/** Centers by month, or by fiscal year. It scrolls sideways where there is no room. */
export function MatrixTable({ label, rows, onAsk, onDone }: MatrixTableProps) {
  const t = useTranslations('completeness');
  const format = useFormat();
  const [changing, setChanging] = useState<Row | null>(null);
  const cells = rows[0]?.cells ?? [];
  const isOfYear = rows[0]?.dataSet === 'ANNUAL_REPORT';
  return (
    <>
      <div
        role="region"
        aria-label={label}
        tabIndex={0}
        className="relative overflow-x-auto rounded-8 border border-border"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-border-strong bg-surface-quiet">
              <th scope="col" className="min-w-40 px-3 py-2 text-left">
                {t('unit')}
              </th>
              {cells.map(({ from, to }) => (
                <th key={from} scope="col" className="px-1 py-2 text-center font-normal">
                  {isOfYear ? format.period({ from, to }) : format.shortMonth(from)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixRow key={row.unit.code} row={row} onAsk={onAsk} onChange={setChanging} />
            ))}
          </tbody>
        </table>
      </div>
      {changing && <DutyDialog row={changing} onClose={() => setChanging(null)} onDone={onDone} />}
    </>
  );
}

interface MatrixRowProps {
  row: Row;
  onAsk: (row: Row, cell: Cell) => void;
  onChange: (row: Row) => void;
}

function MatrixRow({ row, onAsk, onChange }: MatrixRowProps) {
  const t = useTranslations('completeness');
  const format = useFormat();
  const words = useDutyWords();
  const name = format.text(row.unit.name);
  return (
    <tr className="border-b border-border last:border-b-0">
      <th scope="row" className="px-3 py-2 text-left font-normal">
        {name}
        <span className="block text-xs text-text-quiet">
          {words(row)}{' '}
          <Can permission="FOLLOW_UP">
            <button
              type="button"
              aria-label={t('changeDutyOf', { name })}
              onClick={() => onChange(row)}
              className="py-1 text-accent underline print:hidden"
            >
              {t('changeDuty')}
            </button>
          </Can>
        </span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.from} className="p-0.5 text-center">
          <ReportCell row={row} cell={cell} onAsk={() => onAsk(row, cell)} />
        </td>
      ))}
    </tr>
  );
}

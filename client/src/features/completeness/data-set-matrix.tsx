import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/panel';
import { isInHand, type Cell, type Completeness, type Row } from './completeness-search';
import { MatrixTable } from './matrix-table';
import { MissingDialog } from './missing-dialog';
import { RateSentence } from './rate-sentence';
import { ReportPanel } from './report-panel';

interface DataSetMatrixProps {
  tally: Completeness['dataSets'][number];
  rows: readonly Row[];
  /** Says what was done, above the tables. */
  onDone: (words: string) => void;
}

const isOwed = ({ cells }: Row): boolean =>
  cells.some(({ state }) => state !== 'NOT_OWED' && state !== 'NOT_OPEN');

/** One kind of report: its rate, and the centers by month. Those that do not owe it are folded away. */
export function DataSetMatrix({ tally, rows, onDone }: DataSetMatrixProps) {
  const t = useTranslations('completeness');
  const [asked, setAsked] = useState<{ row: Row; cell: Cell } | null>(null);
  const owed = rows.filter(isOwed);
  const others = rows.filter((row) => !isOwed(row));
  const label = t(`dataSets.${tally.dataSet}`);
  const table = { onAsk: (row: Row, cell: Cell) => setAsked({ row, cell }), onDone };
  return (
    <Panel title={label}>
      <RateSentence tally={tally} />
      {owed.length > 0 && (
        <MatrixTable {...table} label={t('owedTable', { dataSet: label })} rows={owed} />
      )}
      {others.length > 0 && (
        <details className="grid gap-2 text-sm">
          <summary className="cursor-pointer py-1 text-accent">
            {t('notOwed', { count: others.length })}
          </summary>
          <MatrixTable {...table} label={t('notOwedTable', { dataSet: label })} rows={others} />
        </details>
      )}
      {asked && isInHand(asked.cell) && <ReportPanel {...asked} onClose={() => setAsked(null)} />}
      {asked && !isInHand(asked.cell) && (
        <MissingDialog {...asked} onClose={() => setAsked(null)} onDone={onDone} />
      )}
    </Panel>
  );
}

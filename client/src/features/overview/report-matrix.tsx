import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { allYears } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import {
  toMatrix,
  type FoldedRows as Fold,
  type MatrixCell,
  type MatrixRow,
} from './report-matrix-model';

/** Who has reported which fiscal year; a filled cell opens it. */
export function ReportMatrix({ network }: { network: NetworkQuery }) {
  const t = useTranslations('overview');
  const format = useFormat();
  const years = allYears(network);
  if (years.length === 0) return null;
  const { rows, folded } = toMatrix(network, years);
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix" className="mb-1 text-xl font-bold">
        {t('status')}
      </h2>
      <p className="mb-3 text-sm text-text-quiet">{t('statusText')}</p>
      <div className="overflow-x-auto rounded-8 border border-border bg-surface">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-border-strong bg-surface-quiet">
              <th scope="col" className="px-3 py-2 text-left">
                {t('unitColumn')}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className="px-3 py-2 text-right">
                  <BreakableYear text={format.fiscalYear(year)} />
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <Rows key={row.code} row={row} />
          ))}
          {folded.map((fold) => (
            <FoldedRows key={fold.city.ja} fold={fold} years={years} />
          ))}
        </table>
      </div>
    </section>
  );
}

/** A unit, and its spaces when they are asked for; on paper they are all there. */
function Rows({ row }: { row: MatrixRow }) {
  const t = useTranslations('overview');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const count = row.spaces.length;
  return (
    <tbody>
      <Row row={row}>
        {count > 0 && (
          <Toggle open={open} onToggle={setOpen} of={format.text(row.name)}>
            {t('spaces', { count })}
          </Toggle>
        )}
      </Row>
      {row.spaces.map((space) => (
        <Row key={space.code} row={space} className={open ? '' : 'hidden print:table-row'} />
      ))}
    </tbody>
  );
}

interface ToggleProps {
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Whose lines they are, where the words do not say it. */
  of?: string;
  children: ReactNode;
}

function Toggle({ open, onToggle, of, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={() => onToggle(!open)}
      className="group flex items-baseline gap-1.5 py-1 text-left text-accent"
    >
      <svg
        viewBox="0 0 10 10"
        aria-hidden="true"
        className="size-2.5 shrink-0 fill-current group-aria-expanded:rotate-90"
      >
        <path d="M1 0 L9 5 L1 10 Z" />
      </svg>
      {of && <span className="sr-only">{of}</span>}
      {children}
    </button>
  );
}

interface RowProps {
  row: MatrixRow;
  className?: string;
  children?: ReactNode;
}

function Row({ row, className = '', children }: RowProps) {
  const format = useFormat();
  return (
    <tr className={`border-b border-border ${className}`}>
      <th scope="row" className="min-w-32 px-3 py-2 text-left font-normal">
        {format.text(row.name)}
        {children}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.fiscalYear} row={row} cell={cell} />
      ))}
    </tr>
  );
}

interface FoldedRowsProps {
  fold: Fold;
  years: number[];
}

/** The many that never reported in one line; on paper they are all there. */
function FoldedRows({ fold, years }: FoldedRowsProps) {
  const t = useTranslations('overview');
  const absent = useTranslations('absent');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const name = { city: format.text(fold.city), count: fold.rows.length };
  return (
    <tbody>
      <tr className="border-b border-border">
        <th scope="rowgroup" className="px-3 py-2 text-left font-normal">
          <Toggle open={open} onToggle={setOpen}>
            {t(fold.isRest ? 'othersUnreported' : 'allOf', name)}
          </Toggle>
        </th>
        {years.map((year) => (
          <td key={year} className="px-3 py-2 text-right text-text-quiet">
            {absent('MISSING')}
          </td>
        ))}
      </tr>
      {fold.rows.map((row) => (
        <Row key={row.code} row={row} className={open ? '' : 'hidden print:table-row'} />
      ))}
    </tbody>
  );
}

/** Both notations, broken only between them. */
function BreakableYear({ text }: { text: string }) {
  return text.split(/(?=[（(])/u).map((notation) => (
    <span key={notation} className="inline-block whitespace-pre">
      {notation}
    </span>
  ));
}

function Cell({ row, cell }: { row: MatrixRow; cell: MatrixCell }) {
  const t = useTranslations('overview');
  const absent = useTranslations('absent');
  const format = useFormat();
  const { fiscalYear, figures } = cell;
  const name = {
    unit: format.text(row.name),
    year: format.fiscalYear(fiscalYear),
  };
  return (
    <td className="px-3 py-2 text-right tabular-nums">
      {figures === null ? (
        <span className="text-text-quiet">{absent('MISSING')}</span>
      ) : (
        <Link
          to="/"
          search={(previous) => ({ ...previous, unit: row.code, fy: fiscalYear })}
          aria-label={t('openYear', { ...name, count: figures })}
          className="inline-block py-1 text-accent underline"
        >
          {t('figures', { count: figures })}
        </Link>
      )}
    </td>
  );
}

import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useSourcePanel } from '../../shared/figures/source-panel';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import { FigureCell } from './figures-table';
import type { SessionRow } from './session-rows';

interface SessionsTableProps {
  caption: string;
  rows: readonly SessionRow[];
  /** Code of the unit of the page: sessions of others are named. */
  unit: string;
}

const CELL = 'px-2 py-1.5 text-right align-top whitespace-nowrap tabular-nums sm:px-3 print:px-1';
const NAME = 'sticky left-0 z-1 bg-surface px-2 py-1.5 text-left whitespace-nowrap sm:px-3';

/** A row for each session; its day leads to its record. */
export function SessionsTable({ caption, rows, unit }: SessionsTableProps) {
  const t = useTranslations('attendance');
  const shown = shownColumns(rows);
  const heads = [
    ...(shown.format ? [t('formatColumn')] : []),
    ...shown.figures.map((column) => t(`columns.${column}`)),
    ...(shown.follow ? [t('followColumn')] : []),
  ];
  return (
    <div className="relative mt-3 overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-sm print:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-border-strong bg-surface-quiet">
          <tr>
            <th scope="col" className={`${NAME} bg-surface-quiet`}>
              {t('dayColumn')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${CELL} bg-surface-quiet align-bottom`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Session key={row.key} row={row} shown={shown} unit={unit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FIGURES = ['capacity', 'participants', 'seatFill'] as const;

interface Shown {
  format: boolean;
  figures: (typeof FIGURES)[number][];
  follow: boolean;
}

/** Columns in which there is something to read. */
function shownColumns(rows: readonly SessionRow[]): Shown {
  return {
    format: rows.some(({ format }) => format !== null),
    figures: FIGURES.filter(
      (column) =>
        column === 'participants' ||
        rows.some((row) => isReported(row[column]) || row[column].value.status !== 'MISSING'),
    ),
    follow: rows.some(({ followThrough }) => isReported(followThrough)),
  };
}

interface SessionProps {
  row: SessionRow;
  shown: Shown;
  unit: string;
}

function Session({ row, shown, unit }: SessionProps) {
  const t = useTranslations('attendance');
  const format = useFormat();
  return (
    <tr className="border-b border-border">
      <th scope="row" className={`${NAME} font-normal`}>
        <DayButton row={row} />
        {!row.held && <Badge tone="notice">{t('announced')}</Badge>}
        {row.unit.code !== unit && (
          <span className="block text-xs text-text-quiet">{format.text(row.unit.name)}</span>
        )}
      </th>
      {shown.format && (
        <td className={CELL}>{row.format ? format.text(row.format.name) : t('notNoted')}</td>
      )}
      {shown.figures.map((column) => (
        <td key={column} className={CELL}>
          <FigureCell column={column} figure={row[column]} />
        </td>
      ))}
      {shown.follow && (
        <td className={CELL}>
          <Follow figure={row.followThrough} />
        </td>
      )}
    </tr>
  );
}

/** The way to the record of the session. */
function DayButton({ row: { day, number, occurrence } }: { row: SessionRow }) {
  const t = useTranslations('attendance');
  const format = useFormat();
  const open = useSourcePanel();
  const shown = format.day(day);
  return (
    <button
      type="button"
      aria-label={t('recordOf', { day: shown, number: number ?? '' })}
      onClick={() => open(occurrence)}
      className="mr-2 min-h-6 px-1 text-accent underline decoration-dotted underline-offset-4"
    >
      {shown}
    </button>
  );
}

function Follow({ figure }: { figure: Figure }) {
  return isReported(figure) ? <ValueButton figure={figure} /> : null;
}

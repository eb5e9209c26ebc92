import { useTranslations } from 'use-intl';
import { isReported } from '../../figures/figure';
import { gravest } from '../../figures/finding';
import { FindingMark } from '../../figures/finding-mark';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import type { ChartRow } from '../model/chart-row';
import { heatStep } from '../model/heat-step';
import type { HeatColumn, HeatRow } from '../model/heat-view';
import { PARTIAL, PROVISIONAL, SHADES } from './heat-look';

interface HeatTableProps {
  caption: string;
  corner: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
}

/** So many columns fit on a phone. */
const FEW = 5;

/** A heat map of rates that is a table: every value can be read, heard and followed to its source. */
export function HeatTable({ caption, corner, columns, rows }: HeatTableProps) {
  return (
    <div className="mt-3 overflow-x-auto print:overflow-visible">
      <table
        className={`w-full table-fixed border-separate border-spacing-0.5 text-sm print:min-w-0 print:text-xs ${columns.length > FEW ? 'min-w-220' : 'max-w-3xl'}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${ROW_HEAD} align-bottom`}>
              {corner}
            </th>
            {columns.map(({ key, label, whole }) => (
              <th
                key={key}
                scope="col"
                className={`px-1 py-2 text-center align-bottom ${whole ? 'border-l-2 border-border-strong' : columns.length > FEW ? 'whitespace-nowrap' : ''}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th
                scope="row"
                className={`${ROW_HEAD} ${row.whole ? '' : 'pl-3 font-normal sm:pl-5'}`}
              >
                {row.label}
              </th>
              {columns.map(({ key, label, whole }, at) => (
                <td
                  key={key}
                  className={`h-12 p-0 text-center ${whole ? 'border-l-2 border-border-strong pl-0.5' : ''}`}
                >
                  <HeatValue cell={row.cells[at]} place={`${label} ${row.label}`} whole={whole} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ROW_HEAD = 'sticky left-0 z-2 w-24 bg-surface px-1 py-2 text-left sm:w-44 sm:px-2 print:w-24';

interface HeatValueProps {
  cell: ChartRow | undefined;
  place: string;
  whole: boolean;
}

/** The value on its shade; without one the reason in words, on no shade at all. */
function HeatValue({ cell, place, whole }: HeatValueProps) {
  const t = useTranslations('frame');
  const open = useSourcePanel();
  const words = useFigureWords();
  if (!cell) return null;
  const { figure, amount, partial, provisional } = cell;
  const value = words.value(figure);
  if (!isReported(figure) || amount === null) {
    return <span className="block text-xs leading-tight text-text-quiet">{value}</span>;
  }
  const { findings, findingCount } = figure.value;
  return (
    <button
      type="button"
      aria-label={t('sourceAt', { place, value })}
      onClick={() => open(figure)}
      className={`relative flex size-full focus-visible:z-1 items-center justify-center rounded-4 px-1 tabular-nums [print-color-adjust:exact] hover:underline ${whole ? 'font-bold' : ''} ${SHADES[heatStep(amount)]} ${provisional ? PROVISIONAL : ''} ${partial ? PARTIAL : ''}`}
    >
      {findingCount > 0 && (
        <span className="absolute top-1 right-1 origin-top-right scale-75">
          <FindingMark severity={gravest(findings)} />
        </span>
      )}
      {value}
    </button>
  );
}

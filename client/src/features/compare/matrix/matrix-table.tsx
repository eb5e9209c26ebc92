import { useTranslations } from 'use-intl';
import { unitText } from '../../../shared/figures/figure';
import { useFormat } from '../../../shared/i18n/use-format';
import { MatrixCell } from './matrix-cell';
import type { MatrixRow, MatrixView } from './matrix-model';

interface MatrixTableProps {
  caption: string;
  matrix: MatrixView;
}

const HEAD = 'px-2 py-2 text-left align-bottom';
const STICKY = 'sticky left-0 z-2 bg-surface w-44 min-w-44 print:w-auto print:min-w-0';

export function MatrixTable({ caption, matrix: { metrics, rows } }: MatrixTableProps) {
  const t = useTranslations('compareViews.matrix');
  const format = useFormat();
  return (
    <div className="mt-3 overflow-x-auto print:overflow-visible">
      <table className="w-full border-separate border-spacing-0.5 text-sm print:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} ${STICKY}`}>
              {t('unit')}
            </th>
            {metrics.map(({ metric: { code, name } }, at) => (
              <th key={code} scope="col" className={`${HEAD} min-w-28 print:min-w-0`}>
                {format.text(name)}
                <span className="block text-xs font-normal text-text-quiet">
                  <Measure rows={rows} at={at} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, lead, cells }) => (
            <tr key={unit.code}>
              <th
                scope="row"
                className={`${STICKY} border-t border-border px-2 py-1 text-left ${lead ? 'font-bold' : 'font-normal'}`}
              >
                {format.text(unit.name)}
              </th>
              {cells.map((cell, at) => (
                <td key={metrics[at]?.metric.code} className="h-12 border-t border-border p-0">
                  <MatrixCell rows={cell} measured={false} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The unit of measure, once above its column. */
function Measure({ rows, at }: { rows: MatrixRow[]; at: number }) {
  const format = useFormat();
  const figure = rows[0]?.cells[at]?.[0]?.figure;
  return figure ? unitText(figure, format) || '%' : null;
}

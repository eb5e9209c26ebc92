import { useTranslations } from 'use-intl';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import type { ChartRow } from '../../shared/charts/model/chart-row';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import type { RisingRow } from './consultations-rising';

interface RisingTableProps {
  caption: string;
  rows: readonly RisingRow[];
  fiscalYear: number;
  hidden: boolean;
}

const HEAD = 'px-3 py-2 text-right';
const CELL = 'px-3 py-2 text-right whitespace-nowrap tabular-nums align-top';

/** Both years and the change, as the chart has them. */
export function RisingTable({ caption, rows, fiscalYear, hidden }: RisingTableProps) {
  const t = useTranslations('consultationViews.rising');
  const words = useTranslations('consultations');
  const format = useFormat();
  return (
    <div className={hidden ? 'sr-only' : 'mt-3 overflow-x-auto'}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-border-strong bg-surface-quiet">
          <tr>
            <th scope="col" className="px-3 py-2 text-left">
              {words('topicColumn')}
            </th>
            <th scope="col" className={HEAD}>
              {format.fiscalYear(fiscalYear - 1)}
            </th>
            <th scope="col" className={HEAD}>
              {format.fiscalYear(fiscalYear)}
            </th>
            <th scope="col" className={HEAD}>
              {t('difference')}
            </th>
            <th scope="col" className={HEAD}>
              {t('percent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-border">
              <th scope="row" className="min-w-32 px-3 py-2 text-left align-top font-normal">
                {row.label}
              </th>
              <ValueCell row={row.before} hidden={hidden} />
              <ValueCell row={row.now} hidden={hidden} />
              <td className={CELL}>{format.change(row.difference)}</td>
              <td className={CELL}>
                {row.isSmall ? (
                  <Badge tone="plain">{t('isSmall')}</Badge>
                ) : (
                  row.percent && format.change(row.percent)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** With how many months of how many it stands on. */
function ValueCell({ row: { figure, partial }, hidden }: { row: ChartRow; hidden: boolean }) {
  const words = useFigureWords();
  return (
    <td className={CELL}>
      {hidden ? words.value(figure) : <ValueButton figure={figure} />}
      {partial && <span className="block text-xs text-text-quiet">{words.months(figure)}</span>}
    </td>
  );
}
